/// A statement that grows with its parameters.
struct StatementBuilder {
    private(set) var statement = SQLStatement("")
    private let dialect: SQLDialect

    init(_ dialect: SQLDialect) {
        self.dialect = dialect
    }

    mutating func append(_ text: String) {
        statement.text += text
    }

    /// Appends the mark of a new parameter.
    mutating func bind(_ value: SQLValue) {
        statement.parameters.append(value)
        statement.text += dialect.placeholder(statement.parameters.count)
    }

    /// Appends the mark of a new parameter for the value of a field.
    mutating func bind(field value: FieldValue) {
        bind(value.bound(dialect))
    }

    /// Appends a filter's condition on the rows called `t`.
    mutating func append(_ filter: Filter) {
        let column = "t.\(filter.field.name)"
        switch filter.comparison {
        case .value(let comparison, let value):
            append("\(column) \(comparison.symbol) ")
            bind(field: value)
        case .oneOf(let values):
            append("\(column) IN (")
            // The number of marks is a power of two, so that there are few texts.
            var count = 1
            while count < values.count { count *= 2 }
            for index in 0..<count {
                if index > 0 { append(",") }
                bind(field: values[min(index, values.count - 1)])
            }
            append(")")
        case .like(let parts):
            append(dialect == .postgresql ? "\(column) LIKE " : "\(column) GLOB ")
            bind(.text(dialect == .postgresql ? Self.like(parts) : Self.glob(parts)))
        case .null(let isNull):
            append(isNull ? "\(column) IS NULL" : "\(column) IS NOT NULL")
        }
    }

    /// Appends the condition that a row stands behind a cursor in the order of `keys`, or before it where it looks back.
    mutating func append(keys: [SortKey], beyond cursor: Cursor) {
        let signs = keys.map { $0.isDescending != cursor.isBackward ? "<" : ">" }
        append(" AND ")
        if Set(signs).count == 1 {
            // One comparison of rows, which an index on the same columns answers.
            append("(\(keys.map { "t.\($0.field.name)" }.joined(separator: ", "))) \(signs[0]) (")
            for (index, value) in cursor.values.enumerated() {
                if index > 0 { append(", ") }
                bind(field: value)
            }
            append(")")
            return
        }
        append("(")
        for last in keys.indices {
            append(last == 0 ? "(" : " OR (")
            for index in 0...last {
                if index > 0 { append(" AND ") }
                append("t.\(keys[index].field.name) \(index == last ? signs[index] : "=") ")
                bind(field: cursor.values[index])
            }
            append(")")
        }
        append(")")
    }

    /// Text between the stars of a filter, as a pattern of LIKE.
    private static func like(_ parts: [String]) -> String {
        parts.map { part in
            // Scalars: to the database, a star and an accent behind it are two characters.
            part.unicodeScalars.reduce(into: "") { pattern, scalar in
                if scalar == "%" || scalar == "_" || scalar == "\\" { pattern.append("\\") }
                pattern.unicodeScalars.append(scalar)
            }
        }.joined(separator: "%")
    }

    /// The same as a pattern of GLOB, which regards capital letters as LIKE does in PostgreSQL.
    private static func glob(_ parts: [String]) -> String {
        parts.map { part in
            part.unicodeScalars.reduce(into: "") { pattern, scalar in
                if scalar == "?" || scalar == "[" {
                    pattern += "[\(scalar)]"
                } else {
                    pattern.unicodeScalars.append(scalar)
                }
            }
        }.joined(separator: "*")
    }
}

extension FilterOperator {
    /// As SQL compares one value; the operators that take another form have none.
    fileprivate var symbol: String {
        switch self {
        case .equal, .oneOf, .like, .null: "="
        case .notEqual: "<>"
        case .less: "<"
        case .lessOrEqual: "<="
        case .greater: ">"
        case .greaterOrEqual: ">="
        }
    }
}
