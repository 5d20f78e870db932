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
