/// Brings the schema of a database to what this service knows.
struct Migrator: Sendable {
    let database: any Database
    let migrations: [Migration]
    let clock: ServiceClock

    init(_ database: any Database, clock: ServiceClock, migrations: [Migration]? = nil) {
        self.database = database
        self.migrations = migrations ?? Migration.all(database.dialect)
        self.clock = clock
    }

    /// How a migration stands to the database.
    struct Status: Sendable, Hashable {
        enum State: Sendable, Hashable {
            case pending
            case applied(at: String)
            /// It was applied with another text.
            case changed(at: String)
            /// The database has it, and this service does not; whether the service works with it all the same.
            case unknown(at: String, expands: Bool)
        }

        /// As files are named: `0001_store`.
        var label: String
        var state: State
    }

    /// Every migration that the service or the database has, in order.
    ///
    /// - Throws: `DatabaseError`.
    func status() async throws -> [Status] {
        let applied = try await database.read(.latest) { try await Self.applied($0, database.dialect) }
        return Self.status(migrations, applied)
    }

    /// Sees that the schema is the one that this service was made for, or that one expanded.
    ///
    /// - Throws: `MigrationError`, `DatabaseError`.
    func check() async throws {
        let status = try await status()
        try Self.refuseForeign(status)
        let pending = status.filter { $0.state == .pending }.map(\.label)
        guard pending.isEmpty else { throw MigrationError.lagging(pending) }
    }

    /// Applies what is missing, each in a transaction of its own. Processes that do so at the same time wait for each other.
    ///
    /// - Returns: What was applied, by its label.
    /// - Throws: `MigrationError` before anything is applied; `DatabaseError`, when the one that failed has left nothing behind.
    func migrate() async throws -> [String] {
        try Self.refuseForeign(try await status())
        var done: [String] = []
        for migration in migrations {
            let isNew = try await database.transaction { connection in
                try await Self.lock(connection, database.dialect)
                try await connection.run(SQLStatement(Self.table)).discard()
                let applied = try await Self.applied(connection, database.dialect)
                let status = Self.status(migrations, applied)
                try Self.refuseForeign(status)
                guard status.contains(where: { $0.label == migration.label && $0.state == .pending }) else {
                    return false
                }
                try await connection.run(script: migration.text)
                try await connection.run(record(migration)).discard()
                return true
            }.value
            if isNew { done.append(migration.label) }
        }
        return done
    }

    private func record(_ migration: Migration) -> SQLStatement {
        let marks = (1...5).map(database.dialect.placeholder).joined(separator: ", ")
        return SQLStatement(
            "INSERT INTO schema_migrations (number, name, checksum, applied_at, expands) VALUES (\(marks))",
            [
                .integer(Int64(migration.number)), .text(migration.name), .text(migration.checksum),
                .text(clock.now.description), .integer(migration.expands ? 1 : 0),
            ]
        )
    }

    private static let table =
        "CREATE TABLE IF NOT EXISTS schema_migrations "
        + "(number bigint PRIMARY KEY, name text NOT NULL, checksum text NOT NULL, applied_at text NOT NULL, "
        + "expands bigint NOT NULL)"

    /// Held until the end of the transaction. SQLite has one writer.
    static func lock(_ connection: any DatabaseConnection, _ dialect: SQLDialect) async throws {
        guard dialect == .postgresql else { return }
        // Any number does that no other program locks in the same database: "service" in ASCII.
        try await connection.run(SQLStatement("SELECT pg_advisory_xact_lock(32480068318979941)")).discard()
    }

    private struct Applied: Sendable {
        var number: Int
        var name: String
        var checksum: String
        var time: String
        var expands: Bool
    }

    private static func applied(_ connection: any DatabaseConnection, _ dialect: SQLDialect) async throws -> [Applied] {
        let exists =
            dialect == .postgresql
            ? "SELECT 1 WHERE to_regclass('schema_migrations') IS NOT NULL"
            : "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'schema_migrations'"
        guard try await connection.run(SQLStatement(exists)).count > 0 else { return [] }
        let rows = try await connection.run(
            SQLStatement("SELECT number, name, checksum, applied_at, expands FROM schema_migrations ORDER BY number")
        )
        return (0..<rows.count).map { row in
            Applied(
                number: Int(rows.integer(row, 0) ?? 0),
                name: rows.text(row, 1) ?? "",
                checksum: rows.text(row, 2) ?? "",
                time: rows.text(row, 3) ?? "",
                expands: rows.integer(row, 4) == 1
            )
        }
    }

    private static func status(_ migrations: [Migration], _ applied: [Applied]) -> [Status] {
        let known = Dictionary(applied.map { ($0.number, $0) }) { first, _ in first }
        let ours = migrations.map { migration in
            guard let row = known[migration.number] else { return Status(label: migration.label, state: .pending) }
            let isSame = row.checksum == migration.checksum && row.name == migration.name
            return Status(label: migration.label, state: isSame ? .applied(at: row.time) : .changed(at: row.time))
        }
        let numbers = Set(migrations.map(\.number))
        return ours
            + applied.filter { !numbers.contains($0.number) }.map {
                Status(label: Migration.label($0.number, $0.name), state: .unknown(at: $0.time, expands: $0.expands))
            }
    }

    private static func refuseForeign(_ status: [Status]) throws(MigrationError) {
        for entry in status {
            switch entry.state {
            case .changed: throw .changed(entry.label)
            case .unknown(_, expands: false): throw .unknown(entry.label)
            case .unknown, .pending, .applied: continue
            }
        }
    }
}

extension SQLRows {
    /// Says that what a statement gave is not looked at.
    func discard() {}
}

/// Why the service does not work with a schema.
enum MigrationError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Migrations of the service that the database has not.
    case lagging([String])
    /// A migration of the database that the service has not, and that is not for services before it.
    case unknown(String)
    /// A migration that was applied with another text.
    case changed(String)

    var description: String {
        switch self {
        case .lagging(let labels):
            """
            The schema lags behind this service.
              Not applied: \(labels.joined(separator: ", ")). Apply what is missing with:
                  service migrate
            """
        case .unknown(let label):
            """
            The schema is newer than this service: it has \(label), which this service does not know.
              Start the version of the service that brought it, or a later one.
            """
        case .changed(let label):
            """
            The migration \(label) was changed after it was applied to this database.
              Undo the change, and put what is to be different into a migration of its own.
            """
        }
    }
}
