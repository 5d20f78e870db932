/// A connection lent for reading: statements run outside a transaction.
///
/// `@unchecked Sendable`: the connection itself refuses a second task.
final class ReadConnection: DatabaseConnection, @unchecked Sendable {
    /// nil only when another one could not be had in the place of one that failed.
    private var lent: PostgreSQLConnection?
    private var pool: ConnectionPool
    /// Where another connection comes from when this one fails before its first answer; at most once.
    private var fallback: ConnectionPool?

    init(_ connection: PostgreSQLConnection, of pool: ConnectionPool, fallback: ConnectionPool) {
        lent = connection
        self.pool = pool
        self.fallback = fallback
    }

    /// Gives the connection back.
    func end() async {
        if let lent { await pool.release(lent) }
    }

    private var connection: PostgreSQLConnection {
        get throws(DatabaseError) {
            guard let lent else { throw DatabaseError(.unavailable(isCertain: true), "the connection is gone") }
            return lent
        }
    }

    func run(_ statement: SQLStatement) async throws -> any SQLRows {
        try statement.validate()
        let rows = try await replacingOnce { connection in
            try connection.add(statement)
            try connection.synchronize()
            return try await connection.results()
        }
        return rows[0]
    }

    func run(_ statements: [SQLStatement]) async throws -> [any SQLRows] {
        for statement in statements { try statement.validate() }
        if statements.isEmpty { return [] }
        return try await replacingOnce { connection in
            // Outside a transaction, each is one of its own.
            for statement in statements {
                try connection.add(statement)
            }
            try connection.synchronize()
            return try await connection.results()
        }
    }

    func run(script: String) async throws {
        fallback = nil
        let connection = try connection
        try await connection.exclusively { try await connection.run(script: script) }
    }

    private func replacingOnce<Value>(
        _ body: (PostgreSQLConnection) async throws -> Value
    ) async throws -> Value {
        let connection = try connection
        do {
            let value = try await connection.exclusively { try await body(connection) }
            fallback = nil
            return value
        } catch let error as DatabaseError {
            // A replica gives a statement up that is in the way of what it has to replay.
            guard let fallback = fallback.take(), connection.isBroken || error.kind == .conflict else { throw error }
            lent = nil
            await pool.release(connection)
            let replacement = try await fallback.acquire()
            (lent, pool) = (replacement, fallback)
            return try await replacement.exclusively { try await body(replacement) }
        }
    }
}
