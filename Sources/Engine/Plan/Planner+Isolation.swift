import Infra

extension Planner {
    /// Takes a resource that stays out of the plan as it was applied last.
    mutating func take(_ node: Stack.Node) {
        let existing = node.options.existing.map { PhysicalID($0) }
        let record = existing == nil ? records[node.address] : nil
        guard let id = existing ?? record?.id, let observed = observations[node.type, id] else {
            reportAbsence(of: node)
            return
        }
        knowledge[node.address] = Knowledge.Entry(
            id: id,
            isNew: false,
            schema: node.schema,
            desired: record?.properties ?? .object([:]),
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
