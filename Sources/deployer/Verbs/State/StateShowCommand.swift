import ArgumentParser
import TerminalUI

/// Shows one resource of a state.
struct StateShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show everything that is known of a resource.",
        discussion: """
            EXAMPLES:
              deployer state show prod network.vpc
              deployer state show prod --serial 41              Every resource that was known then.
              deployer state show prod network.vpc --serial 41
            """
    )

    @OptionGroup var environment: EnvironmentOptions

    @Argument(help: "The resource's address, as in network.vpc.")
    var address: String?

    @OptionGroup var version: VersionOptions

    @OptionGroup var output: OutputOptions

    func validate() throws {
        if address == nil, version.serial == nil {
            throw ValidationError("Give the address of a resource, or --serial for all of an earlier state.")
        }
    }

    func run() async throws {
        try await Session.report(output, environment.environment) { console, host in
            let session = try Session(environment, console: console, host: host)
            let state = try await session.state(serial: version.serial)
            guard let address else {
                console.show(StateListReport(state))
                return .done
            }
            console.show(StateShowReport(try session.record(at: address, in: state)))
            return .done
        }
    }
}
