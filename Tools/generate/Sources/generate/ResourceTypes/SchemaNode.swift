import Foundation

/// One node of a registry schema: the shape of a property, an element or a definition, with cfn-lint's additions.
///
/// A class, so that a node has an identity: the overlay's paths are resolved to nodes once, also through `$ref`.
final class SchemaNode: Decodable {
    /// A value of `enum` or `const`.
    enum Scalar: Decodable, Equatable {
        case boolean(Bool), integer(Int), number(Double), string(String)

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let value = try? container.decode(Bool.self) {
                self = .boolean(value)
            } else if let value = try? container.decode(Int.self) {
                self = .integer(value)
            } else if let value = try? container.decode(Double.self) {
                self = .number(value)
            } else {
                self = .string(try container.decode(String.self))
            }
        }
    }

    /// Says that a value is taken from a property of another type.
    struct Relationship: Decodable {
        let typeName: String
        let propertyPath: String
    }

    let types: [String]
    /// The name of a definition.
    let reference: String?
    let properties: [String: SchemaNode]
    let items: SchemaNode?
    /// The shape of members with any name.
    let members: SchemaNode?
    /// `anyOf` and `oneOf`.
    let alternatives: [SchemaNode]
    let required: [String]
    let requiredXor: [String]
    let requiredOr: [String]
    let dependentRequired: [String: [String]]
    let dependentExcluded: [String: [String]]
    /// The only values allowed; empty where all are, or where a list of hundreds would grow with every week's new instance
    /// types.
    let allowed: [Scalar]
    let format: String?
    let pattern: String?
    let relationship: Relationship?
    let insertionOrder: Bool
    let uniqueItems: Bool
    /// Whether a service fills this array with its own defaults, so that elements that are not given are nobody's.
    let isAttributeList: Bool
    let lengths: (minimum: Int?, maximum: Int?)
    let counts: (minimum: Int?, maximum: Int?)
    let minimum: Double?
    let maximum: Double?

    private enum Key: String, CodingKey {
        case type, reference = "$ref", properties, items, patternProperties, additionalProperties, anyOf, oneOf
        case required, requiredXor, requiredOr, dependentRequired, dependentExcluded
        case allowed = "enum", constant = "const", format, pattern, relationshipRef, insertionOrder, uniqueItems,
            arrayType
        case minLength, maxLength, minItems, maxItems, minimum, maximum
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        func optional<Value: Decodable>(_ key: Key) throws -> Value? {
            try container.decodeIfPresent(Value.self, forKey: key)
        }
        if let one = try? container.decode(String.self, forKey: .type) {
            types = [one]
        } else {
            types = try optional(.type) ?? []
        }
        reference = (try optional(.reference) as String?)?.split(separator: "/").last.map(String.init)
        properties = try optional(.properties) ?? [:]
        items = try optional(.items)
        let patterns: [String: SchemaNode] = try optional(.patternProperties) ?? [:]
        let openEnded = (try? container.decode(Bool.self, forKey: .additionalProperties)) != nil
        members = try patterns.values.first ?? (openEnded ? nil : optional(.additionalProperties))
        alternatives = try optional(.oneOf) ?? optional(.anyOf) ?? []
        required = try optional(.required) ?? []
        requiredXor = try optional(.requiredXor) ?? []
        requiredOr = try optional(.requiredOr) ?? []
        dependentRequired = try optional(.dependentRequired) ?? [:]
        dependentExcluded = try optional(.dependentExcluded) ?? [:]
        let values = try optional(.allowed) ?? (optional(.constant) as Scalar?).map { [$0] } ?? []
        allowed = values.count > EnumerationLimit.values ? [] : values
        format = try optional(.format)
        pattern = try optional(.pattern)
        relationship = try optional(.relationshipRef)
        insertionOrder = try optional(.insertionOrder) ?? true
        uniqueItems = try optional(.uniqueItems) ?? false
        isAttributeList = (try optional(.arrayType) as String?) == "AttributeList"
        lengths = (try optional(.minLength), try optional(.maxLength))
        counts = (try optional(.minItems), try optional(.maxItems))
        minimum = try optional(.minimum)
        maximum = try optional(.maximum)
    }
}

extension SchemaNode {
    /// Own members, and those of alternatives that describe members of their own.
    var allProperties: [String: SchemaNode] {
        alternatives.reduce(into: properties) { all, alternative in
            all.merge(alternative.properties) { own, _ in own }
        }
    }

    /// What cfn-lint's formats and the registry's relationships say this value is taken from, as in `AWS::EC2::VPC.Id`.
    var statedTargets: [String] {
        var found: [String] = []
        if let format, format.hasPrefix("AWS::") { found.append(format) }
        if let relationship {
            found.append("\(relationship.typeName).\(RegistryPath(relationship.propertyPath).description)")
        }
        if found.isEmpty { found = alternatives.flatMap(\.statedTargets) }
        return found
    }
}
