extension Input where Value == String {
    /// A JSON text that may hold attributes of other resources.
    ///
    /// An attribute becomes a JSON string with its value in it, as it is: names, ids and ARNs need no escaping.
    ///
    /// - Parameter document: What the text says.
    /// - Returns: The text, with sorted keys and without spaces; known as soon as the attributes are.
    public static func json(_ document: Document) -> Input<String> {
        var text = JSONText()
        text.append(document)
        switch Document.joined(text.parts) {
        case .string(let known): return .literal(known)
        case .interpolation(let parts): return .interpolation(parts)
        case let other: return .interpolation([other])
        }
    }
}

/// A JSON text in the making: texts, and attributes between them.
private struct JSONText {
    private(set) var parts: [Document] = []

    mutating func append(_ document: Document) {
        switch document {
        case .null: parts.append("null")
        case .bool, .integer, .number: parts.append(document)
        case .string, .reference, .secret: string([document])
        case .interpolation(let inner): string(inner)
        case .array(let elements): list("[", elements, "]") { $0.append($1) }
        case .object(let members):
            list("{", members.sorted { $0.key < $1.key }, "}") { text, member in
                text.append(.string(member.key))
                text.parts.append(":")
                text.append(member.value)
            }
        }
    }

    private mutating func list<Element>(
        _ open: Document,
        _ elements: [Element],
        _ close: Document,
        _ append: (inout JSONText, Element) -> Void
    ) {
        parts.append(open)
        for (index, element) in elements.enumerated() {
            if index > 0 { parts.append(",") }
            append(&self, element)
        }
        parts.append(close)
    }

    /// A JSON string of texts and attributes.
    private mutating func string(_ pieces: [Document]) {
        parts.append("\"")
        for piece in pieces {
            guard case .string(let text) = piece else {
                parts.append(piece)
                continue
            }
            parts.append(.string(String(decoding: text.escapedForJSON, as: UTF8.self)))
        }
        parts.append("\"")
    }
}
