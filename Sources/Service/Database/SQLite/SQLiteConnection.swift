import GRDB
import GRDBSQLite

/// One connection to an SQLite file. Its statements run on GRDB's queue, so that no thread of Swift's waits for the disk.
struct SQLiteConnection: DatabaseConnection {
    let queue: DatabaseQueue
    let statements = SQLiteStatements()

    func run(_ statement: SQLStatement) async throws -> any SQLRows {
        try await access { [statements] in try statements.run(statement, $0) }
    }

    func run(_ all: [SQLStatement]) async throws -> [any SQLRows] {
        try await access { [statements] in try statements.runAll(all, $0) }
    }

    /// Runs all as one transaction.
    func transaction(_ all: [SQLStatement]) async throws -> [any SQLRows] {
        try await access { [statements] database in
            try statements.run(SQLStatement("BEGIN IMMEDIATE"), database).discard()
            do {
                let rows = try statements.runAll(all, database)
                try statements.run(SQLStatement("COMMIT"), database).discard()
                return rows
            } catch {
                // SQLite has ended it by itself after some failures.
                if database.isInsideTransaction { try statements.run(SQLStatement("ROLLBACK"), database).discard() }
                throw error
            }
        }
    }

    func run(script: String) async throws {
        try await access { database in
            do {
                try database.execute(sql: script)
            } catch {
                throw DatabaseError(sqlite: error)
            }
        }
    }

    func stream(
        _ statement: SQLStatement,
        batch: Int,
        _ receive: (any SQLRows) async throws -> Void
    ) async throws {
        let stream = SQLiteStream()
        try await access { try stream.begin(statement, $0) }
        do {
            while true {
                let rows = try await access { try stream.next(batch, $0) }
                if rows.count > 0 { try await receive(rows) }
                if rows.count < batch { break }
            }
        } catch {
            try await access { _ in stream.end() }
            throw error
        }
        try await access { _ in stream.end() }
    }

    /// Closes the file; nobody uses the connection any more.
    func close() {
        queue.writeWithoutTransaction { _ in statements.clear() }
        // What cannot be closed now is closed with the process.
        do { try queue.close() } catch { return }
    }

    func command(_ text: String) async throws {
        _ = try await run(SQLStatement(text))
    }

    func rollBack() async throws {
        try await access { [statements] database in
            if database.isInsideTransaction { try statements.run(SQLStatement("ROLLBACK"), database).discard() }
        }
    }

    /// Runs `body` on GRDB's queue. It runs also when the task is cancelled: a transaction must end.
    func access<Value: Sendable>(_ body: @escaping @Sendable (GRDB.Database) throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            queue.asyncWriteWithoutTransaction { database in
                continuation.resume(with: Result { try body(database) })
            }
        }
    }
}

/// A statement between two batches of its rows. Touched on the connection's queue only.
private final class SQLiteStream: @unchecked Sendable {
    private var statement: Statement?

    func begin(_ statement: SQLStatement, _ database: GRDB.Database) throws {
        do {
            let prepared = try database.makeStatement(sql: statement.text)
            try database.bind(statement.parameters, to: prepared.sqliteStatement)
            self.statement = prepared
        } catch let error as GRDB.DatabaseError {
            throw DatabaseError(sqlite: error)
        }
    }

    func next(_ batch: Int, _ database: GRDB.Database) throws -> SQLiteRows {
        guard let statement else { return SQLiteRows() }
        return try database.step(statement.sqliteStatement, most: batch)
    }

    func end() {
        statement = nil
    }
}
