/// A JSON document as a client sent it. Numbers keep their digits; members keep their order.
enum JSON: Sendable, Hashable {
    case null
    case bool(Bool)
    /// In the text's own digits: `12.50` is not `12.5`.
    case number(String)
    case string(String)
    case array([JSON])
    case object([Member])

    struct Member: Sendable, Hashable {
        var name: String
        var value: JSON

        /// Names are the same where their characters are (RFC 8259, section 8.3), and not where they only look the same, as Swift's
        /// strings compare.
        func isNamed(_ other: String) -> Bool { name == other && name.utf8.elementsEqual(other.utf8) }
    }

    /// The value of an object's member; nil where there is none, and for what is no object.
    subscript(_ name: String) -> JSON? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.isNamed(name) }?.value
    }

    /// What it is called in messages.
    var kind: String {
        switch self {
        case .null: "null"
        case .bool: "a boolean"
        case .number: "a number"
        case .string: "a string"
        case .array: "an array"
        case .object: "an object"
        }
    }

    /// Whether a string or a member's name in it has U+0000, which no database keeps.
    var hasNull: Bool {
        switch self {
        case .null, .bool, .number: false
        case .string(let text): text.utf8.contains(0)
        case .array(let elements): elements.contains(where: \.hasNull)
        case .object(let members): members.contains { $0.name.utf8.contains(0) || $0.value.hasNull }
        }
    }

    /// How many digits the exponents of its numbers stand for: PostgreSQL writes them out. `Int.max` where a number could not be read
    /// again then.
    var digitsOfExponents: Int {
        switch self {
        case .null, .bool, .string: return 0
        case .number(let text):
            guard let mark = text.utf8.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "e") }) else { return 0 }
            guard let exponent = Int(text[mark...].dropFirst()) else { return .max }
            return exponent.magnitude + UInt(text.utf8.count) > JSONReader.digits ? .max : Int(exponent.magnitude)
        case .array(let elements):
            return Self.sum(elements)
        case .object(let members):
            return Self.sum(members.lazy.map(\.value))
        }
    }

    private static func sum(_ elements: some Sequence<JSON>) -> Int {
        var sum = 0
        for element in elements {
            let (next, isVast) = sum.addingReportingOverflow(element.digitsOfExponents)
            if isVast { return .max }
            sum = next
        }
        return sum
    }

    /// This document changed by a merge patch (RFC 7396, section 2).
    func merged(with patch: JSON) -> JSON {
        guard case .object(let changes) = patch else { return patch }
        var members: [Member] = []
        if case .object(let old) = self { members = old }
        for change in changes {
            let index = members.firstIndex { $0.isNamed(change.name) }
            switch (index, change.value) {
            case (nil, .null): break
            case (let index?, .null): members.remove(at: index)
            case (let index?, let value): members[index].value = members[index].value.merged(with: value)
            case (nil, let value): members.append(Member(name: change.name, value: JSON.null.merged(with: value)))
            }
        }
        return .object(members)
    }
}
