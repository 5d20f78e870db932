/// What has to be done from time to time so that the database goes on to work well.
struct Maintenance: Sendable {
    let database: any Database
    let catalogue: Catalogue
    let clock: ServiceClock
    /// How many months ahead have a partition, beside the present one.
    var months = 3

    /// How long answers to requests with an `Idempotency-Key` are kept: a day, in microseconds.
    static let keyLifetime: Int64 = 86_400_000_000

    /// What was done.
    struct Report: Sendable, Hashable {
        /// The partitions that were made.
        var partitions: [String] = []
        /// How many answers were forgotten.
        var keys = 0
    }

    /// Makes the partitions of the next months, and forgets old answers. Can be run by several processes at the same time.
    ///
    /// - Throws: `DatabaseError`.
    func run() async throws -> Report {
        var report = Report()
        let now = clock.now
        if database.dialect == .postgresql {
            for collection in catalogue.collections where collection.isPartitioned {
                for month in 0...months {
                    let partition = Partition(of: collection.name, at: now, months: month)
                    if try await make(partition) { report.partitions.append(partition.name) }
                }
            }
        }
        let limit = Timestamp(microseconds: now.microseconds - Self.keyLifetime)
        let delete = SQLStatement(
            "DELETE FROM idempotency_keys WHERE created_at < \(database.dialect.placeholder(1))",
            [.text(limit.description)]
        )
        report.keys = try await database.transaction([delete]).rows[0].affected
        return report
    }

    /// - Returns: Whether there was none.
    private func make(_ partition: Partition) async throws -> Bool {
        let exists = SQLStatement("SELECT 1 WHERE to_regclass($1) IS NOT NULL", [.text(partition.name)])
        // Most of the time they are all there, and no lock is needed to see that.
        if try await database.read(.latest, { try await $0.run(exists).count > 0 }) { return false }
        return try await database.transaction { connection in
            try await Migrator.lock(connection, .postgresql)
            if try await connection.run(exists).count > 0 { return false }
            try await connection.run(script: partition.script)
            return true
        }.value
    }
}

/// The rows of one month of a table, in PostgreSQL.
struct Partition: Sendable, Hashable {
    var table: String
    var name: String
    /// The first day, and the first of the next month.
    var bounds: (from: String, to: String)

    /// - Parameters:
    ///   - table: The partitioned table.
    ///   - time: A moment of the present month.
    ///   - months: How many months later.
    init(of table: String, at time: Timestamp, months: Int) {
        let date = CivilDate(days: time.microseconds / 86_400_000_000)
        let first = date.year * 12 + date.month - 1 + Int64(months)
        self.table = table
        bounds = (Self.day(first), Self.day(first + 1))
        name = "\(table)_\(bounds.from.prefix(7).replacing("-", with: "_"))"
    }

    static func == (left: Partition, right: Partition) -> Bool { left.name == right.name }
    func hash(into hasher: inout Hasher) { hasher.combine(name) }

    private static func day(_ month: Int64) -> String {
        let number = month % 12 + 1
        return "\(month / 12)-\(number < 10 ? "0" : "")\(number)-01"
    }

    /// Rows of the month that came before it had a partition move into it.
    var script: String {
        let (from, to) = ("'\(bounds.from)T00:00:00Z'", "'\(bounds.to)T00:00:00Z'")
        return """
            CREATE TABLE \(name) (LIKE \(table) INCLUDING DEFAULTS INCLUDING CONSTRAINTS);
            WITH moved AS (DELETE FROM \(table)_rest WHERE created_at >= \(from) AND created_at < \(to) RETURNING *)
                INSERT INTO \(name) SELECT * FROM moved;
            ALTER TABLE \(table) ATTACH PARTITION \(name) FOR VALUES FROM (\(from)) TO (\(to));
            """
    }
}
