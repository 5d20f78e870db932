import Infra

extension Planner {
    /// Adds the end of a resource that is in the state and is wanted no longer.
    ///
    /// Whoever still has it in the stack decides there whether it is protected; else what was last applied decides.
    mutating func addDeletion(of record: ResourceRecord) {
        let node = stack.nodes[record.address]
        if handlers[record.type] == nil {
            diagnostics.append(.noHandler(for: record.type, address: record.address, at: node?.location))
            return
        }
        let observed = observations[record.type, record.id]
        var change = Change(
            address: record.address,
            type: record.type,
            action: node?.options.retain ?? record.retain ? .forget : .delete,
            id: record.id,
            observed: observed,
            isGone: observed == nil,
            isIncomplete: !record.isComplete,
            deposed: record.deposed.map(\.id),
            dependencies: record.dependencies.filter { records[$0] != nil }.sorted(),
            location: node?.location
        )
        change.movedFrom = origins[record.address]
        if change.action == .delete, !change.isGone {
            refuse(node?.options.protect ?? record.protect, to: "delete", change, node?.location)
        }
        change.risk = risk(of: change, snapshot: record.snapshot)
        changes.append(change)
    }
}
