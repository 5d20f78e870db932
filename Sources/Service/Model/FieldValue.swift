/// A value that a field can hold, after it was checked.
enum FieldValue: Sendable, Hashable {
    case null
    /// Texts, words and UUIDs.
    case text(String)
    case integer(Int64)
    /// With the scale of its field.
    case decimal(ExactDecimal)
    case boolean(Bool)
    case timestamp(Timestamp)
    case object(JSON)

    /// As it is bound to a parameter. SQLite keeps decimals as whole units, so that it compares them exactly.
    func bound(_ dialect: SQLDialect) -> SQLValue {
        switch self {
        case .null: .null
        case .text(let text): .text(text)
        case .integer(let number): .integer(number)
        case .decimal(let number): dialect == .sqlite ? .integer(number.units) : .text(number.description)
        case .boolean(let value): .bool(value)
        case .timestamp(let moment): .text(moment.description)
        case .object(let json): .text(json.text)
        }
    }

    /// As it stands in a JSON document that a statement takes rows from.
    func json(_ dialect: SQLDialect) -> JSON {
        switch self {
        case .null: .null
        case .text(let text): .string(text)
        case .integer(let number): .number(String(number))
        case .decimal(let number):
            dialect == .sqlite ? .number(String(number.units)) : .string(number.description)
        case .boolean(let value): .bool(value)
        case .timestamp(let moment): .string(moment.description)
        case .object(let json): json
        }
    }
}

extension Field {
    /// What a new row has where a body has no such member; nil where it must have one.
    var initialValue: FieldValue? {
        switch defaultValue {
        case .text(let text): .text(text)
        case .integer(let number): .integer(number)
        case .boolean(let value): .boolean(value)
        case .emptyObject: .object(.object([]))
        case nil: isNullable ? .null : nil
        }
    }
}
