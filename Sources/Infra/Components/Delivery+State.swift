extension Stack {
    /// Reports a state in a folder that a pipeline would work with: the folder goes with the build, and the next one would make
    /// everything again. An emulator's pipeline runs nothing, and what other environments of the pipeline say is not known here.
    mutating func reportLostState(of environment: Environment) {
        guard let delivery = environment.delivery, case .local(let folder) = environment.state,
            environment.endpoint(for: "codepipeline") == nil,
            delivery.environments.isEmpty || delivery.environments.contains(where: { $0.name == environment.name })
        else { return }
        report(
            Diagnostic(
                .error,
                "Pipeline would lose the state",
                detail: """
                    The pipeline applies \(environment.name), whose state is in \(folder): a build's folder is gone with the \
                    build. Name a bucket under state.s3; deployer bootstrap makes it. A state that is there already is moved \
                    by deployer state migrate.
                    """,
                commands: ["deployer bootstrap \(environment.name)"],
                locations: [environment.location(of: "state") ?? environment.location(of: "delivery")].compactMap {
                    $0
                }
            )
        )
    }
}
