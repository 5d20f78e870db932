/// A row to be created, with its parts.
struct NewRow: Sendable, Hashable {
    var id: String
    /// By the names of the fields that a body can set.
    var values: [FieldValue]
    var parts: [NewRow] = []
}

extension Table {
    /// The fields that a body sets, in the order of `NewRow.values`.
    var written: [Field] { collection.writableFields }

    private func insert(_ row: NewRow, _ stamp: Stamp) -> [SQLValue] {
        parameters(row.id, stamp) + row.values.map { $0.bound(dialect) }
    }

    /// Creates one row, with its parts, and gives it; its parts are embedded where it has such.
    func create(_ row: NewRow, _ stamp: Stamp) -> Write {
        var values = insert(row, stamp)
        if collection.parts != nil { values.append(partsParameter(row.parts)) }
        switch dialect {
        case .postgresql:
            let texts = texts(for: "create") { [postgresCreate()] }
            return Write(statements: [SQLStatement(texts[0], values)], rows: 0)
        case .sqlite:
            let texts = texts(for: "create", sqliteCreate)
            return Write(statements: texts.map { SQLStatement($0, values) }, rows: texts.count - 1)
        }
    }

    /// `INSERT INTO … VALUES …`, with the id as the parameter 1, the time as 2, the values from 5.
    /// `version` is SQL that gives 1.
    func insertText(version: String = "1") -> String {
        let names = ["id", "created_at", "updated_at", "version"] + written.map(\.name)
        let marks = written.indices.map { dialect.placeholder($0 + 5) }
        let (id, time) = (dialect.placeholder(1), dialect.placeholder(2))
        return "INSERT INTO \(name) AS t (\(names.joined(separator: ", "))) "
            + "VALUES (\(([id, time, time, version] + marks).joined(separator: ", ")))"
    }

    func created(_ qualifier: String) -> String {
        Self.audit(
            collection,
            dialect,
            action: "'create'",
            row: qualifier,
            version: "1",
            before: "NULL",
            after: json(qualifier)
        )
    }

    private func postgresCreate() -> String {
        var text = "WITH a AS (\(insertText()) RETURNING t.*), log AS (\(created("a.")) FROM a)"
        var columns = Self.columns(collection, dialect, "a.")
        if let parts = collection.parts, let target = self.parts {
            let fields = Self.partFields(target, parts)
            let names = fields.map(\.name)
            let types = fields.map { "\($0.name) \($0.postgresType)" }
            let mark = dialect.placeholder(written.count + 5)
            text +=
                ", p AS (INSERT INTO \(target.name) (id, created_at, updated_at, version, \(parts.field), "
                + "\(names.joined(separator: ", "))) SELECT x.id, a.created_at, a.created_at, 1, a.id, "
                + "\(names.map { "x.\($0)" }.joined(separator: ", ")) FROM a, jsonb_to_recordset(\(mark)::jsonb) "
                + "AS x(id uuid, \(types.joined(separator: ", "))) RETURNING *), plog AS (\(partCreated(target, "p.")) FROM p)"
            columns +=
                ", (SELECT coalesce(json_agg(\(Self.json(target, dialect, "p.")) ORDER BY p.id), '[]'::json) FROM p)"
                + " AS \"\(parts.name)\""
        }
        return text + " SELECT \(columns) FROM a"
    }

    private func sqliteCreate() -> [String] {
        let byID = "WHERE id = ?1"
        guard let parts = collection.parts, let target = self.parts else {
            return [insertText(), "\(created("")) FROM \(name) \(byID)", "SELECT \(columns) FROM \(name) t \(byID)"]
        }
        let fields = Self.partFields(target, parts)
        let mark = dialect.placeholder(written.count + 5)
        let values = fields.map { "json_extract(value, '$.\($0.name)')" }
        let insert =
            "INSERT INTO \(target.name) (id, created_at, updated_at, version, \(parts.field), "
            + "\(fields.map(\.name).joined(separator: ", "))) SELECT json_extract(value, '$.id'), ?2, ?2, 1, ?1, "
            + "\(values.joined(separator: ", ")) FROM json_each(\(mark))"
        return [
            insertText(), insert, "\(created("")) FROM \(name) \(byID)",
            "\(partCreated(target, "")) FROM \(target.name) WHERE \(parts.field) = ?1",
            "SELECT \(select(embeddings.filter { $0.name == parts.name })) FROM \(name) t \(byID)",
        ]
    }

    private func partCreated(_ target: Collection, _ qualifier: String) -> String {
        Self.audit(
            target,
            dialect,
            action: "'create'",
            row: qualifier,
            version: "1",
            before: "NULL",
            after: Self.json(target, dialect, qualifier)
        )
    }

    /// The fields of a part that a body sets: not the one that names its whole.
    static func partFields(_ target: Collection, _ parts: Collection.Parts) -> [Field] {
        target.writableFields.filter { $0.name != parts.field }
    }

    /// The parts as a JSON document. Each has the values of `partFields`.
    private func partsParameter(_ rows: [NewRow]) -> SQLValue {
        guard let parts = collection.parts, let target = self.parts else { return .null }
        let names = Self.partFields(target, parts).map(\.name)
        return .text(JSON.array(rows.map { Self.document($0, names, dialect) }).text)
    }

    /// A row as a JSON object, for statements that take many.
    static func document(_ row: NewRow, _ names: [String], _ dialect: SQLDialect) -> JSON {
        let members = zip(names, row.values).map { JSON.Member(name: $0, value: $1.json(dialect)) }
        return .object([JSON.Member(name: "id", value: .string(row.id))] + members)
    }
}
