import TestSupport
import Testing

@testable import Service

@Suite struct MigratorTests {
    private static let first = Migration(number: 1, name: "things", text: "CREATE TABLE things (id text); -- first\n")
    private static let second = Migration(
        number: 2,
        name: "more",
        text: "CREATE TABLE more (id text); INSERT INTO more VALUES ('a;b'), ('c');"
    )
    private static let broken = Migration(
        number: 2,
        name: "broken",
        text: "CREATE TABLE more (id text); INSERT INTO nothing VALUES (1);"
    )

    @Test(arguments: Place.Engine.allCases)
    func whatIsMissingIsAppliedOnce(engine: Place.Engine) async throws {
        try await engine.withEmptyDatabase { database in
            let one = Migrator(database, clock: .system, migrations: [Self.first])
            await #expect(throws: MigrationError.lagging(["0001_things"])) { try await one.check() }
            #expect(try await one.migrate() == ["0001_things"])
            #expect(try await one.migrate() == [])
            try await one.check()
            let two = Migrator(database, clock: .system, migrations: [Self.first, Self.second])
            await #expect(throws: MigrationError.lagging(["0002_more"])) { try await two.check() }
            #expect(try await two.migrate() == ["0002_more"])
            let rows = try await database.read(.latest) {
                try await $0.run(SQLStatement("SELECT id FROM more ORDER BY id"))
            }
            #expect((0..<rows.count).map { rows.text($0, 0) } == ["a;b", "c"])
            await #expect(throws: MigrationError.unknown("0002_more")) { try await one.check() }
            await #expect(throws: MigrationError.unknown("0002_more")) { try await one.migrate() }
        }
    }

    /// What a release before may still do after a release was taken back.
    @Test(arguments: Place.Engine.allCases)
    func aSchemaThatWasOnlyExpandedServesTheVersionBefore(engine: Place.Engine) async throws {
        try await engine.withEmptyDatabase { database in
            var expanding = Self.second
            expanding.text = "-- expands\n" + expanding.text
            _ = try await Migrator(database, clock: .system, migrations: [Self.first, expanding]).migrate()
            let before = Migrator(database, clock: .system, migrations: [Self.first])
            try await before.check()
            let done = try await before.migrate()
            #expect(done == [])
            let state = try #require(try await before.status().last?.state)
            guard case .unknown(_, expands: true) = state else {
                Issue.record("\(state)")
                return
            }
            // A later one that is not for it ends that.
            let third = Migration(number: 3, name: "less", text: "DROP TABLE more;")
            _ = try await Migrator(database, clock: .system, migrations: [Self.first, expanding, third]).migrate()
            await #expect(throws: MigrationError.unknown("0003_less")) { try await before.check() }
        }
    }

    @Test(arguments: Place.Engine.allCases)
    func aChangedFileIsNamed(engine: Place.Engine) async throws {
        try await engine.withEmptyDatabase { database in
            _ = try await Migrator(database, clock: .system, migrations: [Self.first]).migrate()
            var changed = Self.first
            changed.text += " "
            let migrator = Migrator(database, clock: .system, migrations: [changed])
            await #expect(throws: MigrationError.changed("0001_things")) { try await migrator.check() }
            await #expect(throws: MigrationError.changed("0001_things")) { try await migrator.migrate() }
        }
    }

    @Test(arguments: Place.Engine.allCases)
    func aMigrationThatFailsLeavesNothingBehind(engine: Place.Engine) async throws {
        try await engine.withEmptyDatabase { database in
            let broken = Migrator(database, clock: .system, migrations: [Self.first, Self.broken])
            await #expect(throws: DatabaseError.self) { try await broken.migrate() }
            let left = try await broken.status()
            #expect(left.map(\.state).last == .pending)
            let right = Migrator(database, clock: .system, migrations: [Self.first, Self.second])
            let done = try await right.migrate()
            #expect(done == ["0002_more"])
        }
    }

    @Test(arguments: Place.Engine.allCases)
    func migrationsThatRunAtTheSameTimeWaitForEachOther(engine: Place.Engine) async throws {
        try await engine.withEmptyDatabase { database in
            let migrator = Migrator(database, clock: .system, migrations: [Self.first, Self.second])
            let done = try await withThrowingTaskGroup(of: [String].self) { group in
                for _ in 0..<4 { group.addTask { try await migrator.migrate() } }
                return try await group.reduce(into: []) { $0 += $1 }
            }
            #expect(done.sorted() == ["0001_things", "0002_more"])
        }
    }

    @Test(arguments: SQLDialect.allCases)
    func everyFileIsPartOfTheExecutable(dialect: SQLDialect) throws {
        let folder = "\(packageRoot)/Sources/Service/Migrations/\(dialect.rawValue)"
        let files = try FileNames.below(folder)
        let migrations = Migration.all(dialect)
        #expect(files == migrations.map { "\($0.label).\(dialect.rawValue).sql" })
        #expect(migrations.map(\.number) == Array(1...migrations.count))
    }
}

extension Place.Engine {
    /// A database without a schema.
    func withEmptyDatabase(_ body: (any Database) async throws -> Void) async throws {
        switch self {
        case .sqlite:
            let database = try SQLiteDatabase(path: SQLiteDatabase.memory)
            try await body(database)
            await database.close()
        case .postgresql:
            let url = try await PostgreSQLServer.shared().newDatabase()
            let database = try PostgreSQLDatabase(PostgreSQLSettings(primary: try ConnectionParameters(url)))
            do {
                try await body(database)
            } catch {
                await database.close()
                throw error
            }
            await database.close()
        }
    }
}
