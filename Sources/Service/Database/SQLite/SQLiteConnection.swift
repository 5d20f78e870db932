import GRDB
import GRDBSQLite

/// One connection to an SQLite file. Its statements run on GRDB's queue, so that no thread of Swift's waits for the disk.
struct SQLiteConnection: DatabaseConnection {
    let queue: DatabaseQueue

    func run(_ statement: SQLStatement) async throws -> any SQLRows {
        try await access { try $0.run(statement) }
    }

    func run(_ statements: [SQLStatement]) async throws -> [any SQLRows] {
        try await access { try $0.runAll(statements) }
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

    func command(_ text: String) async throws {
        _ = try await run(SQLStatement(text))
    }

    func rollBack() async throws {
        try await access { database in
            // SQLite has ended it by itself after some failures.
            if database.isInsideTransaction { try database.runAll([SQLStatement("ROLLBACK")]) }
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

extension GRDB.Database {
    @discardableResult
    func runAll(_ statements: [SQLStatement]) throws -> [any SQLRows] {
        try statements.map { try run($0) }
    }

    func run(_ statement: SQLStatement) throws -> SQLiteRows {
        do {
            let prepared = try cachedStatement(sql: statement.text).sqliteStatement
            defer {
                sqlite3_reset(prepared)
                sqlite3_clear_bindings(prepared)
            }
            try bind(statement.parameters, to: prepared)
            return try step(prepared, most: .max)
        } catch let error as GRDB.DatabaseError {
            throw DatabaseError(sqlite: error)
        }
    }

    /// Binds values; those beyond the statement's parameters are for others that run with it.
    fileprivate func bind(_ values: [SQLValue], to statement: SQLiteStatement) throws(DatabaseError) {
        for (index, value) in values.prefix(Int(sqlite3_bind_parameter_count(statement))).enumerated() {
            let place = Int32(index + 1)
            let code =
                switch value {
                case .null: sqlite3_bind_null(statement, place)
                case .bool(let value): sqlite3_bind_int(statement, place, value ? 1 : 0)
                case .integer(let value): sqlite3_bind_int64(statement, place, value)
                case .double(let value): sqlite3_bind_double(statement, place, value)
                case .text(let text): bind(text, to: statement, place)
                case .bytes(let bytes):
                    sqlite3_bind_blob(statement, place, bytes, Int32(clamping: bytes.count), Self.copied)
                }
            guard code == SQLITE_OK else { throw failure(code) }
        }
    }

    private func bind(_ text: String, to statement: SQLiteStatement, _ place: Int32) -> Int32 {
        var text = text
        return text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { characters in
                // Without an address SQLite would bind NULL.
                characters.isEmpty
                    ? sqlite3_bind_text(statement, place, "", 0, Self.copied)
                    : sqlite3_bind_text(
                        statement,
                        place,
                        characters.baseAddress,
                        Int32(clamping: characters.count),
                        Self.copied
                    )
            }
        }
    }

    /// Tells SQLite to copy a value (`SQLITE_TRANSIENT`).
    private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

    /// Takes rows until there are `most`, or no more.
    fileprivate func step(_ statement: SQLiteStatement, most: Int) throws(DatabaseError) -> SQLiteRows {
        var rows = SQLiteRows(columnsOf: statement)
        while rows.count < most {
            let code = sqlite3_step(statement)
            if code == SQLITE_DONE { break }
            guard code == SQLITE_ROW else { throw failure(code) }
            rows.append(statement)
        }
        if sqlite3_stmt_readonly(statement) == 0 { rows.affected = Int(sqlite3_changes(sqliteConnection)) }
        return rows
    }

    private func failure(_ code: Int32) -> DatabaseError {
        let message = sqliteConnection.flatMap { sqlite3_errmsg($0) }.map { String(cString: $0) } ?? ""
        let extended = sqliteConnection.map { sqlite3_extended_errcode($0) } ?? code
        return DatabaseError(sqliteCode: extended, message)
    }
}
