import ArgumentParser
import Engine
import TerminalUI

/// Lists the saved states of an environment.
struct StateHistoryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history",
        abstract: "List the saved states: serial, when, by whom and by which verb.",
        discussion: """
            The newest first. A bucket keeps earlier versions for as long as its lifecycle says, a local folder the last 50.

            EXAMPLES:
              deployer state history prod
              deployer state list prod --serial 41      What was known then.
              deployer state restore prod --serial 41   Know it again.
            """
    )

    @OptionGroup var environment: EnvironmentOptions

    @Option(help: "How many are listed, from 1 to 1000.")
    var limit = 20

    @OptionGroup var output: OutputOptions

    func validate() throws {
        if !(1...1_000).contains(limit) { throw ValidationError("--limit is \(limit), but goes from 1 to 1000.") }
    }

    func run() async throws {
        try await Session.report(output, environment.environment) { console, host in
            let session = try Session(environment, console: console, host: host)
            console.show(HistoryReport(try await session.backend.history(limit: limit)))
            return .done
        }
    }
}
