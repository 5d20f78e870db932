extension Form {
    /// A list.
    ///
    /// - Parameters:
    ///   - element: How each element is written.
    ///   - noun: What the elements are: "zones".
    ///   - count: How many there may be.
    /// - Returns: The form.
    static func list<Element: Sendable>(of element: Form<Element>, _ noun: String, count: ClosedRange<Int>) -> Form
    where Value == [Element] {
        let expected = "a list of \(count.lowerBound) to \(count.upperBound) \(noun)"
        return Form(
            description: expected,
            schema: [
                "type": "array", "items": element.schema, "minItems": .integer(count.lowerBound),
                "maxItems": .integer(count.upperBound),
            ],
            rows: element.rows.map { row in
                var row = row
                row.path = "[].\(row.path)"
                return row
            },
            document: { .array($0.map(element.document)) },
            read: { node, path, decoding in
                guard case .list(let nodes) = node.content else {
                    decoding.reportType(path, node, expected: expected)
                    return nil
                }
                var elements: [Element?] = []
                for (index, node) in nodes.enumerated() {
                    let path = path.path(index: index)
                    decoding.place(path, at: node.location)
                    elements.append(element.read(node, path, &decoding))
                }
                guard count.contains(nodes.count) else {
                    let detail = "\(path) has \(nodes.count); it should be \(expected)."
                    decoding.report("Invalid value", detail, at: node.location)
                    return nil
                }
                let read = elements.compactMap(\.self)
                return read.count == nodes.count ? read : nil
            }
        )
    }

    /// Keys that the writer chooses, each with a value of the same form.
    ///
    /// - Parameters:
    ///   - description: What is due, with its article.
    ///   - key: How a key is written.
    ///   - value: How a value is written.
    ///   - maximum: How many there may be.
    /// - Returns: The form.
    static func dictionary<Element: Sendable>(
        _ description: String,
        key: Form<String>,
        value: Form<Element>,
        maximum: Int
    ) -> Form where Value == [String: Element] {
        Form(
            description: description,
            schema: [
                "type": ["object", "null"], "propertyNames": key.schema, "additionalProperties": value.schema,
                "maxProperties": .integer(maximum),
            ],
            document: { .object($0.mapValues(value.document)) },
            read: { node, path, decoding in
                let entries: [SourceNode.Entry]
                switch node.content {
                case .empty: entries = []
                case .group(let written): entries = written
                case .scalar, .list:
                    decoding.reportType(path, node, expected: description)
                    return nil
                }
                var values: [String: Element] = [:]
                for entry in entries {
                    let path = path.path(key: entry.key)
                    decoding.place(path, at: entry.value.location)
                    let name = SourceNode(content: .scalar(entry.key, isQuoted: true), location: entry.keyLocation)
                    let isValid = key.read(name, "A key of \(path.dropLast(entry.key.count + 1))", &decoding) != nil
                    let value = value.read(entry.value, path, &decoding)
                    if isValid, let value { values[entry.key] = value }
                }
                guard entries.count <= maximum else {
                    let detail = "\(path) has \(entries.count) keys; it may have \(maximum) at most."
                    decoding.report("Invalid value", detail, at: node.location)
                    return nil
                }
                return values.count == entries.count ? values : nil
            }
        )
    }
}
