/// A kind of rows: a table in the database, and a path of the API.
///
/// Declared once; validation, SQL, the OpenAPI document and the tests are driven by it.
struct Collection: Sendable, Hashable {
    /// The table and the path segment, in the plural: `stock_movements`.
    var name: String
    /// One row of it: `stock_movement`.
    var singular: String
    /// What it holds, for the API's documentation.
    var summary: String
    /// Every field in the order of the JSON, the service's own among them.
    let fields: [Field]
    /// Whether a deleted row is only marked, and can be restored.
    let isSoftDeleted: Bool
    /// Whether rows are never changed nor deleted.
    var isAppendOnly = false
    /// Rows of another collection that are created with one of this.
    var parts: Parts?
    /// The unique field by which a row is found in an upsert.
    var key: String?
    /// Whether PostgreSQL keeps the rows apart by the month of `created_at`.
    var isPartitioned = false

    private let indices: [String: Int]

    /// The fields are those beside `id`, `created_at`, `updated_at`, `version` and `deleted_at`.
    init(
        _ name: String,
        singular: String,
        summary: String,
        isSoftDeleted: Bool = false,
        isAppendOnly: Bool = false,
        fields: [Field]
    ) {
        self.name = name
        self.singular = singular
        self.summary = summary
        self.isSoftDeleted = isSoftDeleted
        self.isAppendOnly = isAppendOnly
        self.fields = [Field.id] + fields + Field.ends(isSoftDeleted: isSoftDeleted)
        indices = Dictionary(self.fields.enumerated().map { ($1.name, $0) }) { first, _ in first }
    }

    /// Rows that belong to one row, and are created in the same transaction: the items of an order.
    struct Parts: Sendable, Hashable {
        /// The member of the body that holds them, and the name to embed them by.
        var name: String
        /// Their collection.
        var collection: String
        /// Their field that holds the row's `id`.
        var field: String
        /// How many there are in one body.
        var count: ClosedRange<Int>
    }
}

extension Collection {
    func field(_ name: String) -> Field? { index(of: name).map { fields[$0] } }

    /// The place of a field in `fields`, and so of its column in every statement that reads rows.
    func index(of name: String) -> Int? { indices[name] }

    /// Those that a body may set.
    var writableFields: [Field] { fields.filter { !$0.isReadOnly } }

    /// The unique field by which an upsert finds a row.
    func keyed(by name: String) -> Collection {
        var copy = self
        copy.key = name
        return copy
    }

    func with(parts: Parts) -> Collection {
        var copy = self
        copy.parts = parts
        return copy
    }

    var partitioned: Collection {
        var copy = self
        copy.isPartitioned = true
        return copy
    }
}

extension Field {
    /// A UUID of version 7 (RFC 9562), so that ids sort by the time they were made.
    static let id = Field("id", .uuid, "The row's identity.").readOnly.filterable.sortable

    /// What every row has behind the fields of its own.
    static func ends(isSoftDeleted: Bool) -> [Field] {
        let fields = [
            Field("created_at", .timestamp, "When the row was created.").readOnly.filterable.sortable,
            Field("updated_at", .timestamp, "When the row was last changed.").readOnly.filterable.sortable,
            Field("version", .integer(1...Int64.max), "Counts the changes; the row's ETag.").readOnly,
        ]
        let mark = Field("deleted_at", .timestamp, "When the row was deleted, if it is.").nullable.readOnly
        return isSoftDeleted ? fields + [mark] : fields
    }
}
