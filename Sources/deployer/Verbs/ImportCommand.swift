import ArgumentParser
import Engine
import Infra
import TerminalUI

/// Takes a resource that exists into the state.
struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Take a resource that exists in AWS into the state.",
        discussion: """
            The address must be in the stack and not yet in the state. AWS is not changed; the next plan shows how the \
            resource differs from its description.

            EXAMPLES:
              deployer import dev network.vpc vpc-0ab1
            """
    )

    @OptionGroup var environment: EnvironmentOptions

    @Argument(help: "The address in the stack, as in network.vpc.")
    var address: String

    @Argument(help: "The identifier in AWS, as in vpc-0ab1; several parts are joined by |.")
    var id: String

    @OptionGroup var output: OutputOptions

    func validate() throws {
        if !Address(address).isValid {
            throw ValidationError("\"\(address)\" is no address. An address looks like network.vpc.")
        }
    }

    func run() async throws {
        try await Session.report(output, environment.environment) { console, host in
            let session = try Session(environment, console: console, host: host)
            let record = try await session.connect(locking: "import") { work, lock in
                try await work.importResource(Address(address), PhysicalID(id), under: lock)
            }
            console.show(NoticeReport.imported(record.address, type: record.type, id: record.id))
            return .done
        }
    }
}
