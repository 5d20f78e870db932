extension Form where Value == String {
    /// A text that matches a pattern.
    ///
    /// - Parameters:
    ///   - description: What is due, with its article and an example.
    ///   - pattern: A regular expression for the whole text; the same to ECMAScript and Swift.
    ///   - others: What else a text may look like without quotes, as JSON Schema's types: the file's text counts all the same.
    ///   - hint: A sentence that helps with a text that does not match, or with one that does and is wrong for what a
    ///     pattern cannot say.
    ///   - isValid: What a pattern cannot say.
    /// - Returns: The form.
    static func text(
        _ description: String,
        pattern: String,
        looksLike others: [String] = [],
        hint: @escaping @Sendable (String) -> String? = { _ in nil },
        isValid: @escaping @Sendable (String) -> Bool = { _ in true }
    ) -> Form {
        Form(
            description: description,
            schema: [
                "type": others.isEmpty ? "string" : .array((["string"] + others).map { .string($0) }),
                "pattern": .string("^(?:\(pattern))$"),
            ],
            document: { .string($0) },
            read: { node, path, decoding in
                guard case .scalar(let text, _) = node.content else {
                    decoding.reportType(path, node, expected: description)
                    return nil
                }
                guard text.matches(pattern), isValid(text) else {
                    decoding.reportValue(path, node, expected: description, hint: hint(text))
                    return nil
                }
                return text
            }
        )
    }
}

extension String {
    /// Whether the whole text matches a regular expression.
    ///
    /// - Parameter pattern: Written in this program; an invalid one is a mistake in it.
    /// - Returns: True for a match.
    func matches(_ pattern: String) -> Bool {
        do {
            return try Regex(pattern).wholeMatch(in: self) != nil
        } catch {
            preconditionFailure("\(pattern): \(error)")
        }
    }
}

extension Form where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
    /// One of the names of an enumeration.
    static var choice: Form {
        let names = Value.allCases.map(\.rawValue)
        let expected = names.listed()
        return Form(
            description: expected,
            schema: ["enum": .array(names.map { .string($0) })],
            document: { .string($0.rawValue) },
            read: { node, path, decoding in
                guard case .scalar(let text, _) = node.content else {
                    decoding.reportType(path, node, expected: expected)
                    return nil
                }
                guard let value = Value(rawValue: text) else {
                    // Three letters are near to too much: "one" is not "none".
                    let meant = text.count > 3 ? text.nearest(among: names) : nil
                    let hint = meant.map { "Did you mean \"\($0)\"?" }
                    decoding.reportValue(path, node, expected: expected, hint: hint)
                    return nil
                }
                return value
            }
        )
    }
}

extension Form where Value == Bool {
    /// `true` or `false`, without quotes. `yes` and `on` are texts to YAML 1.2 and are refused.
    static let truth = Form(
        description: "true or false",
        schema: ["type": "boolean"],
        document: { .bool($0) },
        read: { node, path, decoding in
            guard case .scalar(let text, let isQuoted) = node.content else {
                decoding.reportType(path, node, expected: "true or false")
                return nil
            }
            let value: Bool? =
                switch text {
                case "true", "True", "TRUE": true
                case "false", "False", "FALSE": false
                default: nil
                }
            if let value, !isQuoted { return value }
            let meant: String? =
                switch text.lowercased() {
                case "true", "yes", "on", "y", "1": "true"
                case "false", "no", "off", "n", "0": "false"
                default: nil
                }
            let hint = meant.map { "Write \($0), without quotes." }
            decoding.reportType(path, node, expected: "true or false", hint: hint)
            return nil
        }
    )
}

extension Form where Value == Int {
    /// One of some whole numbers, in decimal digits.
    ///
    /// - Parameters:
    ///   - description: What is due; it names the numbers.
    ///   - allowed: The numbers, in ascending order.
    /// - Returns: The form.
    static func number(_ description: String, among allowed: [Int]) -> Form {
        Form(
            description: description,
            schema: ["enum": .array(allowed.map { .integer($0) })],
            document: { .integer($0) },
            read: { node, path, decoding in
                guard case .scalar(let text, let isQuoted) = node.content, !isQuoted,
                    text.utf8.first != UInt8(ascii: "+"), let value = Int(text), String(value) == text
                else {
                    var hint: String?
                    if case .scalar(let text, true) = node.content, Int(text) != nil {
                        hint = "Write \(text), without quotes."
                    }
                    decoding.reportType(path, node, expected: description, hint: hint)
                    return nil
                }
                guard allowed.contains(value) else {
                    let inside = min(max(value, allowed.first ?? value), allowed.last ?? value)
                    let near = allowed.min { abs($0 - inside) < abs($1 - inside) }
                    let hint = near.map { "The nearest is \($0)." }
                    decoding.reportValue(path, node, expected: description, hint: hint)
                    return nil
                }
                return value
            }
        )
    }
}
