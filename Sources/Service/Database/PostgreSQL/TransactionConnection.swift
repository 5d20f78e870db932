/// A connection lent for one transaction, which begins with its first statement and in the same round trip.
///
/// `@unchecked Sendable`: the connection itself refuses a second task.
final class TransactionConnection: DatabaseConnection, @unchecked Sendable {
    let connection: PostgreSQLConnection
    /// Whether a replica wants to know how far the log has got.
    private let marks: Bool
    private var isBegun = false
    /// After it the server does nothing until the transaction ends.
    private var failure: (any Error)?

    init(_ connection: PostgreSQLConnection, marks: Bool) {
        self.connection = connection
        self.marks = marks
    }

    func run(_ statement: SQLStatement) async throws -> any SQLRows {
        try await run([statement])[0]
    }

    func run(_ statements: [SQLStatement]) async throws -> [any SQLRows] {
        for statement in statements { try statement.validate() }
        if statements.isEmpty { return [] }
        return try await noting {
            try begin()
            for statement in statements { try connection.add(statement) }
            try connection.synchronize()
            return try await connection.results()
        }
    }

    func run(script: String) async throws {
        try await noting {
            try begin()
            try connection.synchronize()
            _ = try await connection.results()
            try await connection.run(script: script)
        }
    }

    private func begin() throws(DatabaseError) {
        guard !isBegun else { return }
        isBegun = true
        try connection.add(SQLStatement("BEGIN"), isAsked: false)
    }

    private func noting<Value>(_ body: () async throws -> Value) async throws -> Value {
        do {
            return try await connection.exclusively(body)
        } catch {
            failure = failure ?? error
            throw error
        }
    }

    // MARK: End

    /// Commits what was run.
    ///
    /// - Returns: Where the log stands after it, where that was asked for.
    /// - Throws: `DatabaseError`: `unavailable` with `isCertain` false when the answer is missing.
    func commit() async throws -> Freshness {
        // PostgreSQL would answer COMMIT with ROLLBACK, which is no error to it.
        if connection.hasFailedTransaction || connection.isBroken { throw failure ?? CancellationError() }
        guard isBegun else { return .latest }
        return try await committing {
            try connection.add(SQLStatement("COMMIT"))
            return try await mark(after: 1).mark
        }
    }

    /// Runs statements as one transaction in one round trip: all between two synchronizations is one.
    func commit(_ statements: [SQLStatement]) async throws -> (rows: [any SQLRows], mark: Freshness) {
        for statement in statements { try statement.validate() }
        return try await committing {
            for statement in statements { try connection.add(statement) }
            let (rows, mark) = try await mark(after: statements.count)
            return (rows, mark)
        }
    }

    private func mark(after count: Int) async throws -> (rows: [PostgreSQLRows], mark: Freshness) {
        try connection.synchronize()
        if marks { try connection.addMark() }
        let rows = try await connection.results(isCancellable: false)
        return (Array(rows[..<count]), PostgreSQLConnection.mark(rows, after: count))
    }

    private func committing<Value>(_ body: () async throws -> Value) async throws -> Value {
        do {
            return try await connection.exclusively(body)
        } catch let error as DatabaseError {
            guard case .unavailable = error.kind, connection.isBroken else { throw error }
            throw error.withUnknownOutcome
        }
    }
}

extension PostgreSQLConnection {
    /// Asks for the place in the log, behind a transaction that has been synchronized.
    func addMark() throws(DatabaseError) {
        try add(SQLStatement("SELECT pg_current_wal_insert_lsn()"))
        try synchronize()
    }

    /// What came behind a transaction.
    ///
    /// - Parameters:
    ///   - rows: Of the transaction's statements, and of what came behind them.
    ///   - count: The transaction's statements.
    /// - Returns: What `addMark` asked for; `latest` where it was not called.
    static func mark(_ rows: [PostgreSQLRows], after count: Int) -> Freshness {
        guard rows.count > count, let place = rows[count].text(0, 0) else { return .latest }
        return .after(place)
    }
}
