extension Field {
    /// The column as its text in the API; see `SQLRows`.
    ///
    /// The qualifier is the table's name in the statement with its point, `t.`, or nothing.
    func column(_ dialect: SQLDialect, _ qualifier: String) -> String {
        let column = qualifier + name
        guard dialect == .sqlite else { return column }
        switch type {
        case .boolean: return "CASE \(column) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END"
        case .decimal(let bounds): return Self.decimal(column, bounds.scale)
        case .uuid, .text, .word, .integer, .timestamp, .object: return column
        }
    }

    /// The column as a JSON value, for documents that the database writes.
    func json(_ dialect: SQLDialect, _ qualifier: String) -> String {
        let column = qualifier + name
        switch (type, dialect) {
        case (.decimal, .postgresql): return "\(column)::text"
        case (.timestamp, .postgresql): return Self.timestamp(column)
        case (.boolean, .sqlite):
            return "json(CASE \(column) WHEN 1 THEN 'true' WHEN 0 THEN 'false' ELSE 'null' END)"
        case (.object, .sqlite): return "json(\(column))"
        default: return self.column(dialect, qualifier)
        }
    }

    /// The column's type in PostgreSQL, for rows that come as JSON.
    var postgresType: String {
        switch type {
        case .uuid: "uuid"
        case .text, .word: "text"
        case .integer: "bigint"
        case .decimal(let bounds): "numeric(\(bounds.precision),\(bounds.scale))"
        case .boolean: "boolean"
        case .timestamp: "timestamptz"
        case .object: "jsonb"
        }
    }

    private static func timestamp(_ column: String) -> String {
        #"to_char(\#(column) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')"#
    }

    /// Whole units with a point before the last `scale` digits.
    private static func decimal(_ column: String, _ scale: Int) -> String {
        guard scale > 0 else { return "CAST(\(column) AS TEXT)" }
        let power = (0..<scale).reduce(1) { power, _ in power * 10 }
        let zeros = String(repeating: "0", count: scale)
        return "CASE WHEN \(column) < 0 THEN '-' ELSE '' END || (abs(\(column)) / \(power)) || '.' || "
            + "substr('\(zeros)' || (abs(\(column)) % \(power)), -\(scale))"
    }
}
