import Infra

extension Planner {
    /// What somebody changed outside, of these resources of the state; whatever the stack says. Nothing is to be done.
    mutating func driftPlan(of addresses: Set<Address>) throws(Diagnostics) -> Plan {
        for address in recorded.order where addresses.contains(address) {
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

    /// What somebody else changed: observed against last applied. What the stack calls a secret now is hidden.
    func drift(
        of record: ResourceRecord,
        _ observed: Observed,
        _ rules: Comparison.Rules,
        desired: Document? = nil
    ) -> [PropertyChange] {
        guard options.refresh else { return [] }
        let last = record.properties
        return Comparison(rules, desired: last, last: last, observed: observed.properties).changes.map { repair in
            let pattern = desired?.place(repair.path)
            return PropertyChange(
                path: repair.path,
                before: repair.after?.concealed(like: pattern),
                after: repair.before?.concealed(like: pattern)
            )
        }
    }
}
