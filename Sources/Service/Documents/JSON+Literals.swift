/// JSON is written in Swift as it looks; members keep their order.
extension JSON: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral, ExpressibleByStringLiteral,
    ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral
{
    init(dictionaryLiteral elements: (String, JSON)...) {
        self = .object(elements.map { Member(name: $0, value: $1) })
    }

    init(arrayLiteral elements: JSON...) { self = .array(elements) }
    init(stringLiteral value: String) { self = .string(value) }
    init(integerLiteral value: Int) { self = .number("\(value)") }
    init(booleanLiteral value: Bool) { self = .bool(value) }

    /// A whole number.
    static func integer(_ value: some BinaryInteger) -> JSON { .number("\(value)") }

    /// A list of strings.
    static func strings(_ values: some Sequence<String>) -> JSON { .array(values.map { .string($0) }) }

    /// An object with the members of both; where both have one, the other's.
    func adding(_ other: JSON) -> JSON {
        guard case .object(var members) = self, case .object(let added) = other else { return other }
        for member in added {
            if let index = members.firstIndex(where: { $0.name == member.name }) {
                members[index] = member
            } else {
                members.append(member)
            }
        }
        return .object(members)
    }
}
