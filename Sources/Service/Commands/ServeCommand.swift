import ArgumentParser
import Foundation
import NIOCore
import ServiceLifecycle

/// Serves until SIGTERM or SIGINT.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Serve on HOST and PORT. Without DATABASE_URL the data is kept in the file SQLITE_PATH."
    )

    func run() async throws {
        let configuration = try Configuration(environment: App.environment)
        let service = try await App.service(configuration)
        do {
            try await service.run()
        } catch let error as IOError {
            // Nothing but the socket that it listens on fails with one.
            throw ListenFailure(server: configuration.server, reason: String(cString: strerror(error.errnoCode)))
        }
    }
}

/// The address cannot be listened on.
struct ListenFailure: Error, Sendable, CustomStringConvertible {
    var server: ServerSettings
    /// The system's words.
    var reason: String

    var description: String {
        """
        HOST=\(server.host) PORT=\(server.port) cannot be listened on
          \(reason). Set PORT to another port, or to 0 for any free one.
        """
    }
}
