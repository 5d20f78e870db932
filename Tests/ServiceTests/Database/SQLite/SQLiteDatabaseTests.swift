import TestSupport
import Testing

@testable import Service

@Suite struct SQLiteDatabaseTests {
    @Test func valuesComeBackAsText() async throws {
        let database = try SQLiteDatabase(path: SQLiteDatabase.memory)
        let statement = SQLStatement(
            "SELECT ?1, ?2, ?3, ?4, ?5, ?6 UNION ALL SELECT NULL, 'é', 1, '', 2, x'41'",
            [.text("a\u{0}b"), .text(""), .integer(.min), .null, .bool(true), .bytes([0x62])]
        )
        let rows = try await database.read(.any) { try await $0.run(statement) }
        #expect(rows.count == 2)
        #expect(rows.columns.count == 6)
        #expect((0..<6).map { rows.text(0, $0) } == ["a\u{0}b", "", "-9223372036854775808", nil, "1", "b"])
        #expect((0..<6).map { rows.text(1, $0) } == [nil, "é", "1", "", "2", "A"])
        #expect(rows.isNull(1, 0))
        #expect(rows.integer(0, 2) == .min)
        await database.close()
    }

    @Test func aTransactionIsWholeOrNothing() async throws {
        try await withFile { database in
            struct Stop: Error {}
            await #expect(throws: Stop.self) {
                try await database.transaction { connection in
                    _ = try await connection.run(SQLStatement("INSERT INTO t VALUES (1, 'a')"))
                    throw Stop()
                }
            }
            await #expect(throws: DatabaseError.self) {
                try await database.transaction([
                    SQLStatement("INSERT INTO t VALUES (1, 'a')"), SQLStatement("INSERT INTO t VALUES (1, 'b')"),
                ])
            }
            let (rows, _) = try await database.transaction([
                SQLStatement("INSERT INTO t VALUES (?1, ?2)", [.integer(1), .text("a")]),
                SQLStatement("SELECT name FROM t"),
            ])
            #expect(rows[0].affected == 1)
            #expect(rows[1].affected == 0)
            #expect(rows[1].text(0, 0) == "a")
            #expect(try await count(database) == 1)
        }
    }

    @Test func aTransactionEndsAlsoWhenItsTaskIsCancelled() async throws {
        try await withFile { database in
            let task = Task {
                try await database.transaction { connection in
                    _ = try await connection.run(SQLStatement("INSERT INTO t VALUES (1, 'a')"))
                    withUnsafeCurrentTask { $0?.cancel() }
                    try Task.checkCancellation()
                }
            }
            await #expect(throws: CancellationError.self) { try await task.value }
            #expect(try await count(database) == 0)
            _ = try await database.transaction([SQLStatement("INSERT INTO t VALUES (1, 'a')")])
            #expect(try await count(database) == 1)
        }
    }

    @Test func whatIsRefusedIsNamedAsInPostgreSQL() async throws {
        try await withFile { database in
            func kind(_ text: String) async -> DatabaseError.Kind? {
                do {
                    _ = try await database.transaction([SQLStatement(text)])
                    return nil
                } catch { return (error as? DatabaseError)?.kind }
            }
            #expect(await kind("INSERT INTO t VALUES (1, 'a')") == nil)
            #expect(await kind("INSERT INTO t VALUES (1, 'b')") == .unique(constraint: "t_id_key"))
            #expect(await kind("INSERT INTO t VALUES (2, NULL)") == .notNull(column: "name"))
            #expect(await kind("INSERT INTO t VALUES (2, '')") == .check(constraint: "t_name_check"))
            #expect(await kind("INSERT INTO u VALUES (7)") == .foreignKey(constraint: ""))
            #expect(await kind("SELECT nothing") == .other)
            // Readers cannot write.
            await #expect(throws: DatabaseError.self) {
                try await database.read(.any) { try await $0.run(SQLStatement("DELETE FROM t")) }
            }
        }
    }

    @Test func readersSeeWhatIsCommittedWhileAnotherWrites() async throws {
        try await withFile { database in
            _ = try await database.transaction { connection in
                _ = try await connection.run(SQLStatement("INSERT INTO t VALUES (1, 'a')"))
                #expect(try await count(database) == 0)
            }
            #expect(try await count(database) == 1)
            #expect(database.statistics == DatabaseStatistics(open: 5, busy: 0, waiting: 0, limit: 5))
        }
    }

    @Test func afterTheEndNothingIsRun() async throws {
        let database = try SQLiteDatabase(path: SQLiteDatabase.memory)
        try await database.ping()
        await database.close()
        await #expect(throws: DatabaseError.self) { try await database.ping() }
    }

    @Test func aFolderIsNoDatabase() throws {
        #expect(throws: DatabaseError.self) { try SQLiteDatabase(path: "/") }
    }

    private func count(_ database: SQLiteDatabase) async throws -> Int {
        let rows = try await database.read(.latest) { try await $0.run(SQLStatement("SELECT count(*) FROM t")) }
        return Int(rows.integer(0, 0) ?? -1)
    }

    private func withFile(_ body: (SQLiteDatabase) async throws -> Void) async throws {
        let folder = try TemporaryFolder("sqlite-test")
        let database = try SQLiteDatabase(path: folder.path + "/test.db")
        _ = try await database.transaction([
            SQLStatement(
                "CREATE TABLE t (id INTEGER, name TEXT NOT NULL CONSTRAINT t_name_check CHECK (name <> ''), "
                    + "CONSTRAINT t_id_key UNIQUE (id))"
            ),
            SQLStatement("CREATE TABLE u (id INTEGER REFERENCES t (id))"),
        ])
        try await body(database)
        await database.close()
        withExtendedLifetime(folder) {}
    }
}
