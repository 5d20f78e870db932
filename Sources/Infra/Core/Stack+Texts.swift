extension Stack {
    /// Texts that AWS would refuse, as far as the registry says it: those that do not have the form of their pattern, and for types
    /// without a Swift struct those that are not in the list of what is allowed.
    ///
    /// These are apart from `diagnostics`, because the registry's patterns are not always right.
    package var textDiagnostics: [Diagnostic] {
        let patterns = Patterns()
        return order.compactMap { nodes[$0] }.filter { $0.options.existing == nil }.flatMap { node in
            var found: [PropertyMistake] = []
            let rules = TextRules(patterns: patterns, allowsOthers: node.hasStruct)
            for (name, value) in (node.properties.object ?? [:]).sorted(by: { $0.key < $1.key }) {
                if let shape = node.schema.properties[name] { rules.check(value, shape, at: name, &found) }
            }
            return found.map { mistake in
                Diagnostic(
                    .error,
                    "Invalid properties",
                    detail: "\(node.address) (\(node.type)): \(mistake).",
                    address: node.address,
                    locations: [node.location]
                )
            }
        }
    }
}

private struct TextRules {
    let patterns: Patterns
    /// Whether texts that the registry does not list are let through: they were given as `custom`, on purpose.
    let allowsOthers: Bool

    func check(_ value: Document, _ shape: PropertySchema, at path: String, _ found: inout [PropertyMistake]) {
        switch (shape.kind, value) {
        case (.array(let element, _, _), .array(let elements)):
            for (index, value) in elements.enumerated() { check(value, element, at: "\(path)/\(index)", &found) }
        case (.object(let shapes, _, _), .object(let members)):
            for (name, value) in members.sorted(by: { $0.key < $1.key }) {
                if let shape = shapes[name] { check(value, shape, at: "\(path)/\(name)", &found) }
            }
        case (.map(let shape), .object(let members)):
            for (name, value) in members.sorted(by: { $0.key < $1.key }) {
                check(value, shape, at: "\(path)/\(name)", &found)
            }
        case (_, .string(let text)):
            if let mistake = mistake(in: text, shape.limits) {
                found.append(PropertyMistake(path: path, text: mistake))
            }
        default: break
        }
    }

    private func mistake(in text: String, _ limits: PropertySchema.Limits) -> String? {
        let allowed = limits.allowed.compactMap(\.string)
        if !allowsOthers, !allowed.isEmpty, !allowed.contains(text) {
            return "must be one of \(allowed.joined(separator: ", ")), but is \"\(text)\""
        }
        guard let pattern = limits.pattern, patterns.admits(text, pattern) == false else { return nil }
        return "must have the form \(pattern), but is \"\(text)\""
    }
}

/// The registry's patterns, each compiled when it is first needed.
///
/// They are ECMA-262 regular expressions. Those that Swift's engine does not take, or takes for something else, are passed over.
final class Patterns {
    private var compiled: [String: Regex<AnyRegexOutput>?] = [:]

    /// Whether a text has the form of a pattern; `nil` where that cannot be told.
    func admits(_ text: String, _ pattern: String) -> Bool? {
        // A pattern may take time that grows fast with the text.
        guard text.utf8.count <= 2048, let regex = regex(pattern) else { return nil }
        do { return try regex.firstMatch(in: text) != nil } catch { return nil }
    }

    private func regex(_ pattern: String) -> Regex<AnyRegexOutput>? {
        if let known = compiled[pattern] { return known }
        var regex: Regex<AnyRegexOutput>?
        if Self.meansTheSame(pattern) {
            do {
                regex = try Regex(pattern).matchingSemantics(.unicodeScalar).asciiOnlyDigits().asciiOnlyWordCharacters()
            } catch {
                // Not one for this engine.
            }
        }
        compiled[pattern] = .some(regex)
        return regex
    }

    /// Whether character classes hold nothing that is an operator in Swift and a character in ECMA-262: `[` and `&&`, `--`, `~~`.
    static func meansTheSame(_ pattern: String) -> Bool {
        var isInClass = false
        var isEscaped = false
        var last: Character?
        for character in pattern {
            defer { last = isEscaped ? nil : character }
            if isEscaped {
                isEscaped = false
                last = nil
                continue
            }
            switch character {
            case "\\":
                isEscaped = true
            case "[":
                if isInClass { return false }
                isInClass = true
            case "]": isInClass = false
            case "&", "-", "~":
                if isInClass, last == character { return false }
            default: break
            }
        }
        return true
    }
}
