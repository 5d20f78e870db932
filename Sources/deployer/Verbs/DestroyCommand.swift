import ArgumentParser
import Infra

/// Deletes everything that an environment has.
struct DestroyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "destroy",
        abstract: "Show what would be deleted, ask, and delete it.",
        discussion: """
            Only what deployer made is deleted. Resources to be retained are left in AWS; protected ones refuse.

            EXAMPLES:
              deployer destroy dev
              deployer destroy dev --target network.nat-a
            """
    )

    @OptionGroup var environment: EnvironmentOptions
    @OptionGroup var planning: PlanningOptions
    @OptionGroup var applying: ApplyingOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await Session.report(output, environment.environment) { console, host in
            let confirmation = Confirmation(console: console, isGiven: applying.yes)
            try confirmation.check("destroy")
            let session = try Session(environment, console: console, host: host)
            try refuseProtected(session.environment)
            return try await session.connect(locking: "destroy") { work, lock in
                try await work.run("destroy", under: lock, confirmation, applying, checks: false) {
                    try await work.plan(planning.options(destroy: true))
                }
            }
        }
    }

    private func refuseProtected(_ environment: Infra.Environment) throws {
        guard environment.protect else { return }
        throw Diagnostic(
            .error,
            "Environment is protected",
            detail: "\(environment.name) says protect: true. To destroy it, take that out of its file first.",
            locations: environment.location(of: "protect").map { [$0] } ?? []
        )
    }
}
