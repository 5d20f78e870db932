import TestSupport
import Testing

@testable import Service

@Suite struct PostgreSQLDatabaseTests {
    @Test(arguments: [
        ("INSERT INTO child (parent) VALUES (1), (1)", DatabaseError.Kind.unique(constraint: "one_child")),
        ("INSERT INTO child (parent) VALUES (7)", .foreignKey(constraint: "has_parent")),
        ("DELETE FROM parent", .foreignKey(constraint: "has_parent")),
        ("INSERT INTO parent (age) VALUES (-1)", .check(constraint: "born")),
        ("INSERT INTO parent (age) VALUES (NULL)", .notNull(column: "age")),
        ("INSERT INTO parent (age) VALUES (40000000000)", .value),
        ("SELECT 'no date'::date", .value),
        ("SELECT '{'::json", .value),
        ("SELECT 1 / 0", .value),
        ("SELECT nothing", .other),
        ("SELEC", .other),
        ("SELECT pg_sleep(60)", .timeout),
    ])
    func errorsHaveKinds(statement: String, kind: DatabaseError.Kind) async throws {
        try await withDatabase {
            $0.statementTimeout = .milliseconds(300)
        } _: { database in
            try await database.run(
                "CREATE TABLE parent (id int PRIMARY KEY DEFAULT 1, age int NOT NULL CONSTRAINT born CHECK (age > 0))"
            )
            try await database.run(
                "CREATE TABLE child (parent int CONSTRAINT one_child UNIQUE CONSTRAINT has_parent REFERENCES parent)"
            )
            try await database.run("INSERT INTO parent (age) VALUES (30)")
            try await database.run("INSERT INTO child VALUES (1)")
            if case .foreignKey = kind {} else { try await database.run("DELETE FROM child") }
            #expect(try await database.failure(statement) == kind)
            // The connection is as good as before.
            #expect(try await database.run("SELECT 1").integer(0, 0) == 1)
            #expect(database.statistics.open == 1)
        }
    }

    @Test func aTextWithNULIsRefusedBeforeItIsSent() async throws {
        try await withDatabase { database in
            let kind = try await database.failure("SELECT $1::text", [.text("a\0b")])
            #expect(kind == .value)
        }
    }

    @Test func aTransactionIsAllOrNothing() async throws {
        struct Stop: Error {}
        try await withDatabase { database in
            try await database.run("CREATE TABLE kept (value int)")
            await #expect(throws: Stop.self) {
                try await database.transaction { connection in
                    _ = try await connection.run(SQLStatement("INSERT INTO kept VALUES (1)"))
                    throw Stop()
                }
            }
            let (count, _) = try await database.transaction { connection in
                let rows = try await connection.run([
                    SQLStatement("INSERT INTO kept VALUES (2), (3)"), SQLStatement("SELECT count(*) FROM kept"),
                ])
                #expect(rows[0].affected == 2)
                return rows[1].integer(0, 0)
            }
            #expect(count == 2)
            #expect(try await database.run("SELECT count(*) FROM kept").integer(0, 0) == 2)
        }
    }

    @Test func aFailureThatTheBodySwallowsIsNoCommit() async throws {
        try await withDatabase { database in
            try await database.run("CREATE TABLE kept (value int PRIMARY KEY)")
            await #expect(throws: DatabaseError.self) {
                try await database.transaction { connection in
                    _ = try await connection.run(SQLStatement("INSERT INTO kept VALUES (1)"))
                    do {
                        _ = try await connection.run(SQLStatement("INSERT INTO kept VALUES (1)"))
                    } catch {
                        // As a careless caller would.
                    }
                }
            }
            #expect(try await database.run("SELECT count(*) FROM kept").integer(0, 0) == 0)
        }
    }

    @Test func aSavepointTakesAFailureBack() async throws {
        try await withDatabase { database in
            try await database.run("CREATE TABLE kept (value int PRIMARY KEY)")
            _ = try await database.transaction { connection in
                _ = try await connection.run([
                    SQLStatement("INSERT INTO kept VALUES (1)"), SQLStatement("SAVEPOINT item"),
                ])
                do {
                    _ = try await connection.run(SQLStatement("INSERT INTO kept VALUES (1)"))
                    Issue.record("two rows have one key")
                } catch let error as DatabaseError {
                    #expect(error.kind == .unique(constraint: "kept_pkey"))
                    _ = try await connection.run(SQLStatement("ROLLBACK TO item"))
                }
                _ = try await connection.run(SQLStatement("INSERT INTO kept VALUES (2)"))
            }
            #expect(try await database.run("SELECT count(*) FROM kept").integer(0, 0) == 2)
        }
    }

    @Test func statementsInOneGoAreOneTransaction() async throws {
        try await withDatabase { database in
            try await database.run("CREATE TABLE kept (value int PRIMARY KEY DEFERRABLE INITIALLY DEFERRED)")
            let insert = SQLStatement("INSERT INTO kept VALUES ($1) RETURNING value", [.integer(1)])
            let (rows, _) = try await database.transaction([insert, SQLStatement("UPDATE kept SET value = 5")])
            #expect(rows.map(\.affected) == [1, 1])
            #expect(rows[0].integer(0, 0) == 1)

            // Fails in its second statement, and, deferred, at the commit itself.
            let second = SQLStatement("INSERT INTO kept VALUES ($1)", [.integer(5)])
            for statements in [[insert, SQLStatement("SELECT 1 / 0")], [insert, second]] {
                await #expect(throws: DatabaseError.self) { try await database.transaction(statements) }
                #expect(try await database.run("SELECT value FROM kept").count == 1)
            }
        }
    }

    @Test func whatConflictsIsMadeAgain() async throws {
        try await withDatabase { database in
            try await database.run("CREATE TABLE account (id int PRIMARY KEY, sum int)")
            try await database.run("INSERT INTO account VALUES (1, 0), (2, 0)")
            let attempts = Counter()
            // Each locks both rows in an order of its own: a deadlock as soon as two meet. Whoever is given up lets another commit, so
            // that with five of them nobody needs more than four further attempts.
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<5 {
                    group.addTask {
                        _ = try await database.transaction { connection in
                            attempts.add(1)
                            for id in number.isMultiple(of: 2) ? [1, 2] : [2, 1] {
                                _ = try await connection.run(
                                    SQLStatement(
                                        "UPDATE account SET sum = sum + 1 WHERE id = $1",
                                        [.integer(Int64(id))]
                                    )
                                )
                                _ = try await connection.run(SQLStatement("SELECT pg_sleep(0.02)"))
                            }
                        }
                    }
                }
                try await group.waitForAll()
            }
            #expect(try await database.run("SELECT sum FROM account").integer(1, 0) == 5)
            #expect(attempts.value > 5)
        }
    }

    @Test func whatAlwaysConflictsEndsWithTheConflict() async throws {
        try await withDatabase {
            $0.transactionRetries = 2
        } _: { database in
            let attempts = Counter()
            let error = await #expect(throws: DatabaseError.self) {
                try await database.transaction { connection in
                    attempts.add(1)
                    _ = try await connection.run(
                        SQLStatement("DO $$ BEGIN RAISE EXCEPTION 'again' USING ERRCODE = '40001'; END $$")
                    )
                }
            }
            #expect(error?.kind == .conflict)
            #expect(attempts.value == 3)
        }
    }

    @Test func aScriptHasManyStatements() async throws {
        try await withDatabase { database in
            _ = try await database.transaction { connection in
                try await connection.run(script: "CREATE TABLE one (); CREATE TABLE two (name text DEFAULT ';');")
                _ = try await connection.run(SQLStatement("INSERT INTO two DEFAULT VALUES"))
            }
            let error = await #expect(throws: DatabaseError.self) {
                try await database.transaction { try await $0.run(script: "CREATE TABLE three (); SELECT nothing;") }
            }
            #expect(error?.code == "42703")
            #expect(try await database.run("SELECT to_regclass('two'), to_regclass('three')").text(0, 0) == "two")
            #expect(try await database.run("SELECT to_regclass('three')").isNull(0, 0))
        }
    }

    @Test func preparedStatementsAreBounded() async throws {
        try await withDatabase {
            $0.preparedStatements = 3
            $0.pool.size = 1
        } _: { database in
            for number in 0..<10 {
                for _ in 1...2 {
                    #expect(try await database.run("SELECT \(number)").integer(0, 0) == Int64(number))
                }
            }
            let count = try await database.run("SELECT count(*) FROM pg_prepared_statements").integer(0, 0)
            // One more than are kept: the last one goes with the next preparation.
            #expect((3...5).contains(try #require(count)))
        }
    }

    @Test func aChangedSchemaIsPreparedAnew() async throws {
        try await withDatabase {
            $0.pool.size = 1
        } _: { database in
            try await database.run("CREATE TABLE grows (a int)")
            #expect(try await database.run("SELECT * FROM grows").columns == ["a"])
            try await database.run("ALTER TABLE grows ADD COLUMN b int")
            #expect(try await database.run("SELECT * FROM grows").columns == ["a", "b"])
        }
    }

    @Test func twoTasksCannotUseOneConnection() async throws {
        try await withDatabase { database in
            try await database.read(.latest) { connection in
                _ = await #expect(throws: DatabaseError.self) {
                    async let slow = connection.run(SQLStatement("SELECT pg_sleep(0.3)"))
                    async let other = connection.run(SQLStatement("SELECT pg_sleep(0.3)"))
                    _ = try await (slow, other)
                }
            }
        }
    }

    @Test func noticesGoNowhere() async throws {
        try await withDatabase { database in
            try await database.run("DO $$ BEGIN RAISE WARNING 'a secret'; END $$")
        }
    }
}
