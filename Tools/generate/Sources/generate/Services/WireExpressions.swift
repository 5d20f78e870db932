/// Swift expressions that write and read values of shapes.
struct WireExpressions {
    var shapes: ServiceShapes
    var style: WireStyle
    /// What the types are nested in.
    var namespace: String

    private typealias Reference = ServiceModel.Reference

    // MARK: Writing

    /// The statement that writes a structure's member with the writer `writer`.
    func writeMember(_ member: String, _ reference: ServiceModel.Reference, of writer: String) throws -> String {
        let property = ServiceShapes.property(member)
        let shape = try shapes.shape(reference.shape)
        let isFlat = reference.flattened ?? shape.flattened ?? false
        let name = literal(style.sentName(member, reference))
        if style == .json {
            return "\(writer).member(\(name), \(property)) { \(try json(reference, "$0")) }"
        }
        if reference.xmlAttribute == true {
            return "\(writer).attribute(\(name), \(property)\(shape.enum == nil ? "" : "?.rawValue"))"
        }
        let namespace = namespaceArgument("namespace", reference.xmlNamespace ?? shape.xmlNamespace)
        if isFlat && shape.type == "list" {
            let element = try shapes.element(shape, reference.shape)
            let flat = style == .query ? literal(flatName(member, reference, shape, element)) : name
            return "\(writer).flattened(\(flat)\(namespace), \(property)) { \(try write(element)) }"
        }
        if isFlat && shape.type == "map" {
            let value = try shapes.value(shape, reference.shape)
            let names = try entryNames(shape, reference.shape)
            return "\(writer).flattenedMap(\(name)\(namespace), \(property), \(names)) { \(try write(value)) }"
        }
        return "\(writer).member(\(name)\(namespace), \(property)) { \(try write(reference)) }"
    }

    /// The name of the elements of a list of the query protocol that has none of its own. Where the list's shape says
    /// that it is flat, as in the older models, its elements' name is meant; where the member says so, the member's.
    private func flatName(
        _ member: String,
        _ reference: ServiceModel.Reference,
        _ shape: ServiceModel.Shape,
        _ element: ServiceModel.Reference
    ) -> String {
        let own = shape.flattened == true ? element.locationName : nil
        return own ?? reference.locationName ?? member
    }

    /// Writes `$1` with `$0`.
    func write(_ reference: ServiceModel.Reference) throws -> String {
        let shape = try shapes.shape(reference.shape)
        switch shape.type {
        case "string": return shape.enum == nil ? "$0.write($1)" : "$0.write($1.rawValue)"
        case "timestamp":
            let name = reference.timestampFormat ?? shape.timestampFormat ?? style.timestampFormat
            return "$0.write($1, \(try timestampFormat(name)))"
        case "structure":
            guard shape.document != true else { throw ModelError("\(reference.shape): an open member outside of JSON") }
            return "$1.write(to: &$0)"
        case "list":
            let element = try shapes.element(shape, reference.shape)
            let name = style == .ec2 ? "nil" : literal(element.locationName ?? "member")
            let itemShape = try shapes.shape(element.shape)
            let namespace = namespaceArgument("namespace", element.xmlNamespace ?? itemShape.xmlNamespace)
            return "$0.list($1, item: \(name)\(namespace)) { \(try write(element)) }"
        case "map":
            let value = try shapes.value(shape, reference.shape)
            let names = try entryNames(shape, reference.shape)
            return "$0.map($1, entry: \"entry\", \(names)) { \(try write(value)) }"
        default: return "$0.write($1)"
        }
    }

    /// `value` as a `JSONValue`.
    func json(_ reference: ServiceModel.Reference, _ value: String) throws -> String {
        let shape = try shapes.shape(reference.shape)
        switch shape.type {
        case "string": return shape.enum == nil ? ".string(\(value))" : ".string(\(value).rawValue)"
        case "integer", "long", "short", "byte": return ".integer(\(value))"
        case "boolean": return ".boolean(\(value))"
        case "timestamp":
            let name = reference.timestampFormat ?? shape.timestampFormat ?? style.timestampFormat
            return "JSONValue(\(value), \(try timestampFormat(name)))"
        case "structure": return shape.document == true ? value : "JSONObject.value(\(value).write(to:))"
        case "list":
            return ".list(\(value)) { \(try json(try shapes.element(shape, reference.shape), "$0")) }"
        case "map":
            return ".map(\(value)) { \(try json(try shapes.value(shape, reference.shape), "$0")) }"
        default: return "JSONValue(\(value))"
        }
    }

    /// The names of a map's keys and values, as arguments.
    private func entryNames(_ shape: ServiceModel.Shape, _ name: String) throws -> String {
        let (key, value) = (try shapes.key(shape, name), try shapes.value(shape, name))
        return "key: \(literal(key.locationName ?? "key"))" + namespaceArgument("keyNamespace", key.xmlNamespace)
            + ", value: \(literal(value.locationName ?? "value"))"
            + namespaceArgument("valueNamespace", value.xmlNamespace)
    }

    private func namespaceArgument(_ label: String, _ namespace: ServiceModel.Reference.Namespace?) -> String {
        guard style == .xml, let namespace else { return "" }
        let prefix = namespace.prefix.map { ", prefix: \(literal($0))" } ?? ""
        return ", \(label): XMLWriter.Namespace(\(literal(namespace.uri))\(prefix))"
    }

    // MARK: Reading

    /// The expression that reads a structure's member from `reader`.
    func readMember(_ member: String, _ reference: ServiceModel.Reference, from reader: String) throws -> String {
        let shape = try shapes.shape(reference.shape)
        let name = style.receivedName(member, reference)
        if reference.xmlAttribute == true {
            let isEnumeration = shape.enum != nil
            let value = "\(reader).attribute(\(literal(name)))"
            return isEnumeration ? "\(value).map { \(try type(reference.shape))(rawValue: $0) }" : value
        }
        let isFlat = style != .json && (reference.flattened ?? shape.flattened ?? false)
        if isFlat && shape.type == "list" {
            let element = try shapes.element(shape, reference.shape)
            let flat = style == .query ? flatName(member, reference, shape, element) : name
            return "try \(reader).flattened(\(literal(flat))) { \(try read(element, "$0")) }"
        }
        if isFlat && shape.type == "map" {
            let value = try shapes.value(shape, reference.shape)
            let names = try readNames(shape, reference.shape)
            return "try \(reader).flattenedMap(\(literal(name)), \(names)) { \(try read(value, "$0")) }"
        }
        return "try \(reader).member(\(literal(name))) { \(try read(reference, "$0")) }"
    }

    /// A value read from `source`.
    func read(_ reference: ServiceModel.Reference, _ source: String) throws -> String {
        let shape = try shapes.shape(reference.shape)
        switch shape.type {
        case "string":
            let text = "try \(source).string()"
            return shape.enum == nil ? text : "\(try type(reference.shape))(rawValue: \(text))"
        case "integer", "long", "short", "byte": return "try \(source).integer()"
        case "float", "double": return "try \(source).double()"
        case "boolean": return "try \(source).boolean()"
        case "timestamp": return "try \(source).timestamp()"
        case "blob": return "try \(source).blob()"
        case "structure":
            if shape.document == true { return source }
            return "try \(try type(reference.shape))(\(style.reader.parameter): \(source))"
        case "list":
            let element = try shapes.element(shape, reference.shape)
            return "try \(source).list { \(try read(element, "$0")) }"
        case "map":
            let value = try shapes.value(shape, reference.shape)
            let names = style == .json ? "" : "(\(try readNames(shape, reference.shape)))"
            return "try \(source).map\(names) { \(try read(value, "$0")) }"
        default: throw ModelError("\(reference.shape) of type '\(shape.type)' cannot be read")
        }
    }

    private func type(_ shape: String) throws -> String { "\(namespace).\(try shapes.type(shape))" }

    private func readNames(_ shape: ServiceModel.Shape, _ name: String) throws -> String {
        let (key, value) = (try shapes.key(shape, name), try shapes.value(shape, name))
        return "key: \(literal(key.locationName ?? "key")), value: \(literal(value.locationName ?? "value"))"
    }
}
