import Infra

extension Planner {
    /// Whether a create ended in a state that nothing leads out of; only replacing helps. Of a resource that once worked,
    /// which has attributes on record, the user is told, because replacing it may lose what it holds.
    mutating func failure(of node: Stack.Node, _ record: ResourceRecord, _ observed: Observed) -> Bool {
        guard case .failed(let reason) = observed.status else { return false }
        let neverWorked = !record.isComplete && record.attributes.isEmpty
        diagnostics.append(.failed(node, record.id, reason: reason, isReplaced: neverWorked))
        return neverWorked
    }

    /// Two resources of one physical id, or with one name, cannot exist side by side, whatever the schema prefers.
    mutating func createsBeforeDelete(
        _ node: Stack.Node,
        _ record: ResourceRecord,
        _ change: Change,
        _ beforeCreate: [String: Document]
    ) -> Bool {
        guard node.options.createBeforeDelete ?? (node.schema.replacement == .createThenDelete) else { return false }
        let parts = node.schema.primaryIdentifier.map { name in
            (change.desired?.member(name) ?? Document.object(beforeCreate).member(name))?.string
        }
        if !parts.isEmpty, !parts.contains(nil), PhysicalID(parts: parts.compactMap { $0 }) == record.id {
            diagnostics.append(.deletedFirst(node, sharing: "the same id, \(record.id)"))
            return false
        }
        let shared = claims(of: record, change.observed, node.schema)
            .intersection(Claim.all(of: node.schema, in: change.desired ?? .object([:])))
        guard let claim = shared.min(by: { $0.description < $1.description }) else { return true }
        diagnostics.append(.deletedFirst(node, sharing: "the same \(claim.description)"))
        return false
    }

    mutating func refuse(
        _ isProtected: Bool,
        to verb: String,
        _ change: Change,
        _ location: Diagnostic.Location?
    ) {
        guard isProtected else { return }
        diagnostics.append(.protected(change, verb: verb, at: location))
    }
}
