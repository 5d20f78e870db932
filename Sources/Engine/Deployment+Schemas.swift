import Infra

extension Deployment {
    /// The stack with every type's schema, and handlers for all types of stack and state that are not built in.
    ///
    /// - Parameters:
    ///   - state: What exists, as far as this deployer made it.
    ///   - intents: Creates that have begun.
    /// - Returns: The stack, in which properties of all types were checked.
    /// - Throws: `Diagnostics` with one for each resource whose type cannot be managed, or with what is wrong in its
    ///   properties.
    func completedStack(_ state: State, _ intents: [JournalEntry.Intent] = []) async throws -> Stack {
        let stack = try stack.validated()
        let records = state.resources.values
        let types = Set(stack.nodes.values.map(\.type) + intents.map(\.type))
            .union(records.flatMap { [$0.type] + $0.deposed.map(\.type) })
        let failures = try await handlers.prepare(types)
        guard failures.isEmpty else { throw Diagnostics(places(of: failures, in: stack, state)) }
        guard stack.nodes.values.contains(where: { !$0.schema.isRead }) else { return stack }
        return try stack.completed { handlers[$0]?.schema }.validated()
    }

    /// One for each type, with the first resource of it and with where that is added.
    private func places(of failures: [ResourceType: Diagnostic], in stack: Stack, _ state: State) -> [Diagnostic] {
        failures.sorted { $0.key < $1.key }.map { type, failure in
            var diagnostic = failure
            let nodes = stack.order.compactMap { stack.nodes[$0] }.filter { $0.type == type }
            let recorded = state.resources.values.filter { $0.type == type }.map(\.address).min()
            diagnostic.address = nodes.first?.address ?? recorded
            diagnostic.locations = nodes.map(\.location)
            return diagnostic
        }
    }
}
