import Testing

@testable import Service

/// What `Database` promises, on every database that there is.
@Suite struct DatabaseConformanceTests {
    private func withTable(_ place: Place, _ body: (any Database) async throws -> Void) async throws {
        try await place.withDatabase { database in
            _ = try await database.transaction([
                SQLStatement(
                    """
                    CREATE TABLE item (id bigint PRIMARY KEY, name text NOT NULL, size bigint CONSTRAINT item_size_check CHECK (size > 0), \
                    parent bigint CONSTRAINT item_parent_fkey REFERENCES item (id), CONSTRAINT item_name_key UNIQUE (name))
                    """
                )
            ])
            try await body(database)
        }
    }

    private func insert(
        _ database: any Database,
        _ id: Int64,
        _ name: String = "",
        size: Int64 = 1,
        parent: Int64? = nil
    ) -> SQLStatement {
        let mark = (1...4).map { database.dialect.placeholder($0) }.joined(separator: ", ")
        return SQLStatement(
            "INSERT INTO item (id, name, size, parent) VALUES (\(mark)) RETURNING id, name",
            [
                .integer(id), .text(name.isEmpty ? "item \(id)" : name), .integer(size),
                parent.map { .integer($0) } ?? .null,
            ]
        )
    }

    private func count(_ database: any Database) async throws -> Int64? {
        try await database.read(.latest) {
            try await $0.run(SQLStatement("SELECT count(*) FROM item")).integer(0, 0)
        }
    }

    @Test(arguments: Place.routers)
    func rowsComeWithNamesAndTexts(place: Place) async throws {
        try await withTable(place) { database in
            let (rows, _) = try await database.transaction([insert(database, 7, "ä\"'\\\n")])
            #expect(rows[0].count == 1)
            #expect(rows[0].affected == 1)
            #expect(rows[0].columns == ["id", "name"])
            #expect(rows[0].integer(0, 0) == 7)
            #expect(rows[0].text(0, 1) == "ä\"'\\\n")
            let read = try await database.read(.latest) {
                try await $0.run(SQLStatement("SELECT parent, size FROM item"))
            }
            #expect(read.affected == 0)
            #expect(read.isNull(0, 0))
            #expect(read.text(0, 0) == nil)
            #expect(read.text(0, 1) == "1")
        }
    }

    @Test(arguments: Place.routers)
    func constraintsHaveKinds(place: Place) async throws {
        try await withTable(place) { database in
            _ = try await database.transaction([insert(database, 1)])
            func kind(_ statement: SQLStatement) async throws -> DatabaseError.Kind? {
                let error = await #expect(throws: DatabaseError.self) {
                    try await database.transaction([statement])
                }
                return error?.kind
            }
            #expect(try await kind(insert(database, 1, "other")) == .unique(constraint: "item_pkey"))
            #expect(try await kind(insert(database, 2, "item 1")) == .unique(constraint: "item_name_key"))
            #expect(try await kind(insert(database, 2, size: 0)) == .check(constraint: "item_size_check"))
            #expect(
                try await kind(SQLStatement("INSERT INTO item (id) VALUES (2)")) == .notNull(column: "name")
            )
            // SQLite does not say which.
            guard case .foreignKey? = try await kind(insert(database, 2, parent: 9)) else {
                Issue.record("a parent that does not exist")
                return
            }
            #expect(try await count(database) == 1)
        }
    }

    @Test(arguments: Place.routers)
    func aTransactionIsAllOrNothing(place: Place) async throws {
        struct Stop: Error {}
        try await withTable(place) { database in
            await #expect(throws: Stop.self) {
                try await database.transaction { connection in
                    _ = try await connection.run(insert(database, 1))
                    #expect(
                        try await connection.run(SQLStatement("SELECT count(*) FROM item")).integer(0, 0) == 1
                    )
                    throw Stop()
                }
            }
            await #expect(throws: DatabaseError.self) {
                try await database.transaction([insert(database, 1), insert(database, 1)])
            }
            #expect(try await count(database) == 0)
            let (value, _) = try await database.transaction { connection in
                try await connection.run([insert(database, 1), insert(database, 2)]).count
            }
            #expect(value == 2)
            #expect(try await count(database) == 2)
        }
    }

    @Test(arguments: Place.routers)
    func aSavepointTakesAFailureBack(place: Place) async throws {
        try await withTable(place) { database in
            _ = try await database.transaction { connection in
                _ = try await connection.run(insert(database, 1))
                _ = try await connection.run(SQLStatement("SAVEPOINT item"))
                await #expect(throws: DatabaseError.self) { try await connection.run(insert(database, 1)) }
                _ = try await connection.run(SQLStatement("ROLLBACK TO SAVEPOINT item"))
                _ = try await connection.run(insert(database, 2))
            }
            #expect(try await count(database) == 2)
        }
    }

    @Test(arguments: Place.routers)
    func manyWritersLoseNothing(place: Place) async throws {
        try await withTable(place) { database in
            _ = try await database.transaction([insert(database, 1)])
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<20 {
                    group.addTask {
                        _ = try await database.transaction([SQLStatement("UPDATE item SET size = size + 1")])
                    }
                }
                try await group.waitForAll()
            }
            let size = try await database.read(.latest) {
                try await $0.run(SQLStatement("SELECT size FROM item")).integer(0, 0)
            }
            #expect(size == 21)
        }
    }

    @Test(arguments: Place.routers)
    func aClosedDatabaseRefuses(place: Place) async throws {
        try await withTable(place) { database in
            try await database.ping()
            await database.close()
            let error = await #expect(throws: DatabaseError.self) { try await database.ping() }
            #expect(error?.kind == .unavailable(isCertain: true))
        }
    }
}
