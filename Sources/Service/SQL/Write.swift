/// Who changes rows, and when: what the audit table has of a change.
struct Stamp: Sendable, Hashable {
    var time: Timestamp
    var principal: String
    var requestID: String

    /// As parameters, behind the row's id.
    fileprivate var parameters: [SQLValue] { [.text(time.description), .text(principal), .text(requestID)] }
}

/// The statements of one change, to be run one behind the other in one transaction.
///
/// PostgreSQL changes a row, keeps the change in the audit table and gives the row in one statement; SQLite takes several, none of
/// which depends on what an earlier one gave.
struct Write: Sendable, Hashable {
    var statements: [SQLStatement]
    /// The statement that gives the changed rows, in the order of `Table.columns`.
    var rows: Int
    /// Where the version of the row before the change is found; nil for a change that needs none.
    var found: Found?

    enum Found: Sendable, Hashable {
        /// In the first column of the first row of this statement, which has none where there is no such row.
        case statement(Int)
        /// In this column of the only row, which is null where there is no such row.
        case column(Int)
    }
}

/// What became of a change.
enum WriteOutcome: Sendable {
    /// The first row of the rows is the row as it is now.
    case done(any SQLRows)
    /// There is no such row.
    case missing
    /// The row has another version than the one that was asked for.
    case stale(version: Int64)
}

extension Write {
    /// What became of the change.
    ///
    /// `results`: Of all statements.
    func outcome(_ results: [any SQLRows]) -> WriteOutcome {
        let rows = results[rows]
        switch found {
        case nil: return .done(rows)
        case .statement(let index):
            guard results[index].count > 0, let version = results[index].integer(0, 0) else { return .missing }
            return rows.count > 0 ? .done(rows) : .stale(version: version)
        case .column(let column):
            guard let version = rows.integer(0, column) else { return .missing }
            return rows.isNull(0, 0) ? .stale(version: version) : .done(rows)
        }
    }
}

/// The rows of a change of many, or of one, as the parameters of a statement.
extension Table {
    func parameters(_ id: String, _ stamp: Stamp) -> [SQLValue] { [.text(id)] + stamp.parameters }

    /// The statement that keeps a change in the audit table, but for its `FROM`.
    ///
    /// `action`: SQL for what was done: `'create'`.
    /// `row`: The qualifier of the row: `a.`.
    /// `version`: SQL for its version after the change.
    /// `before`: SQL for the row before, as JSON.
    /// `after`: SQL for the row after.
    /// Returns: SQL that takes the time, the principal and the request id as the parameters 2, 3 and 4.
    static func audit(
        _ collection: Collection,
        _ dialect: SQLDialect,
        action: String,
        row: String,
        version: String,
        before: String,
        after: String
    ) -> String {
        let place = dialect.placeholder
        let (time, text) = dialect == .postgresql ? ("::timestamptz", "::text") : ("", "")
        return "INSERT INTO audit_log (row_id, version, collection, action, at, principal, request_id, before, after) "
            + "SELECT \(row)id, \(version), '\(collection.name)', \(action), \(place(2))\(time), \(place(3))\(text), "
            + "\(place(4))\(text), \(before), \(after)"
    }
}
