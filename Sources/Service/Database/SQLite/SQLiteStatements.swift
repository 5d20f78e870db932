import GRDB
import GRDBSQLite

/// The statements that a connection keeps prepared. Touched on its queue only.
///
/// GRDB's own cache has no bound, and clients choose the filters of lists.
final class SQLiteStatements: @unchecked Sendable {
    private var kept: [String: Statement] = [:]
    private static let most = 256

    @discardableResult
    func runAll(_ statements: [SQLStatement], _ database: GRDB.Database) throws -> [any SQLRows] {
        try statements.map { try run($0, database) }
    }

    func run(_ statement: SQLStatement, _ database: GRDB.Database) throws -> SQLiteRows {
        do {
            let prepared = try prepare(statement.text, database).sqliteStatement
            defer {
                sqlite3_reset(prepared)
                sqlite3_clear_bindings(prepared)
            }
            try database.bind(statement.parameters, to: prepared)
            return try database.step(prepared)
        } catch let error as GRDB.DatabaseError {
            throw DatabaseError(sqlite: error)
        }
    }

    func clear() {
        kept = [:]
    }

    private func prepare(_ text: String, _ database: GRDB.Database) throws -> Statement {
        if let statement = kept[text] { return statement }
        let statement = try database.makeStatement(sql: text)
        if kept.count >= Self.most { clear() }
        kept[text] = statement
        return statement
    }
}

extension GRDB.Database {
    /// Binds values; those beyond the statement's parameters are for others that run with it.
    func bind(_ values: [SQLValue], to statement: SQLiteStatement) throws(DatabaseError) {
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

    /// Takes all rows.
    func step(_ statement: SQLiteStatement) throws(DatabaseError) -> SQLiteRows {
        var rows = SQLiteRows(columnsOf: statement)
        var code = sqlite3_step(statement)
        while code == SQLITE_ROW {
            rows.append(statement)
            code = sqlite3_step(statement)
        }
        guard code == SQLITE_DONE else { throw failure(code) }
        if sqlite3_stmt_readonly(statement) == 0 { rows.affected = Int(sqlite3_changes(sqliteConnection)) }
        return rows
    }

    private func failure(_ code: Int32) -> DatabaseError {
        let message = sqliteConnection.flatMap { sqlite3_errmsg($0) }.map { String(cString: $0) } ?? ""
        let extended = sqliteConnection.map { sqlite3_extended_errcode($0) } ?? code
        return DatabaseError(sqliteCode: extended, message)
    }
}
