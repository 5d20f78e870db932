/// How a filter compares: `?price[gte]=10`.
enum FilterOperator: String, Sendable, CaseIterable {
    case equal = "eq"
    case notEqual = "ne"
    case less = "lt"
    case lessOrEqual = "lte"
    case greater = "gt"
    case greaterOrEqual = "gte"
    /// One of several values, separated by commas; a comma within a value is written `\,`.
    case oneOf = "in"
    /// The whole text, in which `*` stands for any characters; capital letters count.
    case like
    /// Whether there is no value: `true` or `false`.
    case null

    /// What can be asked of a field of this type.
    static func standard(for type: FieldType, isNullable: Bool) -> [FilterOperator] {
        let operators: [FilterOperator] =
            switch type {
            case .uuid, .word: [.equal, .notEqual, .oneOf]
            case .text: [.equal, .notEqual, .oneOf, .like]
            case .integer, .decimal, .timestamp:
                [.equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .oneOf]
            case .boolean: [.equal]
            case .object: []
            }
        return isNullable ? operators + [.null] : operators
    }
}
