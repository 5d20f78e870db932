import GRDB
import GRDBSQLite

extension DatabaseError {
    init(sqlite error: any Error) {
        guard let error = error as? GRDB.DatabaseError else {
            self.init(.other, "\(error)")
            return
        }
        self.init(sqliteCode: error.extendedResultCode.rawValue, error.message ?? "\(error)")
    }

    /// - Parameters:
    ///   - code: SQLite's extended result code (https://sqlite.org/rescode.html).
    ///   - message: Its own words, which name what a constraint is about.
    init(sqliteCode code: Int32, _ message: String) {
        self.init(Self.kind(code, message), message, code: String(code))
    }

    private static func kind(_ code: Int32, _ message: String) -> Kind {
        /// What stands behind the colon: `products.sku`, or the name of a check.
        let subject = message.split(separator: ": ", maxSplits: 1).last.map(String.init) ?? ""
        switch ResultCode(rawValue: code) {
        case .SQLITE_CONSTRAINT_UNIQUE: return .unique(constraint: name(subject, "key"))
        case .SQLITE_CONSTRAINT_PRIMARYKEY: return .unique(constraint: "\(subject.prefix { $0 != "." })_pkey")
        // A trigger that refuses says in the message what it stands for.
        case .SQLITE_CONSTRAINT_TRIGGER where message.hasPrefix("FOREIGN KEY"), .SQLITE_CONSTRAINT_FOREIGNKEY:
            return .foreignKey(constraint: "")
        case .SQLITE_CONSTRAINT_CHECK: return .check(constraint: subject)
        case .SQLITE_CONSTRAINT_NOTNULL: return .notNull(column: String(subject.drop { $0 != "." }.dropFirst()))
        default: break
        }
        // The lower byte is the code without what extends it.
        switch code & 0xFF {
        case SQLITE_TOOBIG, SQLITE_MISMATCH: return .value
        case SQLITE_BUSY, SQLITE_LOCKED: return .timeout
        case SQLITE_IOERR, SQLITE_CORRUPT, SQLITE_FULL, SQLITE_CANTOPEN, SQLITE_READONLY, SQLITE_NOTADB:
            return .unavailable(isCertain: true)
        default: return .other
        }
    }

    /// `products.sku` as PostgreSQL would call its constraint: `products_sku_key`.
    private static func name(_ subject: String, _ end: String) -> String {
        let columns = subject.split(separator: ", ").map { $0.split(separator: ".", maxSplits: 1) }
        let table = columns.first?.first ?? ""
        return "\(table)_\(columns.compactMap(\.last).joined(separator: "_"))_\(end)"
    }
}
