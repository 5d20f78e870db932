import ArgumentParser
import Engine
import TerminalUI

/// Shows what others changed.
struct DriftCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "drift",
        abstract: "Show what was changed outside of deployer since the last apply.",
        discussion: """
            Reads what exists and changes nothing. Ends with 2 where there is drift, with 0 where there is none.

            EXAMPLES:
              deployer drift prod
              deployer drift prod --target network
              deployer drift prod --json
            """
    )

    @OptionGroup var environment: EnvironmentOptions
    @OptionGroup var target: TargetOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await Session.report(output, environment.environment) { console, host in
            let session = try Session(environment, console: console, host: host)
            let work = try await session.connect()
            let plan = try await work.drift(target.addresses)
            console.tell(plan.diagnostics)
            console.show(DriftReport(plan))
            return plan.hasDrift ? .changes : .done
        }
    }
}
