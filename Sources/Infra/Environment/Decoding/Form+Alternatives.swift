/// One of several forms of a value, told by its key: `local:` of the places a state can be kept in.
struct Alternative<Value: Sendable>: Sendable {
    let name: String
    let meaning: String
    let form: Form<Value>
    /// Whether a value is written in this form.
    let covers: @Sendable (Value) -> Bool
}

extension Form {
    /// A group with exactly one of several keys.
    static func exactlyOne(of alternatives: [Alternative<Value>]) -> Form {
        let names = alternatives.map(\.name)
        let expected =
            names.count == 1 ? "a group with the key \(names[0])" : "a group with one of \(names.listed("and"))"
        return Form(
            description: expected,
            schema: schema(alternatives),
            rows: alternatives.flatMap { alternative in
                let own = KeyRow(
                    path: alternative.name,
                    type: alternative.form.description,
                    defaultValue: "",
                    meaning: alternative.meaning
                )
                return [own]
                    + alternative.form.rows.map { row in
                        var row = row
                        row.path = "\(alternative.name).\(row.path)"
                        return row
                    }
            },
            document: { value in
                alternatives.first { $0.covers(value) }.map { .object([$0.name: $0.form.document(value)]) } ?? .null
            },
            read: { node, path, decoding in
                guard case .group(let entries) = node.content else {
                    decoding.reportType(path, node, expected: expected)
                    return nil
                }
                var values: [Value] = []
                for entry in entries {
                    guard let alternative = alternatives.first(where: { $0.name == entry.key }) else {
                        let help = entry.key.nearest(among: names).map { "Did you mean \"\($0)\"?" }
                        let detail = "\"\(entry.key)\" is not a key of \(path)."
                        let keys =
                            names.count == 1 ? "Its only key is \(names[0])." : "Its keys are \(names.listed("and"))."
                        decoding.report("Unknown key", "\(detail) \(help ?? keys)", at: entry.keyLocation)
                        continue
                    }
                    let path = path.path(key: entry.key)
                    decoding.place(path, at: entry.value.location)
                    guard let value = alternative.form.read(entry.value, path, &decoding) else { continue }
                    values.append(value)
                }
                guard entries.count == 1 else {
                    let keys = entries.isEmpty ? "no keys" : entries.map(\.key).listed("and")
                    decoding.report(
                        "Invalid value",
                        "\(path) has \(keys); it should be \(expected).",
                        at: node.location
                    )
                    return nil
                }
                return values.first
            }
        )
    }

    private static func schema(_ alternatives: [Alternative<Value>]) -> Document {
        let properties = alternatives.map { alternative in
            (alternative.name, alternative.form.schema.adding(["description": .string(alternative.meaning)]))
        }
        return [
            "type": "object",
            "properties": .object(Dictionary(properties) { first, _ in first }),
            "additionalProperties": false,
            "minProperties": 1,
            "maxProperties": 1,
        ]
    }
}
