import Infra

extension Comparison {
    /// Tags and lists of attributes are compared by key, lists of texts by the texts; what the stack never gave is nobody's
    /// business here.
    ///
    /// - Returns: Whether the values were arrays of `{Key, Value}` or of texts.
    mutating func compareByKey(_ path: [String], _ schema: PropertySchema, _ traits: PropertyTraits, _ sides: Sides)
        -> Bool
    {
        guard let desired = Self.byKey(sides.desired, schema) else { return false }
        let tags = Sides(
            desired,
            Self.byKey(sides.last, schema),
            Self.byKey(sides.observed, schema),
            isWhole: sides.isWhole
        )
        var value = PropertySchema(.string)
        if case .keyedBy = schema.equivalence, case .array(let element, _, _) = schema.kind { value = element }
        for key in tags.managedNames {
            compare(
                path + [key],
                value,
                traits.inside("*"),
                tags.member(key, isWhole: tags.observed != nil)
            )
        }
        return true
    }

    /// An array of `{Key, Value}` as an object, of texts as one that has them for names; an object stays one; `nil` for
    /// everything else.
    private static func byKey(_ tags: Document?, _ schema: PropertySchema) -> Document? {
        guard case .array(let elements) = tags else { return tags?.object.map(Document.object) }
        if case .keyedBy(let names) = schema.equivalence { return byNames(elements, names) }
        var values: [String: Document] = [:]
        for element in elements {
            if case .array(let shape, _, _) = schema.kind, let text = Canonical.value(element, shape).string {
                values[text] = .string(text)
                continue
            }
            guard let key = element["Key"]?.string else { return nil }
            values[key] = element["Value"] ?? .string("")
        }
        return .object(values)
    }

    /// `nil` where an element lacks a name, or two have the same.
    private static func byNames(_ elements: [Document], _ names: [String]) -> Document? {
        var values: [String: Document] = [:]
        for element in elements {
            let parts = names.map { element[$0].flatMap(Canonical.text)?.string }
            guard !parts.contains(nil) else { return nil }
            let key = parts.compactMap { $0 }.joined(separator: " ")
            guard values.updateValue(element, forKey: key) == nil else { return nil }
        }
        return .object(values)
    }
}
