import TestSupport
import Testing

@testable import Service

@Suite struct SharedRoundTripsTests {
    /// A pool with one connection, which `body` has to wait for: it is held until `release` is called.
    private func withHeldConnection(
        queue: Int = 256,
        schema: String? = nil,
        _ change: (inout PostgreSQLSettings) -> Void = { _ in },
        _ body: (PostgreSQLDatabase, _ release: @escaping @Sendable () -> Void) async throws -> Void
    ) async throws {
        func prepare(_ settings: inout PostgreSQLSettings) {
            settings.pool.size = 1
            settings.pool.queue = queue
            change(&settings)
        }
        try await withDatabase(prepare) { database in
            if let schema { try await database.run(schema) }
            let (held, released) = (AsyncStream<Void>.makeStream(), AsyncStream<Void>.makeStream())
            async let holder: Void = database.read(.latest) { connection in
                _ = try await connection.run(SQLStatement("SELECT 1"))
                held.continuation.finish()
                for await _ in released.stream {}
            }
            for await _ in held.stream {}
            try await body(database) { released.continuation.finish() }
            try await holder
        }
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

    // MARK: Changes

    /// Changes that were all waiting when the connection came free, and how each ended.
    private func outcomes(
        of changes: [[SQLStatement]],
        _ database: PostgreSQLDatabase,
        _ release: @Sendable () -> Void
    ) async throws -> [Result<(rows: [any SQLRows], mark: Freshness), any Error>] {
        let tasks = changes.map { statements in Task { try await database.change(statements) } }
        try await until("all wait") { database.statistics.waiting == changes.count }
        release()
        var outcomes: [Result<(rows: [any SQLRows], mark: Freshness), any Error>] = []
        for task in tasks { outcomes.append(await task.result) }
        return outcomes
    }

    private func insert(_ number: Int) -> SQLStatement {
        SQLStatement(
            "INSERT INTO kept VALUES ($1::int, pg_current_xact_id()) RETURNING value",
            [.integer(Int64(number))]
        )
    }

    private let kept = "CREATE TABLE kept (value int PRIMARY KEY, transaction xid8)"

    @Test func changesThatWaitAreOneTransaction() async throws {
        try await withHeldConnection(schema: kept) { database, release in
            let changes = (1...16).map { [insert($0), insert(-$0)] }
            for (number, outcome) in zip(1..., try await outcomes(of: changes, database, release)) {
                let rows = try outcome.get().rows
                #expect(rows.map { $0.text(0, 0) } == ["\(number)", "\(-number)"])
            }
            let found = try await database.run("SELECT count(*), count(DISTINCT transaction) FROM kept")
            #expect(found.text(0, 0) == "32")
            #expect(found.text(0, 1) == "1")
        }
    }

    @Test func whatFailsFailsAloneAndTheRestIsDoneOnce() async throws {
        try await withHeldConnection(schema: kept) { database, release in
            // Each number twice: one of the two is a duplicate, whichever comes first.
            let changes = (0..<40).map { [insert($0 % 20)] }
            let outcomes = try await outcomes(of: changes, database, release)
            for number in 0..<20 {
                let both = [outcomes[number], outcomes[number + 20]]
                #expect(both.count { (try? $0.get()) != nil } == 1)
                let failures = both.compactMap { outcome -> DatabaseError.Kind? in
                    guard case .failure(let error as DatabaseError) = outcome else { return nil }
                    return error.kind
                }
                #expect(failures == [.unique(constraint: "kept_pkey")])
            }
            let found = try await database.run("SELECT count(*) FROM kept")
            #expect(found.text(0, 0) == "20")
        }
    }

    @Test func whatFailsAtTheEndOfTheTransactionFailsAlone() async throws {
        let schema = "CREATE TABLE kept (value int PRIMARY KEY DEFERRABLE INITIALLY DEFERRED, transaction xid8)"
        try await withHeldConnection(schema: schema) { database, release in
            let changes = [1, 2, 2, 3].map { [insert($0)] }
            let outcomes = try await outcomes(of: changes, database, release)
            #expect(outcomes.count { (try? $0.get()) != nil } == 3)
            let found = try await database.run("SELECT string_agg(value::text, ',' ORDER BY value) FROM kept")
            #expect(found.text(0, 0) == "1,2,3")
        }
    }

    @Test func aRowThatSomebodyHoldsHoldsUpNobodyElse() async throws {
        try await withHeldConnection(schema: kept) { database, release in
            let other = try PostgreSQLDatabase(database.settings)
            _ = try await other.change((1...8).map(insert))
            let (held, released) = (AsyncStream<Void>.makeStream(), AsyncStream<Void>.makeStream())
            async let holder: Void = other.transaction { connection in
                _ = try await connection.run(SQLStatement("UPDATE kept SET transaction = NULL WHERE value = 3"))
                held.continuation.finish()
                for await _ in released.stream {}
            }.value
            for await _ in held.stream {}
            let changes = (1...8).map { number in
                Task {
                    let text = "UPDATE kept SET transaction = '7' WHERE value = $1::int"
                    return try await database.change([SQLStatement(text, [.integer(Int64(number))])]).rows[0].affected
                }
            }
            try await until("all wait") { database.statistics.waiting == 8 }
            release()
            for (number, change) in zip(1..., changes) where number != 3 {
                let changed = try await change.value
                #expect(changed == 1)
            }
            released.continuation.finish()
            try await holder
            let changed = try await changes[2].value
            #expect(changed == 1)
            let found = try await database.run("SELECT count(*) FROM kept WHERE transaction = '7'")
            #expect(found.text(0, 0) == "8")
            await other.close()
        }
    }

    @Test func whereTheConnectionBreaksNoChangeIsMadeAgain() async throws {
        try await withHeldConnection(schema: kept) { database, release in
            let end = SQLStatement("SELECT pg_terminate_backend(pg_backend_pid())")
            let changes = [[insert(1)], [insert(2), end], [insert(3)]]
            for outcome in try await outcomes(of: changes, database, release) {
                let error = #expect(throws: DatabaseError.self) { _ = try outcome.get() }
                #expect(error?.kind == .unavailable(isCertain: false))
            }
            let found = try await database.run("SELECT count(*) FROM kept")
            #expect(found.text(0, 0) == "0")
        }
    }

    @Test func allGetThePlaceInTheLogAfterTheTransaction() async throws {
        try await withHeldConnection(schema: kept) { settings in
            settings.replica = settings.primary
        } _: { database, release in
            let outcomes = try await outcomes(of: (1...3).map { [insert($0)] }, database, release)
            let marks = Set(try outcomes.map { try $0.get().mark })
            #expect(marks.count == 1)
            guard case .after(let place) = marks.first else {
                Issue.record("no place in the log: \(marks)")
                return
            }
            let found = try await database.run("SELECT pg_current_wal_insert_lsn() >= $1::pg_lsn", [.text(place)])
            #expect(found.text(0, 0) == "true")
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
