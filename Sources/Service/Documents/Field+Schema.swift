/// The JSON Schema (2020-12, as OpenAPI 3.1 has it) of what a field holds.
extension Field {
    /// What an answer has.
    var answerSchema: JSON { described(nullable(type.answerSchema)) }

    /// What a body may have.
    var bodySchema: JSON {
        let schema = described(nullable(type.bodySchema))
        guard let standard = defaultValue?.json else { return schema }
        return schema.adding(["default": standard])
    }

    /// What a filter compares with.
    func filterSchema(_ operation: FilterOperator) -> JSON {
        switch operation {
        case .null: ["type": "boolean"]
        case .like: ["type": "string", "minLength": 1, "maxLength": 250, "pattern": "^[^\\x00]*$"]
        // A list is one text, whose values are separated by commas.
        case .oneOf: ["type": "string", "maxLength": 1000, "pattern": .string(type.listPattern)]
        case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual: type.textSchema
        }
    }

    private func described(_ schema: JSON) -> JSON {
        schema.adding(["description": .string(summary)]).adding(isReadOnly ? ["readOnly": true] : [:])
    }

    private func nullable(_ schema: JSON) -> JSON {
        guard isNullable else { return schema }
        if case .string(let name)? = schema["type"] { return schema.adding(["type": .strings([name, "null"])]) }
        return ["anyOf": [schema, ["type": "null"]]]
    }
}

extension Field.DefaultValue {
    /// The value as a body would have it.
    var json: JSON {
        switch self {
        case .text(let text): .string(text)
        case .integer(let number): .integer(number)
        case .boolean(let value): .bool(value)
        case .emptyObject: [:]
        }
    }
}

extension FieldType {
    /// What an answer has: an exact decimal is a string, so that no client reads it through a floating-point number.
    fileprivate var answerSchema: JSON {
        switch self {
        case .uuid: ["type": "string", "format": "uuid"]
        case .text(let bounds): Self.schema(bounds)
        case .word(let words): ["type": "string", "enum": .strings(words)]
        case .integer(let range): Self.schema(range)
        case .decimal(let bounds):
            [
                "type": "string", "format": "decimal", "pattern": .string("^-?[0-9]+\\.[0-9]{\(bounds.scale)}$"),
                "examples": [.string(bounds.example)],
            ]
        case .boolean: ["type": "boolean"]
        case .timestamp: ["type": "string", "format": "date-time"]
        case .object: ["type": "object", "additionalProperties": true]
        }
    }

    fileprivate var bodySchema: JSON {
        guard case .decimal(let bounds) = self else { return answerSchema }
        return ["anyOf": [bounds.textSchema, bounds.numberSchema], "examples": [.string(bounds.example)]]
    }

    /// What a parameter of an address has.
    fileprivate var textSchema: JSON {
        if case .decimal(let bounds) = self { return bounds.textSchema }
        return answerSchema
    }

    /// The regular expression of values between commas.
    fileprivate var listPattern: String {
        let one =
            switch self {
            case .uuid: "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
            case .word(let words): "(\(words.joined(separator: "|")))"
            case .integer(let range): range.lowerBound < 0 ? "-?[0-9]{1,6}" : "[1-9][0-9]{0,5}"
            case .decimal(let bounds): bounds.expression
            case .timestamp:
                "[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])T(0[0-9]|1[0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z"
            case .text, .boolean, .object: "[A-Za-z0-9]{1,64}"
            }
        return "^\(one)(,\(one)){0,9}$"
    }

    private static func schema(_ bounds: TextBounds) -> JSON {
        let schema: JSON = [
            "type": "string", "minLength": .integer(bounds.lengths.lowerBound),
            "maxLength": .integer(bounds.lengths.upperBound),
        ]
        // U+0000 is in no text that a database keeps.
        return schema.adding(["pattern": .string(bounds.pattern?.expression ?? "^[^\\x00]*$")])
    }

    private static func schema(_ range: ClosedRange<Int64>) -> JSON {
        [
            "type": "integer", "format": "int64", "minimum": .integer(range.lowerBound),
            "maximum": .integer(range.upperBound),
        ]
    }
}

extension DecimalBounds {
    /// The digits of a value without sign and exponent.
    fileprivate var expression: String { "[0-9]{1,\(precision - scale)}(\\.[0-9]{1,\(scale)})?" }

    fileprivate var textSchema: JSON {
        ["type": "string", "format": "decimal", "pattern": .string("^\(expression)$"), "maxLength": 40]
    }

    fileprivate var numberSchema: JSON {
        [
            "type": "number", "minimum": .number("\(range.lowerBound)"), "maximum": .number("\(range.upperBound)"),
            "multipleOf": .number("\(ExactDecimal(units: 1, scale: scale))"),
        ]
    }

    fileprivate var example: String { "\(ExactDecimal(units: 1250, scale: scale))" }
}
