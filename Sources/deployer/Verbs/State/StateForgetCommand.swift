import ArgumentParser
import TerminalUI

/// Takes a resource out of a state.
struct StateForgetCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "forget",
        abstract: "Take a resource out of the state, and leave it in AWS.",
        discussion: "While it is in the stack, the next plan creates it again; `deployer import` takes it back."
    )

    @OptionGroup var environment: EnvironmentOptions

    @Argument(help: "The resource's address, as in network.vpc.")
    var address: String

    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await Session.report(output, environment.environment) { console, host in
            let session = try Session(environment, console: console, host: host)
            console.show(NoticeReport.forgotten(try await session.forget(address)))
            return .done
        }
    }
}
