extension String: DocumentConvertible {
    /// - Throws: `DocumentError` where the document has another shape.
    public init(document: Document) throws(DocumentError) {
        guard let value = document.string else { throw DocumentError("a string", got: document) }
        self = value
    }
    /// The same as a document.
    public var document: Document { .string(self) }
}

extension Bool: DocumentConvertible {
    /// - Throws: `DocumentError` where the document has another shape.
    public init(document: Document) throws(DocumentError) {
        guard let value = document.bool else { throw DocumentError("true or false", got: document) }
        self = value
    }
    /// The same as a document.
    public var document: Document { .bool(self) }
}

extension Int: DocumentConvertible {
    /// - Throws: `DocumentError` where the document has another shape.
    public init(document: Document) throws(DocumentError) {
        guard let value = document.integer else { throw DocumentError("a whole number", got: document) }
        self = value
    }
    /// The same as a document.
    public var document: Document { .integer(self) }
}

extension Double: DocumentConvertible {
    /// - Throws: `DocumentError` where the document has another shape.
    public init(document: Document) throws(DocumentError) {
        switch document {
        case .number(let value): self = value
        case .integer(let value): self = Double(value)
        default: throw DocumentError("a number", got: document)
        }
    }
    /// The same as a document.
    public var document: Document { .number(self) }
}

extension Secret: DocumentConvertible {
    /// - Throws: `DocumentError` where the document has another shape.
    public init(document: Document) throws(DocumentError) {
        switch document {
        case .secret(let value): self = value
        case .string(let text):
            // The text is not told: somebody may have meant it to be secret.
            guard let reference = Secret(dynamicReference: text) else { throw DocumentError("a secret", got: "…") }
            self = reference
        default: throw DocumentError("a secret", got: document)
        }
    }
    /// A dynamic reference is plain text; everything else is protected.
    public var document: Document {
        if case .dynamicReference(let text) = content { return .string(text) }
        return .secret(self)
    }
}

extension Document: DocumentConvertible {
    /// - Throws: `DocumentError` where the document has another shape.
    public init(document: Document) throws(DocumentError) { self = document }
    /// The same as a document.
    public var document: Document { self }
}

extension Array: DocumentConvertible where Element: DocumentConvertible {
    /// - Throws: `DocumentError` where the document has another shape.
    public init(document: Document) throws(DocumentError) {
        guard let elements = document.array else { throw DocumentError("an array", got: document) }
        self = []
        for (index, element) in elements.enumerated() {
            do { append(try Element(document: element)) } catch { throw error.inside(index) }
        }
    }
    /// The same as a document.
    public var document: Document { .array(map(\.document)) }
}

extension Dictionary: DocumentConvertible where Key == String, Value: DocumentConvertible {
    /// - Throws: `DocumentError` where the document has another shape.
    public init(document: Document) throws(DocumentError) {
        guard let members = document.object else { throw DocumentError("an object", got: document) }
        self = [:]
        for (name, member) in members {
            do { self[name] = try Value(document: member) } catch { throw error.inside(name) }
        }
    }
    /// The same as a document.
    public var document: Document { .object(mapValues(\.document)) }
}

/// Reads the members of an object; generated types use it.
public struct DocumentReader {
    private let members: [String: Document]

    /// - Throws: `DocumentError` where the document is no object.
    public init(_ document: Document) throws(DocumentError) {
        guard let members = document.object else { throw DocumentError("an object", got: document) }
        self.members = members
    }

    /// A member that must be there.
    public func required<Value: DocumentConvertible>(_ name: String) throws(DocumentError) -> Value {
        guard let value: Value = try optional(name) else { throw DocumentError("given", got: .null, path: "/\(name)") }
        return value
    }

    /// A member that may be missing or null.
    public func optional<Value: DocumentConvertible>(_ name: String) throws(DocumentError) -> Value? {
        guard let member = members[name], member != .null else { return nil }
        do { return try Value(document: member) } catch { throw error.inside(name) }
    }
}

/// Collects the members of an object; those without a value are left out. Generated types use it.
public struct DocumentWriter {
    private var members: [String: Document] = [:]

    /// A writer without members.
    public init() {}

    /// Sets a member; `nil` leaves it out.
    public mutating func set(_ name: String, _ value: (some DocumentConvertible)?) {
        if let value { members[name] = value.document }
    }

    /// The same as a document.
    public var document: Document { .object(members) }
}
