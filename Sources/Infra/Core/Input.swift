/// The value of a property: known now, an attribute of another resource, or a text made of both.
///
/// It is data, so it prints in a plan, is saved, and renders to `Ref`, `Fn::GetAtt` or `Fn::Sub`.
public enum Input<Value: DocumentConvertible & Hashable>: Hashable, Sendable {
    case literal(Value)
    case reference(AttributeReference)
    /// Texts and references, joined when they are known.
    case interpolation([Document])

    /// - Parameter value: A value that is known now.
    public init(_ value: Value) { self = .literal(value) }

    /// The value where it is known now.
    public var literal: Value? {
        guard case .literal(let value) = self else { return nil }
        return value
    }

    /// The value of a resolved input, as handlers get it.
    ///
    /// - Throws: `DocumentError` while the input still refers to something.
    public var known: Value {
        get throws(DocumentError) {
            guard case .literal(let value) = self else { throw DocumentError("a value", got: document) }
            return value
        }
    }

    /// The same input as plain text, to be given where any string is taken.
    public var text: Input<String> {
        switch self {
        case .literal(let value):
            guard case .string(let text) = Document.joined([value.document]) else {
                return .interpolation([value.document])
            }
            return .literal(text)
        case .reference(let reference): return .reference(reference)
        case .interpolation(let parts): return .interpolation(parts)
        }
    }
}

extension Input: DocumentConvertible {
    /// - Throws: `DocumentError` where the document has another shape.
    public init(document: Document) throws(DocumentError) {
        switch document {
        case .reference(let reference): self = .reference(reference)
        case .interpolation(let parts): self = .interpolation(parts)
        default: self = .literal(try Value(document: document))
        }
    }

    /// The same as a document.
    public var document: Document {
        switch self {
        case .literal(let value): value.document
        case .reference(let reference): .reference(reference)
        case .interpolation(let parts): .interpolation(parts)
        }
    }
}

extension Input: ExpressibleByUnicodeScalarLiteral
where Value: ExpressibleByStringLiteral, Value.StringLiteralType == String {
    /// From a literal.
    public init(unicodeScalarLiteral value: String) { self = .literal(Value(stringLiteral: value)) }
}

extension Input: ExpressibleByExtendedGraphemeClusterLiteral
where Value: ExpressibleByStringLiteral, Value.StringLiteralType == String {
    /// From a literal.
    public init(extendedGraphemeClusterLiteral value: String) { self = .literal(Value(stringLiteral: value)) }
}

extension Input: ExpressibleByStringLiteral where Value: ExpressibleByStringLiteral, Value.StringLiteralType == String {
    /// From a literal.
    public init(stringLiteral value: String) { self = .literal(Value(stringLiteral: value)) }
}

extension Input: ExpressibleByBooleanLiteral where Value == Bool {
    /// From a literal.
    public init(booleanLiteral value: Bool) { self = .literal(value) }
}

extension Input: ExpressibleByIntegerLiteral where Value == Int {
    /// From a literal.
    public init(integerLiteral value: Int) { self = .literal(value) }
}

extension Input: ExpressibleByFloatLiteral where Value == Double {
    /// From a literal.
    public init(floatLiteral value: Double) { self = .literal(value) }
}

extension Input: ExpressibleByStringInterpolation where Value == String {
    /// Collects texts and references.
    public struct StringInterpolation: StringInterpolationProtocol {
        var parts: [Document] = []

        /// An empty text.
        public init(literalCapacity: Int, interpolationCount: Int) {}

        /// Adds a text.
        public mutating func appendLiteral(_ literal: String) { parts.append(.string(literal)) }

        /// Adds a value that may only be known after apply.
        public mutating func appendInterpolation<V>(_ input: Input<V>) {
            switch input.document {
            case .interpolation(let inner): parts += inner
            case let other: parts.append(other)
            }
        }

        /// Adds a value that is known now.
        public mutating func appendInterpolation(_ value: some CustomStringConvertible) {
            parts.append(.string(value.description))
        }
    }

    /// From a literal with values in it.
    public init(stringInterpolation: StringInterpolation) {
        switch Document.joined(stringInterpolation.parts) {
        case .string(let text): self = .literal(text)
        case .interpolation(let parts): self = .interpolation(parts)
        case let other: self = .interpolation([other])
        }
    }
}

extension Document: ExpressibleByStringInterpolation {
    /// From a literal with values in it, which may only be known after apply.
    public init(stringInterpolation: Input<String>.StringInterpolation) {
        self = .joined(stringInterpolation.parts)
    }
}

extension DefaultStringInterpolation {
    /// Keeps what is only known after apply out of a `String`: the call throws, so an interpolation does not compile.
    ///
    /// Swift prefers any other overload to an unavailable one, which is why this one is not merely unavailable.
    ///
    /// - Parameter input: The value; give the whole interpolation the type `Input<String>` instead.
    /// - Throws: `DocumentError` where the input is not known, should someone write `try` before the text.
    @available(*, deprecated, message: "an Input belongs into an Input<String>, not into a String")
    public mutating func appendInterpolation<V>(_ input: Input<V>) throws(DocumentError) {
        appendInterpolation(try input.known)
    }
}
