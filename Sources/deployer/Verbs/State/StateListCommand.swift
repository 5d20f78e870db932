import ArgumentParser
import TerminalUI

/// Lists the resources of a state.
struct StateListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the resources: address, type and identifier."
    )

    @OptionGroup var environment: EnvironmentOptions
    @OptionGroup var version: VersionOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await Session.report(output, environment.environment) { console, host in
            let session = try Session(environment, console: console, host: host)
            console.show(StateListReport(try await session.state(serial: version.serial)))
            return .done
        }
    }
}
