extension Table {
    /// Sets fields of one row, counts its version up, and gives it.
    ///
    /// `fields`: Indices into `written`, rising.
    /// `values`: One for each of them.
    /// `version`: What the row must have; nil for any.
    /// Returns: The statements; none of them changes a row of another version, or one that is deleted.
    func update(_ id: String, fields: [Int], values: [FieldValue], version: Int64?, _ stamp: Stamp) -> Write {
        let sets = fields.enumerated().map { "\(written[$1].name) = \(dialect.placeholder($0 + 6))" }
        let texts = texts(for: "update \(fields)") {
            change(sets: sets, action: "'update'", visibility: .exclude)
        }
        return write(texts, id, version, stamp, values.map { $0.bound(dialect) })
    }

    /// Deletes one row, or marks it as deleted, and gives it as it was, or as it is marked.
    func remove(_ id: String, version: Int64?, _ stamp: Stamp) -> Write {
        let texts = texts(for: "remove") {
            guard !collection.isSoftDeleted else {
                return change(
                    sets: ["deleted_at = \(dialect.placeholder(2))"],
                    action: "'delete'",
                    visibility: .exclude
                )
            }
            return dialect == .postgresql ? [postgresRemove()] : sqliteRemove()
        }
        return write(texts, id, version, stamp, [])
    }

    /// Takes back that a row is marked as deleted.
    func restore(_ id: String, version: Int64?, _ stamp: Stamp) -> Write {
        let texts = texts(for: "restore") {
            change(sets: ["deleted_at = NULL"], action: "'restore'", visibility: .only)
        }
        return write(texts, id, version, stamp, [])
    }

    private func write(
        _ texts: [String],
        _ id: String,
        _ version: Int64?,
        _ stamp: Stamp,
        _ values: [SQLValue]
    ) -> Write {
        let parameters = parameters(id, stamp) + [version.map { .integer($0) } ?? .null] + values
        let statements = texts.map { SQLStatement($0, parameters) }
        return Write(
            statements: statements,
            rows: dialect == .postgresql ? 0 : texts.count - 1,
            found: dialect == .postgresql ? .column(collection.fields.count) : .statement(0)
        )
    }

    /// What a row must be for a change, in which the parameter 5 is its version or null.
    private func condition(_ visibility: Visibility) -> String {
        "id = ?1\(visible(visibility, "")) AND (?5 IS NULL OR version = ?5)"
    }

    private func change(sets: [String], action: String, visibility: Visibility) -> [String] {
        let sets = sets.map { "\($0), " }.joined()
        switch dialect {
        case .postgresql:
            let update =
                "UPDATE \(name) t SET \(sets)updated_at = greatest($2::timestamptz, b.updated_at), "
                + "version = b.version + 1 FROM b WHERE t.id = b.id AND ($5::bigint IS NULL OR b.version = $5) RETURNING t.*"
            return [
                found(visibility) + ", a AS (\(update)), log AS ("
                    + audit(action: action, row: "a.", version: "a.version", before: json("b."), after: json("a."))
                    + " FROM a JOIN b ON b.id = a.id) " + selectFound
            ]
        case .sqlite:
            let condition = condition(visibility)
            return [
                "SELECT version FROM \(name) WHERE id = ?1\(visible(visibility, ""))",
                audit(action: action, row: "", version: "version + 1", before: json(""), after: "NULL")
                    + " FROM \(name) WHERE \(condition)",
                "UPDATE \(name) SET \(sets)updated_at = max(?2, updated_at), version = version + 1 WHERE \(condition)",
                // Only the entry from above has a version of this time and nothing after it.
                "UPDATE audit_log SET after = (SELECT \(json("")) FROM \(name) WHERE id = ?1) WHERE row_id = ?1 "
                    + "AND after IS NULL AND version = (SELECT version FROM \(name) WHERE id = ?1)",
                "SELECT \(columns) FROM \(name) t WHERE id = ?1 AND changes() > 0",
            ]
        }
    }

    private func postgresRemove() -> String {
        var text =
            found(.exclude) + ", a AS (DELETE FROM \(name) t USING b WHERE t.id = b.id "
            + "AND ($5::bigint IS NULL OR b.version = $5) RETURNING t.*), log AS ("
            + audit(action: "'delete'", row: "a.", version: "a.version + 1", before: json("a."), after: "NULL")
            + " FROM a)"
        if let parts = collection.parts, let target = self.parts {
            text +=
                ", p AS (DELETE FROM \(target.name) t USING a WHERE t.\(parts.field) = a.id RETURNING t.*), "
                + "plog AS (\(partRemoved(target, "p.")) FROM p)"
        }
        return text + " " + selectFound
    }

    private func sqliteRemove() -> [String] {
        let condition = condition(.exclude)
        var texts = [
            "SELECT version FROM \(name) WHERE id = ?1",
            audit(action: "'delete'", row: "", version: "version + 1", before: json(""), after: "NULL")
                + " FROM \(name) WHERE \(condition)",
        ]
        if let parts = collection.parts, let target = self.parts {
            let ours = "\(parts.field) = ?1 AND EXISTS (SELECT 1 FROM \(name) WHERE \(condition))"
            texts.append("\(partRemoved(target, "")) FROM \(target.name) WHERE \(ours)")
            texts.append("DELETE FROM \(target.name) WHERE \(ours)")
        }
        let columns = Self.columns(collection, dialect, "")
        return texts + ["DELETE FROM \(name) WHERE \(condition) RETURNING \(columns)"]
    }

    private func partRemoved(_ target: Collection, _ qualifier: String) -> String {
        Self.audit(
            target,
            dialect,
            action: "'delete'",
            row: qualifier,
            version: "\(qualifier)version + 1",
            before: Self.json(target, dialect, qualifier),
            after: "NULL"
        )
    }

    private func audit(action: String, row: String, version: String, before: String, after: String) -> String {
        Self.audit(collection, dialect, action: action, row: row, version: version, before: before, after: after)
    }

    /// In PostgreSQL: the row as it is, held until the end of the transaction.
    private func found(_ visibility: Visibility) -> String {
        "WITH b AS (SELECT * FROM \(name) t WHERE t.id = $1\(visible(visibility, "t.")) FOR NO KEY UPDATE)"
    }

    /// In PostgreSQL: the changed row, and the version of the one that was found; null where there is none.
    private var selectFound: String {
        "SELECT \(Self.columns(collection, dialect, "a.")), b.version AS found "
            + "FROM (VALUES (1)) one(x) LEFT JOIN b ON true LEFT JOIN a ON true"
    }
}
