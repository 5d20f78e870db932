/// Any JSON value.
enum JSONNode: Decodable, Hashable {
    case null
    case boolean(Bool)
    case integer(Int)
    case number(Double)
    case string(String)
    case array([JSONNode])
    case object([String: JSONNode])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let flag = try? container.decode(Bool.self) {
            self = .boolean(flag)
        } else if let integer = try? container.decode(Int.self) {
            self = .integer(integer)
        } else if let number = try? container.decode(Double.self) {
            self = .number(number)
        } else if let text = try? container.decode(String.self) {
            self = .string(text)
        } else if let elements = try? container.decode([JSONNode].self) {
            self = .array(elements)
        } else {
            self = .object(try container.decode([String: JSONNode].self))
        }
    }

    subscript(name: String) -> JSONNode? {
        guard case .object(let members) = self else { return nil }
        return members[name]
    }

    /// The text, or the texts of an array.
    var strings: [String] {
        switch self {
        case .string(let text): [text]
        case .array(let elements): elements.flatMap(\.strings)
        default: []
        }
    }

    var string: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }

    var boolean: Bool? {
        guard case .boolean(let flag) = self else { return nil }
        return flag
    }

    var integer: Int? {
        guard case .integer(let number) = self else { return nil }
        return number
    }
}
