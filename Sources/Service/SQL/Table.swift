import Synchronization

/// The statements of one collection in the SQL of one database.
///
/// Their texts are made once, or from few parts: databases keep what they prepared by it.
final class Table: Sendable {
    let collection: Collection
    let dialect: SQLDialect
    let embeddings: [Embedding]
    /// The collection of the parts, where rows have such.
    let parts: Collection?
    /// Every column in the order of `collection.fields`, of a table called `t`.
    let columns: String
    /// The statement that is run most: one row that is not deleted, by its id.
    let readText: String
    /// Texts of statements by what they are for.
    private let texts = Mutex<[String: [String]]>([:])

    init(_ collection: Collection, of catalogue: Catalogue, _ dialect: SQLDialect) {
        self.collection = collection
        self.dialect = dialect
        embeddings = catalogue.embeddings(of: collection)
        parts = collection.parts.flatMap { catalogue[$0.collection] }
        columns = Self.columns(collection, dialect, "t.")
        readText =
            "SELECT \(columns) FROM \(collection.name) t WHERE t.id = \(dialect.placeholder(1))"
            + Self.partition(collection, dialect) + (collection.isSoftDeleted ? " AND t.deleted_at IS NULL" : "")
    }

    var name: String { collection.name }

    /// The texts for `key`, made when they are first asked for. The keys come from declarations, so that there are few.
    func texts(for key: String, _ make: () -> [String]) -> [String] {
        if let known = texts.withLock({ $0[key] }) { return known }
        let made = make()
        texts.withLock { texts in
            // A client chooses the members of a patch: not all their combinations are kept.
            if texts.count < 256 { texts[key] = made }
        }
        return made
    }

    /// Every column of a collection.
    static func columns(_ collection: Collection, _ dialect: SQLDialect, _ qualifier: String) -> String {
        collection.fields.map { "\($0.column(dialect, qualifier)) AS \($0.name)" }.joined(separator: ", ")
    }

    /// A whole row as a JSON object, equal to the API's.
    static func json(_ collection: Collection, _ dialect: SQLDialect, _ qualifier: String) -> String {
        let function = dialect == .postgresql ? "json_build_object" : "json_object"
        let members = collection.fields.map { "'\($0.name)', \($0.json(dialect, qualifier))" }
        return "\(function)(\(members.joined(separator: ", ")))"
    }

    func json(_ qualifier: String) -> String { Self.json(collection, dialect, qualifier) }

    /// The column of an embedding in a statement whose rows are called `t`.
    func column(of embedding: Embedding) -> String {
        let target = embedding.target
        // `order` means something in SQL.
        let name = "\"\(embedding.name)\""
        let json = Self.json(target, dialect, "e.")
        let visible = target.isSoftDeleted ? " AND e.deleted_at IS NULL" : ""
        switch (embedding.kind, dialect) {
        case (.one(let field), _):
            // A row goes on to show what it names, also when that was deleted since.
            return "(SELECT \(json) FROM \(target.name) e WHERE e.id = t.\(field)) AS \(name)"
        case (.many(let field), .postgresql):
            return "(SELECT coalesce(json_agg(\(json) ORDER BY e.id), '[]'::json) FROM \(target.name) e "
                + "WHERE e.\(field) = t.id\(visible)) AS \(name)"
        case (.many(let field), .sqlite):
            return "(SELECT coalesce(json_group_array(json(j)), '[]') FROM (SELECT \(json) AS j FROM \(target.name) e "
                + "WHERE e.\(field) = t.id\(visible) ORDER BY e.id)) AS \(name)"
        }
    }

    /// The condition that a row is to be seen, beginning with `AND`; empty where all are.
    func visible(_ visibility: Visibility, _ qualifier: String) -> String {
        guard collection.isSoftDeleted else { return "" }
        switch visibility {
        case .exclude: return " AND \(qualifier)deleted_at IS NULL"
        case .only: return " AND \(qualifier)deleted_at IS NOT NULL"
        case .include: return ""
        }
    }
}

/// Which rows of a collection with soft deletion are meant: `?deleted=`.
enum Visibility: String, Sendable, CaseIterable {
    /// Those that are not deleted.
    case exclude
    case include
    /// Those that are deleted.
    case only
}
