import TestSupport
import Testing

@testable import Service

@Suite struct ConnectionPoolTests {
    @Test func noMoreConnectionsAreOpenThanMayBe() async throws {
        try await withDatabase {
            $0.pool.size = 3
        } _: { database in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<30 { group.addTask { try await database.run("SELECT pg_sleep(0.01)") } }
                try await group.waitForAll()
            }
            #expect(database.statistics == DatabaseStatistics(open: 3, busy: 0, waiting: 0, limit: 3))
            let rows = try await database.run(
                "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND backend_type = 'client backend'"
            )
            #expect(rows.integer(0, 0) == 3)
        }
    }

    @Test func aFullQueueIsRefusedAtOnceAndALongWaitInTime() async throws {
        try await withDatabase {
            $0.pool.size = 1
            $0.pool.queue = 1
            $0.pool.timeout = .seconds(10)
        } _: { database in
            try await database.run("SELECT 1")
            try await database.read(.latest) { _ in
                async let waiting = database.failure("SELECT 1")
                while database.statistics.waiting == 0 { await Task.yield() }
                let refused = try await database.failure("SELECT 1")
                #expect(refused == .exhausted)
                #expect(database.statistics.waiting == 1)
                let overdue = try await waiting
                #expect(overdue == .exhausted)
            }
            try await database.run("SELECT 1")
        }
    }

    @Test func whoIsCancelledWaitsNoLonger() async throws {
        try await withDatabase {
            $0.pool.size = 1
        } _: { database in
            try await database.read(.latest) { _ in
                let waiting = Task { try await database.run("SELECT 1") }
                while database.statistics.waiting == 0 { await Task.yield() }
                waiting.cancel()
                _ = await #expect(throws: CancellationError.self) { try await waiting.value }
                #expect(database.statistics.waiting == 0)
            }
        }
    }

    @Test func aCancelledStatementEndsOnTheServerAndItsConnectionGoesOn() async throws {
        let server = try await PostgreSQLServer.shared()
        try await withDatabase(on: server) {
            $0.pool.size = 1
        } _: { database in
            let name = try await database.run("SELECT current_database()").text(0, 0) ?? ""
            let running =
                "SELECT count(*) FROM pg_stat_activity WHERE datname = '\(name)' AND query LIKE '%pg_sleep(59)%'"
            let slow = Task { try await database.run("SELECT pg_sleep(59)") }
            while try await server.sql(running) != "1\n" {}
            slow.cancel()
            _ = await #expect(throws: CancellationError.self) { try await slow.value }
            #expect(try await database.run("SELECT 1").integer(0, 0) == 1)
            #expect(database.statistics.open == 1)
        }
    }

    @Test func aCancelledTransactionLeavesNothing() async throws {
        try await withDatabase { database in
            try await database.run("CREATE TABLE kept (value int)")
            let isInserted = Counter()
            let task = Task {
                _ = try await database.transaction { connection in
                    _ = try await connection.run(SQLStatement("INSERT INTO kept VALUES (1)"))
                    isInserted.add(1)
                    _ = try await connection.run(SQLStatement("SELECT pg_sleep(59)"))
                }
            }
            while isInserted.value == 0 { await Task.yield() }
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
            let count = try await database.run("SELECT count(*) FROM kept").integer(0, 0)
            #expect(count == 0)
        }
    }

    @Test func aCancellationThatTheBodySwallowsIsNoCommit() async throws {
        try await withDatabase { database in
            try await database.run("CREATE TABLE kept (value int)")
            let isInserted = Counter()
            let task = Task {
                _ = try await database.transaction { connection in
                    _ = try await connection.run(SQLStatement("INSERT INTO kept VALUES (1)"))
                    isInserted.add(1)
                    do {
                        _ = try await connection.run(SQLStatement("SELECT pg_sleep(59)"))
                    } catch {
                        // As a careless caller would.
                    }
                }
            }
            while isInserted.value == 0 { await Task.yield() }
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
            #expect(try await database.run("SELECT count(*) FROM kept").integer(0, 0) == 0)
        }
    }

    @Test func aTransactionLeftOpenIsRolledBackBeforeTheNextUse() async throws {
        try await withDatabase {
            $0.pool.size = 1
        } _: { database in
            try await database.run("CREATE TABLE kept (value int)")
            try await database.read(.latest) { connection in
                _ = try await connection.run(SQLStatement("BEGIN"))
                _ = try await connection.run(SQLStatement("INSERT INTO kept VALUES (1)"))
            }
            #expect(try await database.run("SELECT count(*) FROM kept").integer(0, 0) == 0)
            #expect(database.statistics.open == 1)
        }
    }

    @Test func connectionsEndAfterTheirLifetime() async throws {
        try await withDatabase {
            $0.pool.size = 1
            $0.pool.lifetime = .milliseconds(1)
        } _: { database in
            let first = try await database.run("SELECT pg_backend_pid()").integer(0, 0)
            while try await database.run("SELECT pg_backend_pid()").integer(0, 0) == first {}
        }
    }

    @Test func anIdleConnectionThatTheServerEndsIsNotLentAgain() async throws {
        let server = try await PostgreSQLServer.shared()
        try await withDatabase(on: server) { database in
            let process = try #require(try await database.run("SELECT pg_backend_pid()").text(0, 0))
            _ = try await server.sql("SELECT pg_terminate_backend(\(process))")
            while database.statistics.open > 0, try await server.sql("SELECT 1") == "1\n" {}
            // A write is never tried twice, so this proves that the dead one was not used.
            _ = try await database.transaction([SQLStatement("SELECT 1")])
        }
    }

    @Test func aReadWhoseConnectionEndsIsAskedAgain() async throws {
        let server = try await PostgreSQLServer.shared()
        try await withDatabase(on: server) { database in
            let name = try await database.run("SELECT current_database()").text(0, 0) ?? ""
            try await database.read(.latest) { connection in
                // The lease has a connection, but has had no answer yet.
                _ = try await server.sql(
                    "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = '\(name)'"
                )
                #expect(try await connection.run(SQLStatement("SELECT 42")).integer(0, 0) == 42)
            }
        }
    }

    @Test func aConnectionLostInATransactionSaysWhetherItIsCertain() async throws {
        let server = try await PostgreSQLServer.shared()
        try await withDatabase(on: server) { database in
            let error = await #expect(throws: DatabaseError.self) {
                try await database.transaction { connection in
                    let process = try await connection.run(SQLStatement("SELECT pg_backend_pid()")).text(0, 0) ?? ""
                    _ = try await server.sql("SELECT pg_terminate_backend(\(process), 5000)")
                    _ = try await connection.run(SQLStatement("SELECT 1"))
                }
            }
            #expect(error?.kind == .unavailable(isCertain: true))
            let commit = await #expect(throws: DatabaseError.self) {
                try await database.transaction { connection in
                    let process = try await connection.run(SQLStatement("SELECT pg_backend_pid()")).text(0, 0) ?? ""
                    _ = try await server.sql("SELECT pg_terminate_backend(\(process), 5000)")
                }
            }
            #expect(commit?.kind == .unavailable(isCertain: false))
        }
    }

    @Test func aClosedDatabaseRefuses() async throws {
        try await withDatabase { database in
            try await database.run("SELECT 1")
            await database.close()
            let kind = try await database.failure("SELECT 1")
            #expect(kind == .unavailable(isCertain: true))
        }
    }

    @Test func aServerThatIsNotThereIsUnavailableSoon() async throws {
        let port = try freePort()
        let settings = PostgreSQLSettings(primary: try ConnectionParameters("postgresql://127.0.0.1:\(port)/none"))
        let database = try PostgreSQLDatabase(settings)
        for _ in 1...3 {
            let kind = try await database.failure("SELECT 1")
            #expect(kind == .unavailable(isCertain: true))
        }
        await #expect(throws: DatabaseError.self) { try await database.ping() }
        await database.close()
    }
}
