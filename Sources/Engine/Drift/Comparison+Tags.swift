import Infra

extension Comparison {
    /// Tags and lists of attributes are compared by key; keys that the stack never gave are nobody's business here.
    ///
    /// - Returns: Whether the values were arrays of `{Key, Value}`.
    mutating func compareByKey(_ path: [String], _ traits: PropertyTraits, _ sides: Sides) -> Bool {
        guard let desired = Self.byKey(sides.desired) else { return false }
        let tags = Sides(
            desired,
            Self.byKey(sides.last),
            Self.byKey(sides.observed),
            isWhole: sides.isWhole
        )
        for key in tags.managedNames {
            compare(
                path + [key],
                PropertySchema(.string),
                traits.inside("*"),
                tags.member(key, isWhole: tags.observed != nil)
            )
        }
        return true
    }

    /// An array of `{Key, Value}` as an object; an object stays one; `nil` for everything else.
    private static func byKey(_ tags: Document?) -> Document? {
        guard case .array(let elements) = tags else { return tags?.object.map(Document.object) }
        var values: [String: Document] = [:]
        for element in elements {
            guard let key = element["Key"]?.string else { return nil }
            values[key] = element["Value"] ?? .string("")
        }
        return .object(values)
    }
}
