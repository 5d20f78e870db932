/// A kind of resource, as AWS names it: `AWS::EC2::VPC`.
public struct ResourceType: Sendable, Hashable, Comparable, CustomStringConvertible, Codable, ExpressibleByStringLiteral
{
    /// As AWS writes it: `AWS::EC2::VPC`.
    public let description: String

    /// - Parameter description: The text itself.
    public init(_ description: String) { self.description = description }
    /// From a literal.
    public init(stringLiteral value: String) { self.init(value) }

    /// The last part, as in `VPC`.
    public var name: String {
        description.split(separator: ":").last.map(String.init) ?? description
    }

    /// In the order of their texts.
    public static func < (left: ResourceType, right: ResourceType) -> Bool {
        left.description < right.description
    }

    /// - Throws: `DecodingError` where there is no string.
    public init(from decoder: any Decoder) throws {
        description = try decoder.singleValueContainer().decode(String.self)
    }

    /// Written as a string.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

/// A value that has a document form.
public protocol DocumentConvertible: Sendable {
    /// - Throws: `DocumentError` where the document has another shape.
    init(document: Document) throws(DocumentError)
    /// The same as a document.
    var document: Document { get }
}

/// The desired properties of one thing to manage.
///
/// Types in `Resources/` conform to it; all but a few are generated from the registry's schemas.
public protocol Resource: DocumentConvertible, Hashable {
    /// What the registry says of the type.
    static var schema: Schema { get }
}

extension Resource {
    /// The type of what the identifier property of this resource holds.
    public typealias ID = Identifier<Self>
    /// The type of its Amazon Resource Name.
    public typealias ARN = ResourceARN<Self>
}

/// A text that identifies a resource of type `R`, so that the identifier of another type does not fit.
public struct Identifier<R: Resource>: DocumentConvertible, Hashable, ExpressibleByStringLiteral,
    CustomStringConvertible
{
    /// The text itself.
    public let description: String

    /// - Parameter description: The text itself.
    public init(_ description: String) { self.description = description }
    /// From a literal.
    public init(stringLiteral value: String) { description = value }
    /// - Throws: `DocumentError` where the document has another shape.
    public init(document: Document) throws(DocumentError) { description = try String(document: document) }
    /// The same as a document.
    public var document: Document { .string(description) }
}

/// The Amazon Resource Name of a resource of type `R`.
public struct ResourceARN<R: Resource>: DocumentConvertible, Hashable, ExpressibleByStringLiteral,
    CustomStringConvertible
{
    /// The text itself.
    public let description: String

    /// - Parameter description: The text itself.
    public init(_ description: String) { self.description = description }
    /// From a literal.
    public init(stringLiteral value: String) { description = value }
    /// - Throws: `DocumentError` where the document has another shape.
    public init(document: Document) throws(DocumentError) { description = try String(document: document) }
    /// The same as a document.
    public var document: Document { .string(description) }
}
