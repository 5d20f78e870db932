/// What a field holds, with the bounds of its values.
enum FieldType: Sendable, Hashable {
    case uuid
    /// Unicode text without U+0000.
    case text(TextBounds)
    /// One of these words.
    case word([String])
    case integer(ClosedRange<Int64>)
    /// An exact decimal number.
    case decimal(DecimalBounds)
    case boolean
    /// A moment, in RFC 3339 with an offset; kept in UTC with six digits of a second.
    case timestamp
    /// A JSON object.
    case object

    static func text(_ lengths: ClosedRange<Int>, pattern: TextPattern? = nil) -> FieldType {
        .text(TextBounds(lengths: lengths, pattern: pattern))
    }

    /// An exact decimal of at most `precision` digits, `scale` of them behind the point, within a range; at most 18, so that
    /// every value fits into 64 bits without its point.
    static func decimal(_ range: ClosedRange<ExactDecimal>, precision: Int, scale: Int) -> FieldType {
        .decimal(DecimalBounds(range: range, precision: precision, scale: scale))
    }

    /// Whether the values have an order that a client can ask by.
    var isOrdered: Bool {
        switch self {
        case .uuid, .boolean, .word, .object: false
        case .text, .integer, .decimal, .timestamp: true
        }
    }
}

/// How long a text may be, and how it looks.
struct TextBounds: Sendable, Hashable {
    /// In Unicode code points, as PostgreSQL and JSON Schema count.
    var lengths: ClosedRange<Int>
    var pattern: TextPattern?
}

/// Which exact decimals a field takes: `numeric(precision, scale)` within a range.
struct DecimalBounds: Sendable, Hashable {
    var range: ClosedRange<ExactDecimal>
    var precision: Int
    var scale: Int
}
