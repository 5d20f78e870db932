import ArgumentParser
import TerminalUI

/// Looks at everything that an apply needs, before it is needed.
struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Check credentials, account, clock, endpoints, zones, state and quotas.",
        discussion: """
            Reads only. Ends with 1 where something would keep an apply from working.

            EXAMPLES:
              deployer doctor prod
              deployer doctor prod --json
            """
    )

    @OptionGroup var environment: EnvironmentOptions

    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await Session.report(output, environment.environment) { console, host in
            let session = try Session(environment, console: console, host: host)
            let report = DoctorReport(await Doctor(session: session).findings())
            console.show(report)
            return report.hasFailures ? .failed : .done
        }
    }
}
