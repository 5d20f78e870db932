extension Field {
    /// Why a value is none of this field.
    struct Refusal: Error, Hashable {
        /// Goes on behind the value's name: `must be a string`.
        var detail: String
    }

    /// Reads the value of a body's member.
    ///
    /// - Throws: `Refusal`.
    func value(_ json: JSON) throws(Refusal) -> FieldValue {
        if json == .null {
            guard isNullable else { throw Refusal(detail: "must not be null") }
            return .null
        }
        switch (type, json) {
        case (.boolean, .bool(let value)): return .boolean(value)
        case (.object, .object):
            guard !json.hasNull else { throw Refusal(detail: "must not contain U+0000") }
            try check(numbersOf: json)
            return .object(json)
        case (.integer, .number(let digits)): return try value(text: digits)
        case (.decimal, .number(let digits)): return try value(text: digits)
        case (.decimal, .string(let text)): return try value(text: text)
        case (.uuid, .string(let text)), (.text, .string(let text)), (.word, .string(let text)),
            (.timestamp, .string(let text)):
            return try value(text: text)
        default: throw Refusal(detail: "must be \(expected), is \(json.kind)")
        }
    }

    /// Reads the value from its text, as filters and cursors have it.
    ///
    /// - Throws: `Refusal`.
    func value(text: String) throws(Refusal) -> FieldValue {
        switch type {
        case .uuid:
            guard let uuid = text.canonicalUUID else { throw refusal(text) }
            return .text(uuid)
        case .text(let bounds):
            try check(text, bounds)
            return .text(text)
        case .word(let words):
            guard words.contains(text) else { throw refusal(text) }
            return .text(text)
        case .integer(let range):
            // 1.0 and 1e2 are whole numbers, too.
            guard let number = ExactDecimal(text, scale: 0) else { throw refusal(text) }
            guard range.contains(number.units) else {
                throw Refusal(detail: "must be from \(range.lowerBound) to \(range.upperBound), is \(text.prefix(40))")
            }
            return .integer(number.units)
        case .decimal(let bounds):
            guard let number = ExactDecimal(text, scale: bounds.scale) else { throw refusal(text) }
            guard bounds.range.contains(number) else {
                throw Refusal(
                    detail:
                        "must be from \(bounds.range.lowerBound) to \(bounds.range.upperBound), is \(text.prefix(40))"
                )
            }
            return .decimal(number)
        case .boolean:
            guard text == "true" || text == "false" else { throw refusal(text) }
            return .boolean(text == "true")
        case .timestamp:
            guard let moment = Timestamp(text) else { throw refusal(text) }
            return .timestamp(moment)
        case .object: throw refusal(text)
        }
    }

    /// Sees that a document stays of a size when its numbers are written out.
    ///
    /// - Throws: `Refusal`.
    func check(numbersOf json: JSON) throws(Refusal) {
        let digits = json.digitsOfExponents
        guard digits < .max else {
            throw Refusal(detail: "must not contain a number of more than \(JSONReader.digits) digits when written out")
        }
        guard digits <= Self.exponents else {
            throw Refusal(
                detail: "must not contain numbers whose exponents stand for more than \(Self.exponents) digits"
            )
        }
    }

    private static let exponents = 1 << 17

    private func check(_ text: String, _ bounds: TextBounds) throws(Refusal) {
        if text.utf8.contains(0) { throw Refusal(detail: "must not contain U+0000") }
        let count = text.unicodeScalars.count
        guard bounds.lengths.contains(count) else {
            throw Refusal(
                detail:
                    "must have \(bounds.lengths.lowerBound) to \(bounds.lengths.upperBound) characters, has \(count)"
            )
        }
        if let pattern = bounds.pattern, !pattern.matches(text) {
            throw Refusal(detail: "must match \(pattern.expression)")
        }
    }

    private func refusal(_ text: String) -> Refusal {
        Refusal(detail: "must be \(expected), is '\(text.prefix(40))'")
    }

    /// What its values are called in messages.
    private var expected: String {
        switch type {
        case .uuid: "a UUID"
        case .text: "a string"
        case .word(let words): "one of \(words.joined(separator: ", "))"
        case .integer: "a whole number"
        case .decimal(let bounds):
            "a decimal number with at most \(bounds.scale) digits behind the point, as a number or a string"
        case .boolean: "true or false"
        case .timestamp: "a timestamp such as 2026-11-28T08:31:05Z"
        case .object: "an object"
        }
    }
}
