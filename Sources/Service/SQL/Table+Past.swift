extension Table {
    /// A row as it was at a moment: its JSON, null where it was deleted, and its version.
    func past(_ id: String, at time: Timestamp) -> SQLStatement {
        let (first, second) = (dialect.placeholder(1), dialect.placeholder(2))
        return SQLStatement(
            "SELECT after, version FROM audit_log WHERE row_id = \(first) AND collection = '\(name)' AND at <= \(second) "
                + "ORDER BY version DESC LIMIT 1",
            [.text(id), .text(time.description)]
        )
    }

    /// What was done to a row, the last first, one more than a page has.
    ///
    /// `version`: Show what came before this version; nil for all.
    /// `limit`: How many.
    func history(_ id: String, before version: Int64?, limit: Int) -> SQLStatement {
        var statement = StatementBuilder(dialect)
        statement.append(
            "SELECT \(AuditEntry.fields.map(\.name).joined(separator: ", ")) FROM audit_log WHERE row_id = "
        )
        statement.bind(.text(id))
        statement.append(" AND collection = '\(name)'")
        if let version {
            statement.append(" AND version < ")
            statement.bind(.integer(version))
        }
        statement.append(" ORDER BY version DESC LIMIT ")
        statement.bind(.integer(Int64(limit)))
        return statement.statement
    }
}

/// One change in the audit table, as the API shows it.
enum AuditEntry {
    /// Its members with their types; no collection of the catalogue.
    static let fields = [
        Field("version", .integer(1...Int64.max), "The row's version after the change."),
        Field("action", .word(["create", "update", "delete", "restore"]), "What was done."),
        Field("at", .timestamp, "When."),
        Field("principal", .text(0...1000), "Who did it."),
        Field("request_id", .text(0...1000), "The request that did it."),
        Field("before", .object, "The row before; null where there was none.").nullable,
        Field("after", .object, "The row after; null where there is none.").nullable,
    ]
}
