/// Makes the model of one type from its schema, its overlay and the identities of the other types.
struct ResourceModelBuilder {
    let entry: ResourceTypeList.Entry
    let schema: RegistrySchema
    let overlay: ResolvedOverlay
    let identities: ResourceIdentities
    /// Definitions that have got a struct or an enumeration, by name.
    private var definitions: [String: SwiftType] = [:]
    private var definedStructures: [StructureModel] = []
    private var definedEnumerations: [EnumerationModel] = []
    /// The structs made so far, by the node of their object.
    private var structures: [ObjectIdentifier: String] = [:]
    /// Definitions that are being walked; one that leads to itself becomes JSON.
    private var open: Set<String> = []

    init(
        entry: ResourceTypeList.Entry,
        schema: RegistrySchema,
        overlay: ResolvedOverlay,
        identities: ResourceIdentities
    ) {
        self.entry = entry
        self.schema = schema
        self.overlay = overlay
        self.identities = identities
    }

    static func model(
        entry: ResourceTypeList.Entry,
        schema: RegistrySchema,
        overlay: ResolvedOverlay,
        identities: ResourceIdentities
    ) throws -> ResourceModel {
        var builder = Self(entry: entry, schema: schema, overlay: overlay, identities: identities)
        return try builder.build()
    }

    private mutating func build() throws -> ResourceModel {
        let required = (schema.root.required + overlay.required(in: schema.root)).sorted()
        var root = try structure(named: entry.swiftName, schema.root, at: RegistryPath(""), required: required)
        root.structures = (root.structures + definedStructures).sorted { $0.name < $1.name }
        root.enumerations = (root.enumerations + definedEnumerations).sorted { $0.name < $1.name }
        let shapes = shapeWriter
        return ResourceModel(
            entry: entry,
            schema: schema,
            root: root,
            attributes: try attributes(),
            primaryIdentifier: overlay.primaryIdentifier ?? schema.primaryIdentifier.map(\.description),
            required: required,
            createOnly: overlay.createOnly,
            conditionalCreateOnly: overlay.conditionalCreateOnly,
            writeOnly: overlay.writeOnly,
            replacement: overlay.replacement
                ?? (schema.replacementStrategy == "delete_then_create" ? "deleteThenCreate" : "createThenDelete"),
            exclusive: overlay.exclusive,
            isStateful: overlay.isStateful,
            interrupting: overlay.interrupting,
            shapes: try schema.root.allProperties.sorted { $0.key < $1.key }.map { name, node in
                (name, try shapes.property(node, named: name))
            },
            constraints: shapes.constraints(of: schema.root)
        )
    }

    /// The struct of an object. Members that only AWS sets have no place in what a user writes.
    private mutating func structure(
        named name: String,
        _ node: SchemaNode,
        at path: RegistryPath,
        required: [String]? = nil
    ) throws -> StructureModel {
        var model = StructureModel(name: name, origin: path.description)
        let required = required ?? node.required + overlay.required(in: node)
        for (member, value) in node.allProperties.sorted(by: { $0.key < $1.key }) {
            guard !overlay.isReadOnly(value) else { continue }
            let place = path.appending(member)
            let type = try type(of: value, named: member, at: place, in: &model)
            model.properties.append(
                PropertyModel(
                    name: member,
                    type: type,
                    isRequired: required.contains(member) && type != .tags,
                    notes: overlay.notes(place, value)
                )
            )
        }
        if !path.parts.isEmpty {
            model.shape = try shapeWriter.object(node)
            structures[ObjectIdentifier(node)] = name
        }
        return model
    }

    private var shapeWriter: ShapeWriter {
        let walked = open.compactMap { schema.definitions[$0].map { ObjectIdentifier($0) } }
        return ShapeWriter(schema: schema, overlay: overlay, structures: structures, open: Set(walked))
    }

    private mutating func type(
        of node: SchemaNode,
        named name: String,
        at path: RegistryPath,
        in owner: inout StructureModel
    ) throws -> SwiftType {
        if path.parts.count == 1, name == schema.tagProperty, try schema.resolved(node).items != nil { return .tags }
        if overlay.isSecret(node) { return .secret }
        if overlay.isPolicy(node) { return .policy }
        if overlay.isMap(node) { return .map(.string) }
        if path.parts.count == 1, identities.own(entry.type, path.description) != nil { return .string }
        if overlay.target(of: node) != nil, let target = identities.type(for: node, overlay: overlay) { return target }
        if let definition = node.reference { return try type(ofDefinition: definition, at: path) }
        return try type(ofShape: node, named: name, at: path, in: &owner)
    }

    /// Definitions become types at the top of the resource, once.
    private mutating func type(ofDefinition name: String, at path: RegistryPath) throws -> SwiftType {
        if let known = definitions[name] { return known }
        guard let node = schema.definitions[name] else { throw GeneratorError("\(schema.typeName): no \(name)") }
        guard open.insert(name).inserted else { return .json }
        defer { open.remove(name) }
        var holder = StructureModel(name: entry.swiftName, origin: "")
        let type = try type(of: node, named: name, at: path, in: &holder)
        definedStructures += holder.structures
        definedEnumerations += holder.enumerations
        definitions[name] = type
        return type
    }

    private mutating func type(
        ofShape node: SchemaNode,
        named name: String,
        at path: RegistryPath,
        in owner: inout StructureModel
    ) throws -> SwiftType {
        switch node.kind {
        case .json: return name.hasSuffix("PolicyDocument") ? .policy : .json
        case .integer: return .integer
        case .number: return .number
        case .boolean: return .boolean
        case .string:
            if let target = identities.type(for: node, overlay: overlay) { return target }
            guard !node.allowed.isEmpty else { return .string }
            let cases = EnumerationModel.cases(of: node)
            let enumeration = EnumerationModel(
                name: nestedName(name, in: owner),
                origin: path.description,
                cases: cases
            )
            owner.enumerations.append(enumeration)
            return .nested(enumeration.name)
        case .array(let element):
            return .array(try type(of: element, named: name, at: path.appending("*"), in: &owner))
        case .map(let member):
            return .map(try type(of: member, named: name, at: path.appending("*"), in: &owner))
        case .object:
            let nested = try structure(named: nestedName(name, in: owner), node, at: path)
            owner.structures.append(nested)
            return .nested(nested.name)
        }
    }

    /// The property's own name, or the owner's in front of it where that one is taken.
    private func nestedName(_ name: String, in owner: StructureModel) -> String {
        let plain = name.prefix(1).uppercased() + name.dropFirst()
        var taken = Set(owner.structures.map(\.name) + owner.enumerations.map(\.name) + [owner.name, entry.swiftName])
        taken.formUnion(definedStructures.map(\.name) + definedEnumerations.map(\.name))
        if !open.contains(name) { taken.formUnion(schema.definitions.keys) }
        let isTaken = SwiftNames.isTaken(plain) || taken.contains(plain) || identities.isResource(plain)
        return isTaken ? owner.name + plain : plain
    }

    private func attributes() throws -> [AttributeModel] {
        var found: [RegistryPath] = []
        for path in schema.readOnly { found += try leaves(path) }
        found += (overlay.primaryIdentifier.map { $0.map(RegistryPath.init) } ?? schema.primaryIdentifier)
        return try Set(found).sorted().compactMap { path in
            guard let node = try schema.node(at: path) else { return nil }
            return AttributeModel(name: path.parts.joined(separator: "."), type: try attributeType(of: node, at: path))
        }
    }

    /// The path itself, or those of an object's members.
    private func leaves(_ path: RegistryPath) throws -> [RegistryPath] {
        guard !path.parts.contains("*"), let node = try schema.node(at: path) else { return [] }
        let shape = try schema.resolved(node)
        guard case .object = shape.kind else { return [path] }
        return try shape.allProperties.keys.sorted().flatMap { try leaves(path.appending($0)) }
    }

    private func attributeType(of node: SchemaNode, at path: RegistryPath) throws -> SwiftType {
        if let own = identities.own(entry.type, path.description) { return own }
        let shape = try schema.resolved(node)
        switch shape.kind {
        case .string: return identities.type(for: node, overlay: overlay) ?? .string
        case .integer: return .integer
        case .number: return .number
        case .boolean: return .boolean
        case .array(let element):
            let inner = try attributeType(of: element, at: path.appending("*"))
            return .array(inner)
        case .json, .map, .object: return .json
        }
    }
}

extension RegistryPath {
    func appending(_ part: String) -> RegistryPath { RegistryPath((parts + [part]).joined(separator: "/")) }
}
