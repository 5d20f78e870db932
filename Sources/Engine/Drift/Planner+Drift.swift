import Infra

extension Planner {
    /// What somebody changed outside, of everything in the state; whatever the stack says. Nothing is to be done.
    mutating func driftPlan() throws(Diagnostics) -> Plan {
        for address in recorded.order {
            guard let record = records[address] else { continue }
            guard let handler = handlers[record.type] else {
                diagnostics.append(.noHandler(for: record.type, address: address, at: stack.nodes[address]?.location))
                continue
            }
            let observed = observations[record.type, record.id]
            var change = Change(address: address, type: record.type, action: .noOp, id: record.id, observed: observed)
            change.location = stack.nodes[address]?.location
            change.isGone = observed == nil || observed?.status == .deleting
            change.isIncomplete = !record.isComplete
            change.dependencies = record.dependencies.sorted()
            if let observed, record.isComplete {
                change.drift = drift(of: record, observed, rules(for: handler.schema))
            }
            changes.append(change)
        }
        if diagnostics.contains(where: { $0.severity == .error }) { throw Diagnostics(diagnostics) }
        return Plan(stack: stack.name, lineage: state.lineage, serial: state.serial, changes: changes)
    }
}
