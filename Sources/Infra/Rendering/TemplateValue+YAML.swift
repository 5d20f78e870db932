extension TemplateValue {
    /// The value as YAML with CloudFormation's short forms (`!Ref`, `!GetAtt`, `!Sub`, `!Join`), with a line feed at the
    /// end. The same value always gives the same text.
    ///
    /// Texts stand without quotes only where no reader, be it of YAML 1.1 or 1.2, could take them for anything else.
    package var yaml: String {
        var writer = YAMLWriter()
        writer.write(self, depth: 0, isTop: true)
        return writer.text
    }
}

private struct YAMLWriter {
    var text = ""

    /// Writes what follows a name, a dash or nothing, up to and with the end of the line.
    ///
    /// - Parameters:
    ///   - value: What to write.
    ///   - depth: The level that members of the value stand on.
    ///   - isTop: Whether the first line of a list or an object begins right here: at the start, and after a dash.
    mutating func write(_ value: TemplateValue, depth: Int, isTop: Bool = false) {
        switch value {
        case .array(let elements) where !elements.isEmpty:
            list(elements, depth: depth, isTop: isTop)
        case .object(let members) where !members.isEmpty:
            object(members, depth: depth, isTop: isTop)
        case .join(let separator, let elements):
            text += isTop ? "!Join" : " !Join"
            list([.string(separator), .array(elements)], depth: depth, isTop: false)
        default:
            text += (isTop ? "" : " ") + inline(value) + "\n"
        }
    }

    private mutating func list(_ elements: [TemplateValue], depth: Int, isTop: Bool) {
        if !isTop { text += "\n" }
        for (index, element) in elements.enumerated() {
            if index > 0 || !isTop { indent(depth) }
            text += "- "
            write(element, depth: depth + 1, isTop: true)
        }
    }

    private mutating func object(_ members: [TemplateValue.Member], depth: Int, isTop: Bool) {
        if !isTop { text += "\n" }
        for (index, member) in members.enumerated() {
            if index > 0 || !isTop { indent(depth) }
            text += Self.scalar(member.name) + ":"
            write(member.value, depth: depth + 1)
        }
    }

    private mutating func indent(_ depth: Int) {
        text += String(repeating: "  ", count: depth)
    }

    private func inline(_ value: TemplateValue) -> String {
        switch value {
        case .bool, .integer, .number: value.scalar ?? ""
        case .string(let string): Self.scalar(string)
        case .array, .join: "[]"
        case .object: "{}"
        case .ref(let id): "!Ref \(id)"
        case .attribute(let id, let name): "!GetAtt \(id).\(name)"
        case .substitution(let parts): "!Sub " + Self.scalar(parts.map(\.written).joined())
        }
    }

    /// A text as it is where that is safe, or else in quotes.
    static func scalar(_ text: String) -> String {
        isPlain(text) ? text : TemplateValue.quoted(text)
    }

    private static func isPlain(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard let first = bytes.first, let last = bytes.last, last != UInt8(ascii: ":"), last != UInt8(ascii: " ")
        else {
            return false
        }
        // A number, a date or a time of day begins with a digit and holds no slash. Nothing else of YAML begins with a
        // letter or a slash, apart from the words.
        guard isLetter(first) || first == UInt8(ascii: "/") || (isDigit(first) && bytes.contains(UInt8(ascii: "/")))
        else { return false }
        guard bytes.allSatisfy({ isLetter($0) || isDigit($0) || " -_./:=@+".utf8.contains($0) }) else { return false }
        // A colon before a space would make the text a name.
        guard !zip(bytes, bytes.dropFirst()).contains(where: { $0 == UInt8(ascii: ":") && $1 == UInt8(ascii: " ") })
        else { return false }
        return !words.contains(text.lowercased())
    }

    /// What YAML 1.1 takes for a truth value or for nothing.
    private static let words: Set<String> = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"]

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
