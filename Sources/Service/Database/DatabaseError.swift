/// What a database refused, or why it could not be asked.
struct DatabaseError: Error, Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        /// Another row has the same values; the constraint's name, as the migrations give it.
        case unique(constraint: String)
        /// A row that is named does not exist, or is still named by others.
        case foreignKey(constraint: String)
        /// A value that the schema does not allow.
        case check(constraint: String)
        /// A value that must be there is not; the column's name.
        case notNull(column: String)
        /// A value that the column's type cannot hold: out of range, not a date, not JSON.
        case value
        /// The database gave the transaction up in favour of another; it can be made again.
        case conflict
        /// A statement took longer than it may.
        case timeout
        /// All connections are in use, and too many callers wait, or waited too long.
        case exhausted
        /// No connection, or it broke. `isCertain` is false where a transaction may have been committed all the same.
        case unavailable(isCertain: Bool)
        /// Anything else: a mistake of the service or of its schema.
        case other
    }

    var kind: Kind
    /// The database's own words; for logs, never for clients.
    var message: String
    /// SQLSTATE, or SQLite's extended result code.
    var code: String

    init(_ kind: Kind, _ message: String, code: String = "") {
        self.kind = kind
        self.message = message
        self.code = code
    }

    /// The same of a transaction that may have been committed all the same.
    var withUnknownOutcome: DatabaseError {
        DatabaseError(.unavailable(isCertain: false), message, code: code)
    }
}

/// For logs and for who runs a command.
extension DatabaseError: CustomStringConvertible {
    var description: String {
        let what =
            switch kind {
            case .unavailable: "The database cannot be reached"
            case .exhausted: "No connection to the database is free"
            case .timeout: "A statement took too long"
            case .conflict: "The database gave a transaction up in favour of another"
            case .unique, .foreignKey, .check, .notNull, .value: "The database does not take a value"
            case .other: "The database refused a statement"
            }
        return "\(what): \(message)\(code.isEmpty ? "" : " (\(code))")"
    }
}
