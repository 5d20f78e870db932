/// What a list shows, in which order, and which part of it.
struct ListQuery: Sendable {
    var filters: [Filter] = []
    /// Ends with the id, so that no two rows are equal.
    var sort: [SortKey]
    var visibility = Visibility.exclude
    var embeddings: [Embedding] = []
    /// Where a page begins; nil at the begin of the list.
    var cursor: Cursor?
    var offset = 0

    /// The place of a row in the list: the text of each field that it is ordered by.
    func place(of rows: any SQLRows, _ row: Int, _ table: Table) -> [String] {
        sort.map { key in table.collection.index(of: key.field.name).flatMap { rows.text(row, $0) } ?? "" }
    }

    /// The cursor at a place that `place` gave.
    func cursor(at place: [String], isBackward: Bool = false) throws(Field.Refusal) -> Cursor {
        var values: [FieldValue] = []
        for (key, text) in zip(sort, place) { values.append(try key.field.value(text: text)) }
        return Cursor(values: values, isBackward: isBackward)
    }
}

/// One condition on a field.
struct Filter: Sendable, Hashable {
    var field: Field
    var comparison: Comparison

    enum Comparison: Sendable, Hashable {
        case value(FilterOperator, FieldValue)
        case oneOf([FieldValue])
        /// What stands between the stars.
        case like([String])
        case null(Bool)
    }
}

/// A field by which a list is sorted.
struct SortKey: Sendable, Hashable {
    var field: Field
    var isDescending = false
}

/// A place between two rows of a list.
struct Cursor: Sendable, Hashable {
    /// The row at the place: a value for each key of the order.
    var values: [FieldValue]
    /// Whether the page is the one before the place.
    var isBackward: Bool
}
