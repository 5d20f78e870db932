/// Writes one object, and collects what is not known of it.
struct ManifestRenderer {
    let stack: Stack
    let known: (AttributeReference) -> Document?
    /// What stands in place of values: `${database.instance.Endpoint.Address}`.
    private(set) var placeholders: Set<String> = []

    init(stack: Stack, known: @escaping (AttributeReference) -> Document?) {
        self.stack = stack
        self.known = known
    }

    /// API version, kind and metadata first, the rest by name; as people write it.
    mutating func manifest(of node: Stack.Node) -> TemplateValue {
        let resolved = resolve(stack.taggedProperties(of: node))
        guard var members = Kubernetes.manifest(of: node.type, resolved)?.object else { return .object([]) }
        skipChecks(of: node, &members)
        if node.type == Kubernetes.Secret.schema.type { encodeData(of: node, &members) }
        let first = ["apiVersion", "kind", "metadata"]
        let names = first + members.keys.filter { !first.contains($0) }.sorted()
        return .object(
            names.compactMap { name in
                members[name].map { .init(name, value($0, at: "\(node.address).\(name)")) }
            }
        )
    }

    /// What the stack lives with of what checkov finds.
    ///
    /// Source: https://www.checkov.io/2.Basics/Suppressing%20and%20Skipping%20Policies.html
    private func skipChecks(of node: Stack.Node, _ members: inout [String: Document]) {
        let skips = stack.checkovSkips(at: node)
        guard !skips.isEmpty, case .object(var metadata)? = members["metadata"] else { return }
        var annotations = metadata["annotations"]?.object ?? [:]
        for (index, skip) in skips.enumerated() {
            annotations["checkov.io/skip\(index + 1)"] = .string("\(skip.check)=\(skip.reason)")
        }
        metadata["annotations"] = .object(annotations)
        members["metadata"] = .object(metadata)
    }

    /// What the stack itself says of a reference, and else what an apply has told.
    private func resolve(_ document: Document) -> Document {
        document.resolved { reference in
            if let said = stack.nodes[reference.address].flatMap({ $0.properties.member(at: reference.attribute) }) {
                let value = resolve(said)
                if value.isResolved { return value }
            }
            return known(reference)
        }
    }

    /// Secrets are written nowhere. `stringData` takes texts as they are, so that placeholders can be filled in by hand.
    private mutating func encodeData(of node: Stack.Node, _ members: inout [String: Document]) {
        guard let data = members.removeValue(forKey: "data")?.object else { return }
        members["stringData"] = .object(data)
    }

    private mutating func value(_ document: Document, at place: String) -> TemplateValue {
        switch document {
        case .null: return .object([])
        case .bool(let value): return .bool(value)
        case .integer(let value): return .integer(value)
        case .number(let value): return .number(value)
        case .string(let value): return .string(value)
        case .array(let elements):
            return .array(elements.enumerated().map { value($1, at: "\(place).\($0)") })
        case .object(let members):
            return .object(
                members.filter { $0.value != .null }.sorted { $0.key < $1.key }
                    .map { .init($0.key, value($0.value, at: "\(place).\($0.key)")) }
            )
        case .reference, .interpolation: return .string(text(document, at: place))
        case .secret: return .string(placeholder(place))
        }
    }

    private mutating func text(_ document: Document, at place: String) -> String {
        switch document {
        case .string(let text): text
        case .reference(let reference): placeholder("\(reference.address).\(reference.attribute)")
        case .interpolation(let parts):
            parts.map { text($0, at: place) }.joined()
        default: placeholder(place)
        }
    }

    private mutating func placeholder(_ name: String) -> String {
        let placeholder = "${\(name)}"
        placeholders.insert(placeholder)
        return placeholder
    }
}

extension Document {
    /// The member at a dotted name, from the outside in.
    fileprivate func member(at dotted: String) -> Document? {
        if let direct = self[dotted] { return direct }
        return dotted.split(separator: ".").reduce(Document?.some(self)) { $0?[String($1)] }
    }
}
