/// How a value is written in a file. One declaration reads it, describes it to editors as JSON Schema, and to people as
/// rows of a table, so that the three cannot tell different things.
struct Form<Value: Sendable>: Sendable {
    /// What is due, with its article: "a list of 1 to 6".
    var description: String
    /// JSON Schema, draft 2020-12.
    var schema: Document
    /// The keys inside of the value; paths begin at the value.
    var rows: [KeyRow] = []
    /// The value as it is written, for defaults; `null` for one that says nothing.
    var document: @Sendable (Value) -> Document
    /// The value of a node, or `nil` when it has been reported why there is none.
    var read: @Sendable (_ node: SourceNode, _ path: String, _ decoding: inout Decoding) -> Value?
}

/// A row of the table of keys.
struct KeyRow: Sendable, Hashable {
    /// As in `network.zones[].name`.
    var path: String
    /// What is due: "12 digits".
    var type: String
    /// `nil` where the key is required.
    var defaultValue: String?
    var meaning: String
}

extension Form {
    /// The same form for another type.
    func map<Other: Sendable>(
        _ transform: @escaping @Sendable (Value) -> Other,
        back: @escaping @Sendable (Other) -> Value
    ) -> Form<Other> {
        Form<Other>(
            description: description,
            schema: schema,
            rows: rows,
            document: { document(back($0)) },
            read: { node, path, decoding in read(node, path, &decoding).map(transform) }
        )
    }
}

extension Document {
    /// An object with more members; those given win.
    func adding(_ members: [String: Document]) -> Document {
        .object((object ?? [:]).merging(members) { _, new in new })
    }
}
