import Foundation

/// Names of properties from the outside in, `*` for the elements of an array: `SecurityGroupIngress/*/CidrIp`.
struct RegistryPath: Hashable, CustomStringConvertible, Comparable {
    let parts: [String]

    /// - Parameter text: With or without the registry's leading `/properties/`.
    init(_ text: String) {
        var parts = text.split(separator: "/").map(String.init)
        if parts.first == "properties" { parts.removeFirst() }
        self.parts = parts
    }

    var description: String { parts.joined(separator: "/") }

    static func < (left: RegistryPath, right: RegistryPath) -> Bool { left.description < right.description }
}

/// The registry's schema of one resource type.
struct RegistrySchema: Decodable {
    let typeName: String
    let root: SchemaNode
    let definitions: [String: SchemaNode]
    let primaryIdentifier: [RegistryPath]
    let createOnly: [RegistryPath]
    let conditionalCreateOnly: [RegistryPath]
    let readOnly: [RegistryPath]
    let writeOnly: [RegistryPath]
    /// The name of the property that carries tags; nested ones are not taken for tags.
    let tagProperty: String?
    let replacementStrategy: String?
    /// Paths for which the registry says, as a JSONata program, what AWS makes of the value.
    let transformed: [RegistryPath]

    private enum Key: String, CodingKey {
        case typeName, definitions, primaryIdentifier, createOnlyProperties, conditionalCreateOnlyProperties
        case readOnlyProperties, writeOnlyProperties, tagging, replacementStrategy, propertyTransform
    }

    private struct Tagging: Decodable {
        let tagProperty: String?
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        func paths(_ key: Key) throws -> [RegistryPath] {
            try (container.decodeIfPresent([String].self, forKey: key) ?? []).map(RegistryPath.init)
        }
        typeName = try container.decode(String.self, forKey: .typeName)
        root = try SchemaNode(from: decoder)
        definitions = try container.decodeIfPresent([String: SchemaNode].self, forKey: .definitions) ?? [:]
        primaryIdentifier = try paths(.primaryIdentifier)
        createOnly = try paths(.createOnlyProperties)
        conditionalCreateOnly = try paths(.conditionalCreateOnlyProperties)
        readOnly = try paths(.readOnlyProperties)
        writeOnly = try paths(.writeOnlyProperties)
        replacementStrategy = try container.decodeIfPresent(String.self, forKey: .replacementStrategy)
        let transforms = try container.decodeIfPresent([String: String].self, forKey: .propertyTransform) ?? [:]
        transformed = transforms.keys.map(RegistryPath.init).sorted()
        let stated = try container.decodeIfPresent(Tagging.self, forKey: .tagging)?.tagProperty.map(RegistryPath.init)
        let name = stated?.parts.first ?? "Tags"
        tagProperty = (stated?.parts.count ?? 1) == 1 && root.properties[name] != nil ? name : nil
    }
}

extension RegistrySchema {
    /// The node with `$ref` followed.
    func resolved(_ node: SchemaNode) throws -> SchemaNode {
        guard let name = node.reference else { return node }
        guard let definition = definitions[name] else {
            throw GeneratorError("\(typeName): $ref to \(name), which the schema does not define")
        }
        return try resolved(definition)
    }

    /// The node at `path`, before its own `$ref` is followed; `nil` where the schema has no such property.
    func node(at path: RegistryPath) throws -> SchemaNode? {
        var current = root
        for part in path.parts {
            let shape = try resolved(current)
            let next = part == "*" ? shape.items ?? shape.members : shape.allProperties[part]
            guard let next else { return nil }
            current = next
        }
        return current
    }
}

/// A mistake in what the generator was given.
struct GeneratorError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
