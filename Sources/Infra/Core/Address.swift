/// The name of a resource in a stack: component names and the resource's own, joined by dots, as in `network.vpc`.
public struct Address: Sendable, Hashable, Comparable, CustomStringConvertible, Codable {
    /// The parts joined by dots, as in `network.vpc`.
    public let description: String

    /// - Parameter description: The parts joined by dots, as in `network.vpc`.
    public init(_ description: String) {
        self.description = description
    }

    /// The address of `name` inside of this one.
    public func appending(_ name: String) -> Address {
        description.isEmpty ? Address(name) : Address("\(description).\(name)")
    }

    /// The last part.
    public var name: String {
        description.split(separator: ".").last.map(String.init) ?? description
    }

    /// Whether each part is made of letters, digits, `-` and `_`, and there is at least one.
    public var isValid: Bool {
        let parts = description.split(separator: ".", omittingEmptySubsequences: false)
        return parts.allSatisfy { part in
            !part.isEmpty && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
        }
    }

    /// In the order of their texts.
    public static func < (left: Address, right: Address) -> Bool {
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

extension Address: ExpressibleByStringLiteral, CodingKeyRepresentable {
    /// From a literal.
    public init(stringLiteral value: String) { self.init(value) }

    /// Addresses are the keys of objects in JSON.
    public var codingKey: any CodingKey { description.codingKey }
    /// From the key of an object in JSON.
    public init?(codingKey: some CodingKey) { self.init(codingKey.stringValue) }
}

/// An attribute of a resource, by the registry's name, as in `network.vpc` and `VpcId`.
public struct AttributeReference: Sendable, Hashable, CustomStringConvertible {
    /// The resource that has the attribute.
    public let address: Address
    /// A read-only property, or any other property of the resource; nested ones are joined by dots.
    public let attribute: String

    /// - Parameters:
    ///   - address: The resource that has the attribute.
    ///   - attribute: By the registry's name, as in `VpcId`; nested ones are joined by dots.
    public init(address: Address, attribute: String) {
        self.address = address
        self.attribute = attribute
    }

    /// Address and attribute joined by a dot, as in `network.vpc.VpcId`.
    public var description: String { "\(address).\(attribute)" }
}
