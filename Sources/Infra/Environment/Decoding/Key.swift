/// A key of a group: its name, what it sets, whether it may be left out, and what it means.
struct Key<Owner: Sendable>: Sendable {
    let name: String
    let isRequired: Bool
    /// A sentence fragment for the table and for editors, with a full stop.
    let meaning: String
    /// What is due, with its article.
    let expected: String
    let schema: Document
    let rows: [KeyRow]
    /// What the key is worth when left out, taken from an owner that has only its defaults.
    let defaultValue: @Sendable (Owner) -> Document
    /// The default in words, where the value alone does not tell.
    let defaultText: String?
    /// Sets the owner's value; false when it has been reported why not.
    let read: @Sendable (SourceNode, String, inout Decoding, inout Owner) -> Bool

    /// A key that has to be there.
    static func required<Value>(
        _ name: String,
        _ property: any WritableKeyPath<Owner, Value> & Sendable,
        _ form: Form<Value>,
        _ meaning: String
    ) -> Key {
        Key(name, property, form, meaning, isRequired: true, defaultText: nil)
    }

    /// A key that may be left out; its default is what the owner has without it.
    static func optional<Value>(
        _ name: String,
        _ property: any WritableKeyPath<Owner, Value> & Sendable,
        _ form: Form<Value>,
        _ meaning: String,
        defaultText: String? = nil
    ) -> Key {
        Key(name, property, form, meaning, isRequired: false, defaultText: defaultText)
    }

    /// A key that may be left out, which leaves its property `nil`.
    static func optional<Value>(
        _ name: String,
        _ property: any WritableKeyPath<Owner, Value?> & Sendable,
        _ form: Form<Value>,
        _ meaning: String,
        defaultText: String
    ) -> Key {
        let optional = Form<Value?>(
            description: form.description,
            schema: form.schema,
            rows: form.rows,
            document: { $0.map(form.document) ?? .null },
            read: { node, path, decoding in form.read(node, path, &decoding).map(Optional.some) }
        )
        return Key(name, property, optional, meaning, isRequired: false, defaultText: defaultText)
    }

    private init<Value>(
        _ name: String,
        _ property: any WritableKeyPath<Owner, Value> & Sendable,
        _ form: Form<Value>,
        _ meaning: String,
        isRequired: Bool,
        defaultText: String?
    ) {
        self.name = name
        self.isRequired = isRequired
        self.meaning = meaning
        self.defaultText = defaultText
        expected = form.description
        schema = form.schema
        rows = form.rows
        defaultValue = { form.document($0[keyPath: property]) }
        read = { node, path, decoding, owner in
            guard let value = form.read(node, path, &decoding) else { return false }
            owner[keyPath: property] = value
            return true
        }
    }

    /// The rows of this key and of those inside of it.
    func rows(defaults: Owner) -> [KeyRow] {
        let value = isRequired ? nil : defaultText ?? defaultValue(defaults).inWords
        let own = KeyRow(path: name, type: expected, defaultValue: value, meaning: meaning)
        return [own]
            + rows.map { row in
                var row = row
                row.path = row.path.hasPrefix("[") ? name + row.path : "\(name).\(row.path)"
                return row
            }
    }

    /// The key's schema with its meaning, and its default where that is a plain value.
    func schema(defaults: Owner) -> Document {
        let described = schema.adding(["description": .string(meaning)])
        switch defaultValue(defaults) {
        case let value where isRequired || defaultText != nil || value == .null: return described
        case .object, .array: return described
        case let value: return described.adding(["default": value])
        }
    }
}

extension Document {
    /// A default as the table of keys shows it.
    fileprivate var inWords: String {
        switch self {
        case .bool(let value): "`\(value)`"
        case .integer(let value): "`\(value)`"
        case .number(let value): "`\(value)`"
        case .string(let value): "`\(value)`"
        default: "none"
        }
    }
}
