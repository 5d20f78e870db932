import ArgumentParser
import ServiceLifecycle

/// Serves until SIGTERM or SIGINT.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Serve on HOST and PORT. Without DATABASE_URL the data is kept in the file SQLITE_PATH."
    )

    func run() async throws {
        try await App.service(try Configuration(environment: App.environment)).run()
    }
}
