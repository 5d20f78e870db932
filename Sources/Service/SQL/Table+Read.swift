extension Table {
    /// One row by its id, with embedded rows behind its columns.
    func read(_ id: String, visibility: Visibility, embedding: [Embedding]) -> SQLStatement {
        if embedding.isEmpty, visibility == .exclude { return SQLStatement(readText, [.text(id)]) }
        let key = "read \(visibility.rawValue) " + embedding.map(\.name).joined(separator: ",")
        let texts = texts(for: key) {
            [
                "SELECT \(select(embedding)) FROM \(name) t WHERE t.id = \(dialect.placeholder(1))"
                    + Self.partition(collection, dialect) + visible(visibility, "t.")
            ]
        }
        return SQLStatement(texts[0], [.text(id)])
    }

    func select(_ embedding: [Embedding]) -> String {
        ([columns] + embedding.map(column(of:))).joined(separator: ", ")
    }

    /// The first rows of a list, or those behind its cursor.
    func list(_ query: ListQuery, limit: Int) -> SQLStatement {
        var statement = StatementBuilder(dialect)
        statement.append("SELECT \(select(query.embeddings)) FROM \(name) t WHERE ")
        append(query, to: &statement)
        if let cursor = query.cursor { statement.append(keys: query.sort, beyond: cursor) }
        let isBackward = query.cursor?.isBackward ?? false
        statement.append(" ORDER BY ")
        let keys = query.sort.map { key in "t.\(key.field.name)\(key.isDescending != isBackward ? " DESC" : "")" }
        statement.append(keys.joined(separator: ", "))
        // In the text, since PostgreSQL keeps a plan only where it knows how many rows are wanted; there are few limits.
        statement.append(" LIMIT \(limit)")
        if query.offset > 0 {
            statement.append(" OFFSET ")
            statement.bind(.integer(Int64(query.offset)))
        }
        return statement.statement
    }

    /// How many rows a list has on all its pages.
    func count(_ query: ListQuery) -> SQLStatement {
        var statement = StatementBuilder(dialect)
        statement.append("SELECT count(*) AS total FROM \(name) t WHERE ")
        append(query, to: &statement)
        return statement.statement
    }

    private func append(_ query: ListQuery, to statement: inout StatementBuilder) {
        statement.append("true")
        statement.append(visible(query.visibility, "t."))
        for filter in query.filters {
            statement.append(" AND ")
            statement.append(filter)
        }
    }

    /// The month of a row that is kept by months follows from its id, which holds when it was made: the condition on `created_at`,
    /// beginning with `AND`, by which PostgreSQL looks into one partition, or two near the end of a month.
    static func partition(_ collection: Collection, _ dialect: SQLDialect) -> String {
        guard collection.isPartitioned, dialect == .postgresql else { return "" }
        let moment = "to_timestamp(('x' || substr(replace($1::text, '-', ''), 1, 12))::bit(48)::bigint / 1000.0)"
        return " AND t.created_at >= \(moment) - interval '1 hour' AND t.created_at < \(moment) + interval '1 hour'"
    }
}
