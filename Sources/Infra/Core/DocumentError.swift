/// A document that has not the shape that was asked for.
public struct DocumentError: Error, Hashable, CustomStringConvertible {
    /// The place inside of the document, as in `/Tags/0/Key`; empty for the whole.
    public var path: String
    /// What was asked for, with its article: "a string".
    public let expected: String
    /// What was there instead.
    public let got: Document

    /// - Parameters:
    ///   - expected: What was asked for, with its article: "a string".
    ///   - got: What was there instead.
    ///   - path: The place, as in `/Tags/0/Key`.
    public init(_ expected: String, got: Document, path: String = "") {
        self.expected = expected
        self.got = got
        self.path = path
    }

    /// The same error seen from one level further out.
    public func inside(_ name: some CustomStringConvertible) -> DocumentError {
        DocumentError(expected, got: got, path: "/\(name.description)\(path)")
    }

    /// Place, value wanted and value got, as a sentence without a full stop.
    public var description: String {
        "\(path.isEmpty ? "the value" : path) should be \(expected), but is \(got.kind)"
    }
}

extension Document {
    /// What kind of value this is, with its article.
    public var kind: String {
        switch self {
        case .null: "null"
        case .bool(let value): String(value)
        case .integer(let value): String(value)
        case .number(let value): String(value)
        case .string(let value): "the string \"\(value)\""
        case .array: "an array"
        case .object: "an object"
        case .reference(let reference): "the attribute \(reference), which is not known yet"
        case .interpolation: "a text with attributes that are not known yet"
        case .secret: "a secret"
        }
    }
}
