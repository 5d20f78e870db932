import TestSupport
import Testing

@testable import Service

@Suite struct SharedReadsTests {
    /// A pool with one connection, which `body` has to wait for: it is held until `release` is called.
    private func withHeldConnection(
        queue: Int = 256,
        _ body: (PostgreSQLDatabase, _ release: @Sendable () -> Void) async throws -> Void
    ) async throws {
        let server = try await PostgreSQLServer.shared()
        var settings = PostgreSQLSettings(
            primary: try ConnectionParameters("postgresql://postgres:secret@127.0.0.1:\(server.port)/postgres")
        )
        settings.pool.size = 1
        settings.pool.queue = queue
        settings.pool.timeout = .seconds(60)
        settings.connectTimeout = .seconds(60)
        let database = try PostgreSQLDatabase(settings)
        let (held, released) = (AsyncStream<Void>.makeStream(), AsyncStream<Void>.makeStream())
        async let holder: Void = database.read(.latest) { connection in
            _ = try await connection.run(SQLStatement("SELECT 1"))
            held.continuation.finish()
            for await _ in released.stream {}
        }
        for await _ in held.stream {}
        try await body(database) { released.continuation.finish() }
        try await holder
        await database.close()
    }

    private func read(_ number: Int, _ database: PostgreSQLDatabase) async throws -> String? {
        let statement = SQLStatement("SELECT 12 / $1::int", [.integer(Int64(number))])
        return try await database.read(.any, statement).text(0, 0)
    }

    @Test func eachReaderGetsItsOwnRowsAndItsOwnFailure() async throws {
        try await withHeldConnection { database, release in
            let readers = (0..<40).map { number in Task { try await read(number % 20, database) } }
            try await until("all wait") { database.statistics.waiting == 40 }
            release()
            for (number, reader) in readers.enumerated() {
                guard number % 20 != 0 else {
                    let error = await #expect(throws: DatabaseError.self) { try await reader.value }
                    #expect(error?.code == "22012")
                    continue
                }
                let value = try await reader.value
                #expect(value == "\(12 / (number % 20))")
            }
            #expect(database.statistics.waiting == 0)
        }
    }

    @Test func readersThatAreCancelledLeaveTheOthersTheirs() async throws {
        try await withHeldConnection { database, release in
            let readers = (1...6).map { number in Task { try await read(number, database) } }
            try await until("all wait") { database.statistics.waiting == 6 }
            // Among them, whoever leads.
            for reader in readers[..<5] { reader.cancel() }
            for reader in readers[..<5] {
                await #expect(throws: CancellationError.self) { try await reader.value }
            }
            release()
            let value = try await readers[5].value
            #expect(value == "2")
        }
    }

    @Test func asManyWaitAsThePoolAllows() async throws {
        try await withHeldConnection(queue: 3) { database, release in
            let readers = (1...3).map { number in Task { try await read(number, database) } }
            try await until("all wait") { database.statistics.waiting == 3 }
            let error = await #expect(throws: DatabaseError.self) { try await read(4, database) }
            #expect(error?.kind == .exhausted)
            release()
            for (reader, expected) in zip(readers, ["12", "6", "4"]) {
                let value = try await reader.value
                #expect(value == expected)
            }
        }
    }

    @Test func withoutAConnectionAllAreTold() async throws {
        let parameters = try ConnectionParameters("postgresql://postgres@127.0.0.1:1/postgres")
        let database = try PostgreSQLDatabase(PostgreSQLSettings(primary: parameters))
        await withTaskGroup(of: Void.self) { group in
            for number in 1...20 {
                group.addTask {
                    let error = await #expect(throws: DatabaseError.self) { try await read(number, database) }
                    #expect(error?.kind == .unavailable(isCertain: true))
                }
            }
        }
        await database.close()
    }
}
