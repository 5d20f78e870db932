/// One field of a collection: a column in the database and a member of its JSON objects.
struct Field: Sendable, Hashable {
    var name: String
    /// What it means, for the API's documentation.
    var summary: String
    var type: FieldType
    /// What a new row has where the body has no such member; nil where there is none.
    var defaultValue: DefaultValue?
    var isNullable = false
    /// Set by the service alone. In a body it is refused, unless it repeats what the row has.
    var isReadOnly = false
    /// No two rows that are not deleted have the same value.
    var isUnique = false
    /// The collection whose row's `id` this is; the database makes sure of it.
    var references: String?
    /// What a list can be filtered by.
    var filters: [FilterOperator] = []
    /// Whether a list can be sorted by it. Never where it may be null.
    var isSortable = false

    /// Whether a body must have it.
    var isRequired: Bool { !isReadOnly && !isNullable && defaultValue == nil }

    init(_ name: String, _ type: FieldType, _ summary: String) {
        self.name = name
        self.type = type
        self.summary = summary
    }

    /// The value of a field that a body left out.
    enum DefaultValue: Sendable, Hashable {
        case text(String)
        case integer(Int64)
        case boolean(Bool)
        case emptyObject
    }
}

extension Field {
    /// May be null, and is null where a new row's body has no such member.
    var nullable: Field { with { $0.isNullable = true } }
    var readOnly: Field { with { $0.isReadOnly = true } }
    var unique: Field { with { $0.isUnique = true } }
    /// Can be filtered by with all that its type allows. Say it after `nullable`.
    var filterable: Field {
        with { $0.filters = FilterOperator.standard(for: $0.type, isNullable: $0.isNullable) }
    }
    var sortable: Field { with { $0.isSortable = true } }

    func defaults(to value: DefaultValue) -> Field { with { $0.defaultValue = value } }
    func references(_ collection: String) -> Field { with { $0.references = collection } }

    private func with(_ change: (inout Field) -> Void) -> Field {
        var copy = self
        change(&copy)
        return copy
    }
}
