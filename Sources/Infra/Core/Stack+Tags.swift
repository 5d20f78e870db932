extension Stack {
    /// The tag that says which stack a resource belongs to.
    package static let stackTag = "deployer:stack"
    /// The tag that says which resource of the stack it is.
    package static let addressTag = "deployer:address"

    /// The desired properties of a node, with the stack's tags and those that say whose it is.
    ///
    /// A resource's own tags win over the stack's; the ownership tags win over all.
    package func taggedProperties(of node: Node) -> Document {
        if node.options.existing == nil, Kubernetes.kinds[node.type] != nil {
            return Kubernetes.owned(node.properties, stack: self.name, address: node.address)
        }
        guard node.options.existing == nil, let name = node.schema.tagProperty,
            case .object(var properties) = node.properties
        else { return node.properties }
        let owner: [String: Document] = [
            Self.stackTag: .string(self.name),
            Self.addressTag: .string(node.address.description),
        ]
        let own = properties[name].flatMap { $0 == .null ? nil : $0 }
        switch (node.schema.properties[name]?.kind, own) {
        case (.array, nil), (nil, nil):
            properties[name] = Self.list(defaults.merging(owner) { _, owner in owner }, and: [])
        case (_, .array(let own)?):
            let keys = Set(own.compactMap { $0["Key"]?.string })
            let others = defaults.filter { !keys.contains($0.key) }.merging(owner) { _, owner in owner }
            properties[name] = Self.list(others, and: own.filter { owner[$0["Key"]?.string ?? ""] == nil })
        case (_, nil):
            properties[name] = .object(defaults.merging(owner) { _, owner in owner })
        case (_, .object(let own)?):
            properties[name] = .object(defaults.merging(own) { _, own in own }.merging(owner) { _, owner in owner })
        case (_, _?):
            break  // All tags come from elsewhere; nothing can be added to what is not known.
        }
        return .object(properties)
    }

    private var defaults: [String: Document] { tags.values.mapValues(\.document) }

    /// Ordered by key, as `Tags` writes them.
    private static func list(_ values: [String: Document], and own: [Document]) -> Document {
        let added = values.map { Document.object(["Key": .string($0.key), "Value": $0.value]) }
        return .array((own + added).sorted { ($0["Key"]?.string ?? "") < ($1["Key"]?.string ?? "") })
    }
}
