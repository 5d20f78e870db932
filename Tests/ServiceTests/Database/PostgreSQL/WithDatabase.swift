import TestSupport

@testable import Service

/// Runs `body` with a new, empty database on the shared server, and closes it after.
///
/// - Parameters:
///   - server: Another server than the shared one.
///   - change: Settings that differ from the usual ones.
///   - body: The test.
/// - Throws: What `body` throws, and `TestFailure` without a server.
func withDatabase(
    on server: PostgreSQLServer? = nil,
    _ change: (inout PostgreSQLSettings) -> Void = { _ in },
    _ body: (PostgreSQLDatabase) async throws -> Void
) async throws {
    let running: PostgreSQLServer
    if let server { running = server } else { running = try await .shared() }
    var settings = PostgreSQLSettings(primary: try ConnectionParameters(try await running.newDatabase()))
    // Of a machine that does much else at the same time.
    settings.connectTimeout = .seconds(60)
    settings.pool.timeout = .seconds(60)
    change(&settings)
    let database = try PostgreSQLDatabase(settings)
    do {
        try await body(database)
    } catch {
        await database.close()
        throw error
    }
    await database.close()
}

extension Database {
    /// Runs one statement in a transaction, or without one where it cannot be in one.
    @discardableResult
    func run(_ text: String, _ parameters: [SQLValue] = []) async throws -> any SQLRows {
        try await read(.latest) { try await $0.run(SQLStatement(text, parameters)) }
    }

    /// The kind of error that a statement gives, or nil.
    func failure(_ text: String, _ parameters: [SQLValue] = []) async throws -> DatabaseError.Kind? {
        do {
            try await run(text, parameters)
            return nil
        } catch let error as DatabaseError {
            return error.kind
        }
    }
}
