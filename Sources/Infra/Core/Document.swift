/// A JSON-shaped value that may still contain what is only known after apply.
///
/// Properties of resources are documents everywhere: in a stack, a plan, the state and a rendered template. Names are
/// those of the CloudFormation registry. A document is *resolved* when it holds neither a reference nor an
/// interpolation.
public indirect enum Document: Sendable, Hashable {
    case null
    case bool(Bool)
    case integer(Int)
    case number(Double)
    case string(String)
    case array([Document])
    case object([String: Document])
    /// The attribute of another resource.
    case reference(AttributeReference)
    /// Strings and references, to be joined to one string.
    case interpolation([Document])
    /// A value that never leaves memory.
    case secret(Secret)
}

extension Document {
    /// The member of an object, or `nil` where this is no object or has no such member.
    public subscript(name: String) -> Document? {
        guard case .object(let members) = self else { return nil }
        return members[name]
    }

    /// The text of a string.
    public var string: String? {
        guard case .string(let value) = self else { return nil }
        return value
    }

    /// The elements of an array.
    public var array: [Document]? {
        guard case .array(let value) = self else { return nil }
        return value
    }

    /// The members of an object.
    public var object: [String: Document]? {
        guard case .object(let value) = self else { return nil }
        return value
    }

    /// The integer, also of a number without a fraction.
    public var integer: Int? {
        switch self {
        case .integer(let value): value
        case .number(let value): Int(exactly: value)
        default: nil
        }
    }

    /// The truth value.
    public var bool: Bool? {
        guard case .bool(let value) = self else { return nil }
        return value
    }

    /// Whether the document holds neither a reference nor an interpolation.
    public var isResolved: Bool {
        switch self {
        case .null, .bool, .integer, .number, .string, .secret: true
        case .array(let elements): elements.allSatisfy(\.isResolved)
        case .object(let members): members.values.allSatisfy(\.isResolved)
        case .reference, .interpolation: false
        }
    }

    /// All references in the document, in a stable order.
    public var references: [AttributeReference] {
        switch self {
        case .null, .bool, .integer, .number, .string, .secret: []
        case .reference(let reference): [reference]
        case .array(let elements), .interpolation(let elements): elements.flatMap(\.references)
        case .object(let members): members.sorted { $0.key < $1.key }.flatMap(\.value.references)
        }
    }

    /// The document with every reference replaced by what `value` gives for it; what it gives `nil` for stays.
    ///
    /// - Parameter value: Looks up an attribute of a resource.
    /// - Returns: A copy.
    public func resolved(by value: (AttributeReference) throws -> Document?) rethrows -> Document {
        switch self {
        case .null, .bool, .integer, .number, .string, .secret: return self
        case .reference(let reference): return try value(reference) ?? self
        case .array(let elements): return .array(try elements.map { try $0.resolved(by: value) })
        case .object(let members): return .object(try members.mapValues { try $0.resolved(by: value) })
        case .interpolation(let parts): return .joined(try parts.map { try $0.resolved(by: value) })
        }
    }

    /// Neighbouring texts joined and empty ones left out; a plain string where every part is one.
    static func joined(_ parts: [Document]) -> Document {
        var joined: [Document] = []
        for part in parts where part != "" {
            if case .string(let next) = part.interpolated, case .string(let last) = joined.last {
                joined[joined.count - 1] = .string(last + next)
            } else {
                joined.append(part.interpolated)
            }
        }
        if joined.isEmpty { return .string("") }
        if joined.count == 1, case .string = joined[0] { return joined[0] }
        return .interpolation(joined)
    }

    /// A scalar as it stands inside of a text.
    private var interpolated: Document {
        switch self {
        case .integer(let value): .string(String(value))
        case .number(let value): .string(String(value))
        case .bool(let value): .string(String(value))
        default: self
        }
    }
}

extension Document: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByFloatLiteral, ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    /// From a literal.
    public init(nilLiteral: ()) { self = .null }
    /// From a literal.
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    /// From a literal.
    public init(integerLiteral value: Int) { self = .integer(value) }
    /// From a literal.
    public init(floatLiteral value: Double) { self = .number(value) }
    /// From a literal.
    public init(stringLiteral value: String) { self = .string(value) }
    /// From a literal.
    public init(arrayLiteral elements: Document...) { self = .array(elements) }
    /// From a literal.
    public init(dictionaryLiteral elements: (String, Document)...) {
        self = .object(Dictionary(elements, uniquingKeysWith: { _, last in last }))
    }
}
