/// An overlay whose paths have been found in the schema, asked by node.
///
/// An entry that meets no property, or says what the schema says already, is an error: either it was mistyped or a newer
/// schema has made it needless.
struct ResolvedOverlay {
    let createOnly: [RegistryPath]
    let writeOnly: [RegistryPath]
    let primaryIdentifier: [String]?
    let replacement: String?
    let conditionalCreateOnly: [RegistryPath]
    let exclusive: [[String]]
    let isStateful: Bool
    let interrupting: [RegistryPath]
    private let targets: [ObjectIdentifier: String]
    private let equivalences: [ObjectIdentifier: String]
    private let secrets: Set<ObjectIdentifier>
    private let policies: Set<ObjectIdentifier>
    private let maps: Set<ObjectIdentifier>
    private let unordered: Set<ObjectIdentifier>
    private let readOnly: Set<ObjectIdentifier>
    private let writeOnlyNodes: Set<ObjectIdentifier>
    /// Members that are required although the schema does not say so, by the object they belong to.
    private let requiredMembers: [ObjectIdentifier: [String]]

    init(_ overlay: TypeOverlay, schema: RegistrySchema, types: ResourceTypeList) throws {
        func stray(_ path: String, _ why: String) -> GeneratorError {
            GeneratorError("overlay of \(schema.typeName): \"\(path)\" \(why)")
        }
        func find(_ path: String) throws -> ObjectIdentifier {
            guard let node = try schema.node(at: RegistryPath(path)) else { throw stray(path, "is no property") }
            return ObjectIdentifier(node)
        }
        func findAll(_ paths: [String]) throws -> Set<ObjectIdentifier> { Set(try paths.map(find)) }
        // The registry's own lists name properties that its schemas have not; those say nothing.
        func known(_ paths: [RegistryPath]) throws -> Set<ObjectIdentifier> {
            Set(try paths.compactMap { try schema.node(at: $0).map { ObjectIdentifier($0) } })
        }

        targets = try Self.byNode(overlay.targets, find)
        for (path, target) in overlay.targets {
            let parts = target.split(separator: ".")
            guard parts.count == 2, parts[1] == "Id" || parts[1] == "Arn", types[String(parts[0])] != nil else {
                throw stray(path, "points to \(target), which is not the Id or Arn of a generated type")
            }
        }
        equivalences = try Self.byNode(overlay.equivalence, find)
        let equivalenceNames = [
            "exact", "caseInsensitive", "cidr", "ipProtocol", "policyDocument", "json", "domainName", "keyed",
            "kmsKey", "versionPrefix", "logGroup", "atLeast",
        ]
        for (path, name) in overlay.equivalence where !equivalenceNames.contains(name) {
            throw stray(path, "names the unknown equivalence \(name)")
        }
        for path in schema.transformed where try schema.node(at: path) != nil {
            guard overlay.equivalence[path.description] != nil else {
                throw stray(path.description, "is transformed by AWS; name its equivalence")
            }
        }
        secrets = try findAll(overlay.secrets)
        policies = try findAll(overlay.policies)
        maps = try findAll(overlay.maps)
        unordered = try findAll(overlay.unordered)
        readOnly = try known(schema.readOnly)
        for path in overlay.notWriteOnly where !schema.writeOnly.contains(RegistryPath(path)) {
            throw stray(path, "is not writeOnly in the schema")
        }
        let reported = Set(overlay.notWriteOnly.map(RegistryPath.init))
        writeOnly = schema.writeOnly.filter { !reported.contains($0) }
        writeOnlyNodes = try known(writeOnly)

        _ = try findAll(overlay.createOnly + overlay.notCreateOnly + overlay.conditionalCreateOnly)
        for path in overlay.createOnly where schema.createOnly.contains(RegistryPath(path)) {
            throw stray(path, "is createOnly in the schema already")
        }
        for path in overlay.notCreateOnly where !schema.createOnly.contains(RegistryPath(path)) {
            throw stray(path, "is not createOnly in the schema")
        }
        for path in overlay.conditionalCreateOnly where schema.conditionalCreateOnly.contains(RegistryPath(path)) {
            throw stray(path, "is conditionalCreateOnly in the schema already")
        }
        let conditional = overlay.conditionalCreateOnly.map(RegistryPath.init)
        let removed = Set(overlay.notCreateOnly.map(RegistryPath.init) + conditional)
        createOnly = (schema.createOnly + overlay.createOnly.map(RegistryPath.init))
            .filter { !removed.contains($0) }.sorted()
        conditionalCreateOnly = schema.conditionalCreateOnly + conditional

        var requiredMembers: [ObjectIdentifier: [String]] = [:]
        for text in overlay.required {
            _ = try find(text)
            let path = RegistryPath(text)
            let parent = RegistryPath(path.parts.dropLast().joined(separator: "/"))
            guard let name = path.parts.last, let node = try schema.node(at: parent) else {
                throw stray(text, "is no property")
            }
            let object = try schema.resolved(node)
            if object.required.contains(name) { throw stray(text, "is required in the schema already") }
            requiredMembers[ObjectIdentifier(object), default: []].append(name)
        }
        self.requiredMembers = requiredMembers

        _ = try findAll(overlay.primaryIdentifier ?? [])
        primaryIdentifier = overlay.primaryIdentifier
        if let name = overlay.replacement, !["createThenDelete", "deleteThenCreate"].contains(name) {
            throw stray("replacement", "is the unknown order \(name)")
        }
        replacement = overlay.replacement

        _ = try findAll(overlay.exclusive.flatMap { $0 } + overlay.interrupts)
        let identifier = overlay.primaryIdentifier ?? schema.primaryIdentifier.map(\.description)
        for group in overlay.exclusive where Set(group) == Set(identifier) {
            throw stray(group.joined(separator: ", "), "is exclusive already, as the primary identifier")
        }
        for path in overlay.interrupts where createOnly.contains(RegistryPath(path)) {
            throw stray(path, "interrupts nothing, because a change replaces the resource")
        }
        exclusive = overlay.exclusive
        isStateful = overlay.stateful
        interrupting = overlay.interrupts.map(RegistryPath.init)
    }

    private static func byNode(
        _ entries: [String: String],
        _ find: (String) throws -> ObjectIdentifier
    ) throws -> [ObjectIdentifier: String] {
        Dictionary(try entries.map { (try find($0.key), $0.value) }, uniquingKeysWith: { first, _ in first })
    }
}

extension ResolvedOverlay {
    func target(of node: SchemaNode) -> String? { targets[ObjectIdentifier(node)] }
    func equivalence(of node: SchemaNode) -> String? { equivalences[ObjectIdentifier(node)] }
    func isPolicy(_ node: SchemaNode) -> Bool { policies.contains(ObjectIdentifier(node)) }
    func isMap(_ node: SchemaNode) -> Bool { maps.contains(ObjectIdentifier(node)) }
    func isSecret(_ node: SchemaNode) -> Bool { secrets.contains(ObjectIdentifier(node)) }
    func isReadOnly(_ node: SchemaNode) -> Bool { readOnly.contains(ObjectIdentifier(node)) }

    /// Whether AWS keeps the order of an array.
    func isOrdered(_ node: SchemaNode) -> Bool {
        node.insertionOrder && !unordered.contains(ObjectIdentifier(node))
    }

    /// What the overlay adds to the required members of an object.
    func required(in node: SchemaNode) -> [String] { requiredMembers[ObjectIdentifier(node)] ?? [] }

    /// What a reader must know of a property.
    func notes(_ path: RegistryPath, _ node: SchemaNode) -> [String] {
        var notes: [String] = []
        if createOnly.contains(path) { notes.append("A change replaces the resource.") }
        if conditionalCreateOnly.contains(path) { notes.append("A change may replace the resource.") }
        if writeOnlyNodes.contains(ObjectIdentifier(node)) { notes.append("AWS does not report it back.") }
        return notes
    }
}
