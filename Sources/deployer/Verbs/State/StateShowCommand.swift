import ArgumentParser
import TerminalUI

/// Shows one resource of a state.
struct StateShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show everything that is known of a resource."
    )

    @OptionGroup var environment: EnvironmentOptions

    @Argument(help: "The resource's address, as in network.vpc.")
    var address: String

    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await Session.report(output, environment.environment) { console, host in
            let session = try Session(environment, console: console, host: host)
            console.show(StateShowReport(try await session.record(at: address)))
            return .done
        }
    }
}
