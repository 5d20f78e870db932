extension Form {
    /// A group of known keys.
    ///
    /// - Parameters:
    ///   - defaults: The value without any key: what is required is left blank.
    ///   - keys: The keys, in the order in which they are documented.
    ///   - alternatives: Keys of which at least one must be there.
    /// - Returns: The form.
    static func group(defaults: Value, keys: [Key<Value>], atLeastOneOf alternatives: [String] = []) -> Form {
        let names = keys.map(\.name)
        let expected =
            names.count == 1 ? "a group with the key \(names[0])" : "a group of the keys \(names.listed("and"))"
        return Form(
            description: expected,
            schema: schema(defaults: defaults, keys: keys, alternatives: alternatives),
            rows: keys.flatMap { $0.rows(defaults: defaults) },
            document: { value in
                .object(Dictionary(keys.map { ($0.name, $0.defaultValue(value)) }) { first, _ in first })
            },
            read: { node, path, decoding in
                let entries: [SourceNode.Entry]
                switch node.content {
                case .empty: entries = []
                case .group(let written): entries = written
                case .scalar, .list:
                    decoding.reportType(path, node, expected: expected)
                    return nil
                }
                var value = defaults
                var isWhole = true
                var written = Set(entries.map(\.key))
                for entry in entries {
                    if let key = keys.first(where: { $0.name == entry.key }) {
                        let path = path.path(key: entry.key)
                        decoding.place(path, at: entry.value.location)
                        isWhole = key.read(entry.value, path, &decoding, &value) && isWhole
                    } else {
                        let nearest = entry.key.nearest(among: names)
                        decoding.reportUnknown(entry, in: path, nearest: nearest, names: names)
                        isWhole = false
                        // A misspelt key is one mistake, not also a missing one.
                        if let nearest { written.insert(nearest) }
                    }
                }
                for key in keys where key.isRequired && !written.contains(key.name) {
                    decoding.reportMissing(key, in: path, at: node.location)
                    isWhole = false
                }
                if !alternatives.isEmpty, written.isDisjoint(with: alternatives) {
                    let missing = keys.filter { alternatives.contains($0.name) }
                    decoding.reportMissing(oneOf: missing, in: path, at: node.location)
                    isWhole = false
                }
                return isWhole ? value : nil
            }
        )
    }

    private static func schema(defaults: Value, keys: [Key<Value>], alternatives: [String]) -> Document {
        let properties = keys.map { ($0.name, $0.schema(defaults: defaults)) }
        let required = keys.filter(\.isRequired).map { Document.string($0.name) }
        var members: [String: Document] = [
            // A group without anything in it is empty in YAML, which is null.
            "type": required.isEmpty && alternatives.isEmpty ? ["object", "null"] : "object",
            "properties": .object(Dictionary(properties) { first, _ in first }),
            "additionalProperties": false,
        ]
        if !required.isEmpty { members["required"] = .array(required) }
        if !alternatives.isEmpty {
            members["anyOf"] = .array(alternatives.map { ["required": [.string($0)]] })
        }
        return .object(members)
    }
}

extension Decoding {
    fileprivate mutating func reportUnknown(
        _ entry: SourceNode.Entry,
        in path: String,
        nearest: String?,
        names: [String]
    ) {
        let group = path.isEmpty ? "an environment" : path
        let help = nearest.map { "Did you mean \"\($0)\"?" } ?? "Its keys are \(names.listed("and"))."
        report("Unknown key", "\"\(entry.key)\" is not a key of \(group). \(help)", at: entry.keyLocation)
    }

    fileprivate mutating func reportMissing<Owner>(
        _ key: Key<Owner>,
        in path: String,
        at location: Diagnostic.Location
    ) {
        let group = path.isEmpty ? "The environment" : path
        report("Missing key", "\(group) has no \"\(key.name)\". \(key.meaning) Add it: \(key.expected).", at: location)
    }

    fileprivate mutating func reportMissing<Owner>(
        oneOf keys: [Key<Owner>],
        in path: String,
        at location: Diagnostic.Location
    ) {
        let group = path.isEmpty ? "The environment" : path
        let names = keys.map { "\"\($0.name)\"" }.listed()
        let meanings = keys.map { "\($0.name): \($0.meaning)" }.joined(separator: " ")
        report("Missing key", "\(group) has no \(names). One of them is needed. \(meanings)", at: location)
    }
}
