import Hummingbird
import HummingbirdTesting
import TestSupport
import Testing

@testable import Service

/// Where a test of the API runs: on which database, and how deep requests go.
struct Place: Sendable, CustomTestStringConvertible {
    enum Engine: String, Sendable, CaseIterable {
        case sqlite
        case postgresql
    }

    enum Depth: String, Sendable, CaseIterable {
        /// Through the router, without sockets.
        case router
        /// Through a server that listens.
        case live
    }

    var engine: Engine
    var depth: Depth

    var testDescription: String { "\(engine.rawValue) \(depth.rawValue)" }

    /// Every database, through the router.
    static let routers = Engine.allCases.map { Place(engine: $0, depth: .router) }
    /// Every database at every depth.
    static let all = Engine.allCases.flatMap { engine in Depth.allCases.map { Place(engine: engine, depth: $0) } }

    /// A database of its own for one test, with the schema.
    func withDatabase(_ body: (any Database) async throws -> Void) async throws {
        switch engine {
        case .sqlite:
            let folder = try TemporaryFolder("service-test")
            let database = try SQLiteDatabase(path: folder.path + "/service.db")
            try await run(database, body)
            withExtendedLifetime(folder) {}
        case .postgresql:
            let server = try await PostgreSQLServer.shared()
            let url = try await server.newDatabase()
            var settings = PostgreSQLSettings(primary: try ConnectionParameters(url))
            settings.pool.size = 4
            try await run(try PostgreSQLDatabase(settings), body)
        }
    }

    private func run(_ database: any Database, _ body: (any Database) async throws -> Void) async throws {
        do {
            _ = try await Migrator(database, clock: .system).migrate()
            try await body(database)
        } catch {
            await database.close()
            throw error
        }
        await database.close()
    }

    /// A service of its own for one test.
    ///
    /// `clock`: The time that rows are stamped with.
    /// `body`: Gets a client, which speaks to the service alone.
    func withService(
        clock: ServiceClock = .system,
        bodyLimit: Int = 1 << 20,
        _ body: @escaping @Sendable (Client) async throws -> Void
    ) async throws {
        try await withDatabase { database in
            let api = API(
                database: database,
                catalogue: .store,
                clock: clock,
                cursorSecret: "for tests",
                bodyLimit: bodyLimit
            )
            let application = Application(
                responder: App.routes(api).responder(),
                configuration: .init(address: .hostname("127.0.0.1", port: 0))
            )
            try await application.test(depth == .router ? .router : .live) { transport in
                try await body(Client(transport: transport, database: database))
            }
        }
    }
}
