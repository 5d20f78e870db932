import Infra

extension Planner {
    /// A resource that others own is only read.
    mutating func addExisting(_ node: Stack.Node, _ id: PhysicalID) {
        if let record = records[node.address], record.id != id || record.type != node.type {
            diagnostics.append(.existingIsManaged(node, record))
            return
        }
        guard let observed = observations[node.type, id] else {
            diagnostics.append(.existingNotFound(node, id))
            return
        }
        let isManaged = records[node.address] != nil
        changes.append(
            Change(
                address: node.address,
                type: node.type,
                action: isManaged ? .forget : .noOp,
                id: id,
                observed: observed,
                location: node.location
            )
        )
        knowledge[node.address] = Knowledge.Entry(
            id: id,
            isNew: false,
            schema: node.schema,
            desired: .object([:]),
            observed: observed,
            isSettled: true
        )
    }
}
