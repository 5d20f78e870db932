extension Table {
    /// Creates many rows without parts, all or none, in one statement of PostgreSQL and two of SQLite.
    func createMany(_ rows: [NewRow], _ stamp: Stamp) -> [SQLStatement] {
        let names = written.map(\.name)
        let document = JSON.array(rows.map { Self.document($0, names, dialect) }).text
        let texts = texts(for: "create many") { dialect == .postgresql ? [postgresMany()] : sqliteMany() }
        return texts.map { SQLStatement($0, parameters(document, stamp)) }
    }

    private var columnNames: String {
        (["id", "created_at", "updated_at", "version"] + written.map(\.name)).joined(separator: ", ")
    }

    private func postgresMany() -> String {
        let types = written.map { "\($0.name) \($0.postgresType)" }.joined(separator: ", ")
        return "WITH a AS (INSERT INTO \(name) (\(columnNames)) SELECT x.id, $2::timestamptz, $2::timestamptz, 1, "
            + "\(written.map { "x.\($0.name)" }.joined(separator: ", ")) FROM jsonb_to_recordset($1::jsonb) "
            + "AS x(id uuid, \(types)) RETURNING *), log AS (\(created("a.")) FROM a) SELECT count(*) AS count FROM a"
    }

    private func sqliteMany() -> [String] {
        let values = written.map { "json_extract(value, '$.\($0.name)')" }.joined(separator: ", ")
        return [
            "INSERT INTO \(name) (\(columnNames)) SELECT json_extract(value, '$.id'), ?2, ?2, 1, \(values) "
                + "FROM json_each(?1)",
            "\(created("")) FROM \(name) WHERE id IN (SELECT json_extract(value, '$.id') FROM json_each(?1))",
        ]
    }

    /// Creates a row, or sets all fields of the one that has the same key, and gives it.
    ///
    /// `key`: The collection's key: the field by which rows are found.
    func upsert(_ row: NewRow, key: String, _ stamp: Stamp) -> Write {
        let place = (written.firstIndex { $0.name == key } ?? 0) + 5
        let values = parameters(row.id, stamp) + row.values.map { $0.bound(dialect) }
        let texts = texts(for: "upsert") {
            dialect == .postgresql ? [postgresUpsert(key, place)] : sqliteUpsert(key, place)
        }
        return Write(statements: texts.map { SQLStatement($0, values) }, rows: texts.count - 1)
    }

    private func upsertText(_ key: String) -> String {
        let sets = written.map { "\($0.name) = excluded.\($0.name)" }.joined(separator: ", ")
        let visible = collection.isSoftDeleted ? " WHERE deleted_at IS NULL" : ""
        let later = dialect == .postgresql ? "greatest" : "max"
        // PostgreSQL must have looked for the row before it changes it: what a statement changed, the same statement finds no more.
        let version = dialect == .postgresql ? "1 + 0 * (SELECT count(*) FROM b)" : "1"
        return "\(insertText(version: version)) ON CONFLICT (\(key))\(visible) DO UPDATE SET \(sets), "
            + "updated_at = \(later)(excluded.updated_at, t.updated_at), version = t.version + 1"
    }

    private func postgresUpsert(_ key: String, _ place: Int) -> String {
        let log = Self.audit(
            collection,
            dialect,
            action: "CASE a.version WHEN 1 THEN 'create' ELSE 'update' END",
            row: "a.",
            version: "a.version",
            before: "(SELECT \(json("b.")) FROM b)",
            after: json("a.")
        )
        return
            "WITH b AS (SELECT * FROM \(name) t WHERE t.\(key) = $\(place)\(visible(.exclude, "t.")) FOR NO KEY UPDATE), "
            + "a AS (\(upsertText(key)) RETURNING t.*), log AS (\(log) FROM a) "
            + "SELECT \(Self.columns(collection, dialect, "a.")) FROM a"
    }

    private func sqliteUpsert(_ key: String, _ place: Int) -> [String] {
        let row = "FROM \(name) WHERE \(key) = ?\(place)\(visible(.exclude, ""))"
        func log(_ action: String, _ version: String, _ before: String, _ after: String) -> String {
            Self.audit(
                collection,
                dialect,
                action: action,
                row: "",
                version: version,
                before: before,
                after: after
            )
        }
        return [
            "\(log("'update'", "version + 1", json(""), "NULL")) \(row)",
            upsertText(key),
            "\(log("'create'", "version", "NULL", json(""))) \(row) "
                + "ON CONFLICT (row_id, version) DO UPDATE SET after = excluded.after",
            "SELECT \(columns) FROM \(name) t WHERE t.\(key) = ?\(place)\(visible(.exclude, "t."))",
        ]
    }
}
