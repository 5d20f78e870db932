import Infra

extension Planner {
    /// Takes a resource that stays out of the plan as it was applied last.
    mutating func take(_ node: Stack.Node) {
        if let id = node.options.existing {
            addExisting(node, PhysicalID(id))
            return
        }
        guard let record = records[node.address], let observed = observations[record.type, record.id] else {
            reportAbsence(of: node)
            return
        }
        knowledge[node.address] = Knowledge.Entry(
            id: record.id,
            isNew: false,
            schema: node.schema,
            desired: record.properties,
            observed: observed,
            isSettled: observed.status == .ready
        )
    }

    private mutating func reportAbsence(of node: Stack.Node) {
        let users = desired.dependants(of: node.address).filter(scope.contains)
        guard let user = users.min() else { return }
        diagnostics.append(
            Diagnostic(
                .error,
                "Resource is not there yet",
                detail: """
                    \(user) needs \(node.address), which has not been applied or is gone. Apply the whole environment first.
                    """,
                address: node.address,
                locations: [node.location]
            )
        )
    }
}
