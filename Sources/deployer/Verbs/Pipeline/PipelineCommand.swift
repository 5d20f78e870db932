import ArgumentParser

/// The pipeline of an environment.
struct PipelineCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pipeline",
        abstract: "Look at an environment's pipeline, start it, agree to a plan.",
        discussion: """
            docs/delivery.md says what the pipeline does.

            EXAMPLES:
              deployer pipeline status prod
              deployer pipeline status prod --follow
              deployer pipeline start prod --follow
              deployer pipeline approve prod --summary "Read by Kim"
              deployer pipeline approve prod --reject
            """,
        subcommands: [PipelineStatusCommand.self, PipelineStartCommand.self, PipelineApproveCommand.self]
    )
}

/// Whether to stay.
struct FollowOptions: ParsableArguments {
    @Flag(help: "Show every change until nothing goes on by itself. Ends with 1 where a stage failed.")
    var follow = false

    @Option(help: ArgumentHelp("How often to look, with --follow.", valueName: "seconds"))
    var interval = 5

    func validate() throws {
        if !(1...300).contains(interval) {
            throw ValidationError("--interval is \(interval), but goes from 1 to 300.")
        }
    }
}
