import AWSClient
import ArgumentParser
import Foundation

/// The program `service`.
@main
struct App: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "service",
        abstract: "A REST service for products, orders and stock.",
        discussion: """
            Without a command it serves on HOST and PORT. Everything is set by environment variables; \
            `service config` shows them.
            """,
        subcommands: [
            ServeCommand.self, MigrateCommand.self, MaintainCommand.self, ConfigCommand.self, KeysCommand.self,
        ],
        defaultSubcommand: ServeCommand.self
    )

    static func main() async {
        defer { ProcessEnd.skipTeardown() }
        do {
            var command = try parseAsRoot()
            guard var verb = command as? any AsyncParsableCommand else { return try command.run() }
            try await verb.run()
        } catch {
            ProcessEnd.skipTeardown()
            exit(withError: error)
        }
    }

    /// The variables of the process; everything else is passed what it needs of them.
    static var environment: [String: String] { ProcessInfo.processInfo.environment }

    /// Where the files of the user lie who runs the process: AWS's settings and credentials.
    static var home: String { NSHomeDirectory() }
}
