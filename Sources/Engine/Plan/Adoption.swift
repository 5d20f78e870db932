import Infra

extension ResourceRecord {
    /// The record of a resource that was made elsewhere and is taken over by the stack.
    ///
    /// As last applied counts what is desired and there already, so that the next plan shows the rest. What the service
    /// does not report is believed where only a replacement could change it, else it is applied once more.
    ///
    /// - Parameters:
    ///   - id: The resource's physical id.
    ///   - change: The create that is planned for the address.
    ///   - node: What the stack says of it.
    ///   - observed: What the service reports.
    ///   - rules: Of the resource's type.
    ///   - replaces: As the handler's `replaces`.
    init(
        adopting id: PhysicalID,
        for change: Change,
        of node: Stack.Node,
        _ observed: Observed,
        _ rules: Comparison.Rules,
        replaces: @escaping (PropertyChange) -> Bool
    ) {
        let desired = change.desired?.object ?? [:]
        var shared: [String: Document] = [:]
        for (name, value) in desired where value.isResolved {
            let comparison = Comparison(
                rules,
                desired: .object([name: value]),
                last: nil,
                observed: .object([name: observed.properties[name] ?? .null]),
                replaces: replaces
            )
            if comparison.changes.isEmpty {
                shared[name] = value
            } else if name == rules.schema.tagProperty, case .array(let tags) = value {
                let different = Set(comparison.changes.map { $0.path.last })
                shared[name] = .array(tags.filter { !different.contains($0["Key"]?.string) })
            } else if observed.properties[name]?.given == nil, comparison.changes.contains(where: \.forcesReplacement) {
                shared[name] = value
            } else if case .object(let members) = value {
                shared[name] = .object(
                    members.filter { Self.isShared(rules, name, $0.key, $0.value, observed.properties[name]) }
                )
            }
        }
        self.init(
            address: change.address,
            type: change.type,
            id: id,
            properties: .object(shared),
            attributes: observed.attributes,
            dependencies: change.dependencies,
            protect: node.options.protect,
            retain: node.options.retain,
            snapshot: node.options.snapshot
        )
    }

    /// Whether a member of an object is there already, or is not reported and could only be changed by a replacement.
    private static func isShared(
        _ rules: Comparison.Rules,
        _ name: String,
        _ member: String,
        _ value: Document,
        _ observed: Document?
    ) -> Bool {
        let seen = observed?[member] ?? .null
        let changes = Comparison(
            rules,
            desired: .object([name: .object([member: value])]),
            last: nil,
            observed: .object([name: .object([member: seen])])
        ).changes
        return changes.allSatisfy { $0.before == nil && $0.forcesReplacement }
    }
}
