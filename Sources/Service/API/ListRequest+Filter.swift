extension ListRequest {
    /// The filter that a parameter is, or nil where it is another one's: `price[gte]=10`, `sku=A-1`.
    ///
    /// - Throws: A problem where it is a filter that cannot be asked for.
    static func filter(_ name: String, _ text: String, _ collection: Collection) throws(Problem) -> Filter? {
        let fieldName: String
        var operation = FilterOperator.equal
        if name.hasSuffix("]"), let bracket = name.firstIndex(of: "[") {
            fieldName = String(name[..<bracket])
            let word = name[name.index(after: bracket)...].dropLast()
            guard let known = FilterOperator(rawValue: String(word)) else {
                let all = FilterOperator.allCases.map(\.rawValue).joined(separator: ", ")
                throw QueryParameters.problem(name, "has an unknown operator; there are \(all)")
            }
            operation = known
        } else {
            fieldName = name
        }
        guard let field = collection.field(fieldName) else { return nil }
        guard field.filters.contains(operation) else {
            let known = field.filters.map(\.rawValue).joined(separator: ", ")
            throw QueryParameters.problem(
                name,
                known.isEmpty ? "is no filter: lists cannot be filtered by \(fieldName)" : "can have only \(known)"
            )
        }
        do {
            return Filter(field: field, comparison: try comparison(operation, text, field))
        } catch {
            throw QueryParameters.problem(name, error.detail)
        }
    }

    private static func comparison(
        _ operation: FilterOperator,
        _ text: String,
        _ field: Field
    ) throws(Field.Refusal) -> Filter.Comparison {
        switch operation {
        case .null:
            guard text == "true" || text == "false" else { throw Field.Refusal(detail: "must be true or false") }
            return .null(text == "true")
        case .like:
            guard !text.utf8.contains(0) else { throw Field.Refusal(detail: "must not contain U+0000") }
            guard text.utf8.count <= 1000 else { throw Field.Refusal(detail: "must have at most 1000 bytes") }
            return .like(stars(text))
        case .oneOf:
            var values: [FieldValue] = []
            for word in words(text) { values.append(try field.comparable(word)) }
            guard values.count <= Self.values else {
                throw Field.Refusal(detail: "must have at most \(Self.values) values, has \(values.count)")
            }
            return .oneOf(values)
        case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual:
            return .value(operation, try field.comparable(text))
        }
    }

    /// What stands between stars.
    private static func stars(_ text: String) -> [String] {
        // By scalars: to the database, a star and an accent behind it are two characters.
        text.unicodeScalars.split(separator: "*", omittingEmptySubsequences: false).map { String(Substring($0)) }
    }

    /// What stands between commas; `\,` is a comma and `\\` a backslash within a word.
    private static func words(_ text: String) -> [String] {
        var words = [""]
        var isEscaped = false
        for scalar in text.unicodeScalars {
            if !isEscaped, scalar == "\\" {
                isEscaped = true
            } else if !isEscaped, scalar == "," {
                words.append("")
            } else {
                words[words.count - 1].unicodeScalars.append(scalar)
                isEscaped = false
            }
        }
        return words
    }
}

extension Field {
    /// A value to compare with. It may be one that the field could not hold: then no row has it.
    fileprivate func comparable(_ text: String) throws(Refusal) -> FieldValue {
        var field = self
        switch type {
        case .text: field.type = .text(0...Int.max)
        case .integer: field.type = .integer(Int64.min...Int64.max)
        case .decimal(let bounds):
            let most = ExactDecimal(units: 999_999_999_999_999_999, scale: bounds.scale)
            field.type = .decimal(
                ExactDecimal(units: -most.units, scale: most.scale)...most,
                precision: 18,
                scale: bounds.scale
            )
        case .uuid, .word, .boolean, .timestamp, .object: break
        }
        return try field.value(text: text)
    }
}
