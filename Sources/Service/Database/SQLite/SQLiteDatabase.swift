import GRDB

/// An SQLite file: one connection that writes, and some that read what was committed (write-ahead log).
final class SQLiteDatabase: Database {
    /// Kept in memory, on one connection, and gone with the value.
    static let memory = ":memory:"

    private let writer: Lender<SQLiteConnection>
    private let readers: Lender<SQLiteConnection>
    private let all: [SQLiteConnection]

    /// Opens the file, and makes it where it is missing.
    ///
    /// `path`: Of the file, or `memory`.
    /// `readers`: How many statements can read at the same time.
    /// Throws: `DatabaseError` where the file cannot be opened, or is no database.
    init(path: String, readers count: Int = 4) throws(DatabaseError) {
        let isShared = path != Self.memory
        do {
            func open(isReader: Bool) throws -> SQLiteConnection {
                let configuration = Self.configuration(isReader: isReader, isShared)
                return SQLiteConnection(queue: try DatabaseQueue(path: path, configuration: configuration))
            }
            let writer = try open(isReader: false)
            let readers = try (0..<(isShared ? count : 0)).map { _ in try open(isReader: true) }
            all = [writer] + readers
            self.writer = Lender([writer])
            self.readers = isShared ? Lender(readers) : self.writer
        } catch {
            let reason = DatabaseError(sqlite: error)
            throw DatabaseError(reason.kind, "\(reason.message) '\(path)'", code: reason.code)
        }
    }

    private static func configuration(isReader: Bool, _ isShared: Bool) -> GRDB.Configuration {
        var configuration = GRDB.Configuration()
        configuration.readonly = isReader
        configuration.busyMode = .timeout(5)
        // Transactions begin and end between accesses: a connection is lent for as long as one takes.
        configuration.allowsUnsafeTransactions = true
        configuration.label = isReader ? "service.sqlite.reader" : "service.sqlite.writer"
        if isShared, !isReader { configuration.journalMode = .wal }
        configuration.prepareDatabase { database in
            // A commit that was answered is on the disk.
            if !isReader { try database.execute(sql: "PRAGMA synchronous = FULL") }
        }
        return configuration
    }

    var dialect: SQLDialect { .sqlite }

    func read<Value: Sendable>(
        _ freshness: Freshness,
        _ body: @Sendable (any DatabaseConnection) async throws -> Value
    ) async throws -> Value {
        try await readers.lend { try await body($0) }
    }

    func transaction<Value: Sendable>(
        _ body: @Sendable (any DatabaseConnection) async throws -> Value
    ) async throws -> (value: Value, mark: Freshness) {
        try await writer.lend { connection in
            // A single writer: nobody but another process can be in the way, and it is waited for here.
            try await connection.command("BEGIN IMMEDIATE")
            do {
                let value = try await body(connection)
                try await connection.command("COMMIT")
                return (value, .latest)
            } catch {
                try await connection.rollBack()
                throw error
            }
        }
    }

    func transaction(_ statements: [SQLStatement]) async throws -> (rows: [any SQLRows], mark: Freshness) {
        (try await writer.lend { try await $0.transaction(statements) }, .latest)
    }

    func ping() async throws {
        _ = try await read(.any) { try await $0.run(SQLStatement("SELECT 1")) }
    }

    var statistics: DatabaseStatistics {
        let (reading, writing) = (readers.usage, writer.usage)
        guard readers !== writer else { return writing }
        return DatabaseStatistics(
            open: reading.open + writing.open,
            busy: reading.busy + writing.busy,
            waiting: reading.waiting + writing.waiting,
            limit: reading.limit + writing.limit
        )
    }

    func close() async {
        await readers.close()
        await writer.close()
        for connection in all { connection.close() }
    }
}
