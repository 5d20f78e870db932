import ArgumentParser
import TerminalUI

/// Takes a resource out of a state.
struct StateForgetCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "forget",
        abstract: "Take a resource, or all of a component, out of the state, and leave it as it is.",
        discussion: "While it is in the stack, the next plan creates it again; `deployer import` takes it back."
    )

    @OptionGroup var environment: EnvironmentOptions

    @Argument(help: "The address of a resource or a component, as in network.vpc or network.")
    var address: String

    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await Session.report(output, environment.environment) { console, host in
            let session = try Session(environment, console: console, host: host)
            for record in try await session.forget(address) { console.show(NoticeReport.forgotten(record)) }
            return .done
        }
    }
}
