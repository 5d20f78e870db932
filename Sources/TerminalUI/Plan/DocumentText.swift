package import Infra

/// Writes documents for people: as in JSON, but without quotes around names, and with references by their address.
package enum DocumentText {
    /// The document on one line.
    ///
    /// A reference is `network.vpc.VpcId`, inside of a text `${network.vpc.VpcId}`; a secret is `(secret)`.
    package static func inline(_ document: Document) -> String {
        switch document {
        case .null: "null"
        case .bool(let value): String(value)
        case .integer(let value): String(value)
        case .number(let value): "\(value)"
        case .string(let value): JSONValue.quoted(value)
        case .reference(let reference): reference.description
        case .interpolation(let parts): interpolated(parts)
        case .secret: "(secret)"
        case .array(let elements): "[" + elements.map(inline).joined(separator: ", ") + "]"
        case .object(let members):
            "{" + members.sorted { $0.key < $1.key }.map { "\($0.key): \(inline($0.value))" }.joined(separator: ", ")
                + "}"
        }
    }

    /// The document over several lines of JSON, indented by two spaces a level; a list of scalars that fits into `width`
    /// columns stays on one.
    static func lines(_ document: Document, width: Int) -> [String] {
        let short = inline(document)
        switch document {
        case .object(let members) where !members.isEmpty:
            return block("{", members.sorted { $0.key < $1.key }, "}", width) { member in
                (JSONValue.quoted(member.key) + ": ", member.value)
            }
        case .array(let elements) where short.columns > width || !elements.allSatisfy(\.isScalar):
            return block("[", elements, "]", width) { ("", $0) }
        default:
            return [short]
        }
    }

    private static func block<Element>(
        _ start: String,
        _ elements: [Element],
        _ end: String,
        _ width: Int,
        entry: (Element) -> (label: String, value: Document)
    ) -> [String] {
        var block = [start]
        for (index, element) in elements.enumerated() {
            let (label, value) = entry(element)
            var inner = lines(value, width: max(20, width - 2 - label.columns))
            inner[0] = label + inner[0]
            if index < elements.count - 1 { inner[inner.count - 1] += "," }
            block += inner.map { "  " + $0 }
        }
        return block + [end]
    }

    private static func interpolated(_ parts: [Document]) -> String {
        let inner = parts.map { part in
            guard case .string(let text) = part else { return "${\(inline(part))}" }
            return String(JSONValue.quoted(text).dropFirst().dropLast())
        }
        return "\"" + inner.joined() + "\""
    }
}

extension Document {
    /// Neither an array nor an object.
    var isScalar: Bool {
        switch self {
        case .array, .object: false
        case .null, .bool, .integer, .number, .string, .reference, .interpolation, .secret: true
        }
    }
}
