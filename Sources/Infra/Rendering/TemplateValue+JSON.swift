extension TemplateValue {
    /// The value as JSON, two spaces a level, with a line feed at the end. The same value always gives the same text.
    package var json: String {
        var writer = TemplateJSONWriter()
        writer.write(self)
        return writer.text + "\n"
    }

    /// A text in quotes, with every character escaped that JSON or YAML could take for something else.
    static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            // Control characters; line ends of Unicode; the byte order mark.
            case let scalar
            where scalar.value < 0x20 || (0x7F..<0xA1).contains(scalar.value)
                || [0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF].contains(scalar.value):
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }

    /// The text of a value that is neither a list nor an object.
    var scalar: String? {
        switch self {
        case .bool(let value): String(value)
        case .integer(let value): String(value)
        case .number(let value): String(value)
        case .string, .array, .object, .ref, .attribute, .substitution, .join: nil
        }
    }
}

private struct TemplateJSONWriter {
    var text = ""
    private var depth = 0

    init() {}

    mutating func write(_ value: TemplateValue) {
        switch value {
        case .bool, .integer, .number: text += value.scalar ?? ""
        case .string(let string): text += TemplateValue.quoted(string)
        case .array(let elements): list(elements)
        case .object(let members): object(members)
        case .ref(let id): text += "{\"Ref\": \(TemplateValue.quoted(id))}"
        case .attribute(let id, let name):
            text += "{\"Fn::GetAtt\": [\(TemplateValue.quoted(id)), \(TemplateValue.quoted(name))]}"
        case .substitution(let parts):
            text += "{\"Fn::Sub\": \(TemplateValue.quoted(parts.map(\.written).joined()))}"
        case .join(let separator, let elements):
            object([.init("Fn::Join", .array([.string(separator), .array(elements)]))])
        }
    }

    private mutating func list(_ elements: [TemplateValue]) {
        lines("[", "]", elements) { writer, element in writer.write(element) }
    }

    private mutating func object(_ members: [TemplateValue.Member]) {
        lines("{", "}", members) { writer, member in
            writer.text += TemplateValue.quoted(member.name) + ": "
            writer.write(member.value)
        }
    }

    /// Elements between brackets, each on a line of its own.
    private mutating func lines<T>(
        _ open: String,
        _ close: String,
        _ elements: [T],
        _ write: (inout TemplateJSONWriter, T) -> Void
    ) {
        text += open
        depth += 1
        for (index, element) in elements.enumerated() {
            text += (index == 0 ? "\n" : ",\n") + String(repeating: "  ", count: depth)
            write(&self, element)
        }
        depth -= 1
        if !elements.isEmpty { text += "\n" + String(repeating: "  ", count: depth) }
        text += close
    }
}
