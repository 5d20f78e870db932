/// The shape of a node, as far as the generator tells shapes apart.
enum SchemaKind {
    case string, integer, number, boolean, json
    case array(SchemaNode)
    case map(SchemaNode)
    case object
}

extension SchemaNode {
    /// The shape of this node; a `$ref` must have been followed.
    var kind: SchemaKind {
        let types = Set(self.types)
        if types.count > 1 {
            // A number that may also be written as text is a number; everything else that is open is JSON.
            if types == ["integer", "string"] { return .integer }
            if types == ["number", "string"] { return .number }
            if types == ["boolean", "string"] { return .boolean }
            return .json
        }
        switch types.first {
        case "string": return format == "json" ? .json : .string
        case "integer": return .integer
        case "number": return .number
        case "boolean": return .boolean
        case "array": return items.map { .array($0) } ?? .json
        default:
            if !allProperties.isEmpty { return .object }
            if let members { return .map(members) }
            return .json
        }
    }
}

extension EnumerationModel {
    /// The values that the schema allows, in its order, under names that differ.
    static func cases(of node: SchemaNode) -> [(name: String, value: String)] {
        var used: [String: Int] = [:]
        return node.allowed.compactMap { value in
            guard case .string(let text) = value else { return nil }
            let name = SwiftNames.enumerationCase(text)
            let count = used[name, default: 0] + 1
            used[name] = count
            return (count == 1 ? name : "\(name)\(count)", text)
        }
    }
}
