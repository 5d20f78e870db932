/// Which attribute of each generated type is its identifier and which its ARN, so that a property can be typed by what it
/// points to.
struct ResourceIdentities {
    private struct Identity {
        let swiftName: String
        var identifiers: Set<String> = []
        var arns: Set<String> = []
    }

    private var identities: [String: Identity] = [:]
    private var swiftNames: Set<String> = []

    init(_ types: [(entry: ResourceTypeList.Entry, schema: RegistrySchema, overlay: ResolvedOverlay)]) throws {
        for (entry, schema, overlay) in types {
            identities[entry.type] = try Self.identity(entry, schema, overlay)
            swiftNames.insert(entry.swiftName)
        }
    }

    func isResource(_ swiftName: String) -> Bool { swiftNames.contains(swiftName) }

    /// The type of an attribute that identifies the resource it belongs to.
    func own(_ type: String, _ path: String) -> SwiftType? {
        guard let identity = identities[type] else { return nil }
        if identity.identifiers.contains(path) { return .identifier(of: identity.swiftName) }
        return identity.arns.contains(path) ? .arn(of: identity.swiftName) : nil
    }

    /// What the values of a text are taken from; `nil` where that is unknown or one of several.
    func type(for node: SchemaNode, overlay: ResolvedOverlay) -> SwiftType? {
        let targets = overlay.target(of: node).map { [$0] } ?? node.statedTargets
        guard let first = targets.first, let type = type(ofTarget: first) else { return nil }
        return targets.allSatisfy { self.type(ofTarget: $0) == type } ? type : nil
    }

    private func type(ofTarget target: String) -> SwiftType? {
        let parts = target.split(separator: ".", maxSplits: 1).map(String.init)
        guard parts.count == 2, let identity = identities[parts[0]] else { return nil }
        switch parts[1] {
        case "Id": return .identifier(of: identity.swiftName)
        case "Arn": return .arn(of: identity.swiftName)
        case "Name" where identity.identifiers.contains { $0.hasSuffix("Name") }:
            return .identifier(of: identity.swiftName)
        default: return own(parts[0], parts[1])
        }
    }

    private static func identity(
        _ entry: ResourceTypeList.Entry,
        _ schema: RegistrySchema,
        _ overlay: ResolvedOverlay
    ) throws -> Identity {
        var identity = Identity(swiftName: entry.swiftName)
        let primary = overlay.primaryIdentifier ?? schema.primaryIdentifier.map(\.description)
        let candidates = Set(primary + schema.readOnly.map(\.description)).sorted()
        let lastPart = entry.type.split(separator: ":").last.map(String.init) ?? ""
        for path in candidates {
            guard let node = try schema.node(at: RegistryPath(path)) else { continue }
            let stated = overlay.target(of: node).map { [$0] } ?? node.statedTargets
            if stated == ["\(entry.type).Id"] { identity.identifiers.insert(path) }
            if stated == ["\(entry.type).Arn"] || path == "Arn" || path == "\(lastPart)Arn" {
                identity.arns.insert(path)
            }
        }
        if identity.identifiers.isEmpty, primary.count == 1, !identity.arns.contains(primary[0]) {
            identity.identifiers.insert(primary[0])
        }
        return identity
    }
}
