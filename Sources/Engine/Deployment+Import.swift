package import Infra

extension Deployment {
    /// What the next plan would do to a resource after it was imported. Changes nothing.
    ///
    /// - Parameters:
    ///   - address: In the stack, not yet in the state.
    ///   - id: The physical id of a resource that exists, as in `vpc-0ab1`.
    /// - Returns: The differences between the stack and what exists.
    /// - Throws: `Diagnostics` where it cannot be imported, or could not be planned afterwards.
    package func planImport(address: Address, id: PhysicalID) async throws -> Change {
        let (state, _) = try await stateImporting(address, id)
        let stack = try await completedStack(state)
        let options = PlanOptions(targets: [address])
        let observations = try await observe(state, options)
        var planner = try Planner(stack, handlers: handlers, state: state, observations: observations, options: options)
        guard let change = try planner.plan().changes.first(where: { $0.address == address }) else {
            throw Diagnostics([.unknownTarget(address)])
        }
        return change
    }

    /// Takes a resource that exists into the state. Nothing is changed in AWS.
    ///
    /// - Parameters:
    ///   - address: In the stack, not yet in the state.
    ///   - id: The physical id of a resource that exists, as in `vpc-0ab1`.
    ///   - lock: Held by the caller.
    /// - Returns: The record that was written.
    /// - Throws: `Diagnostics` where it cannot be imported; what the backend throws.
    @discardableResult
    package func importResource(_ address: Address, id: PhysicalID, under lock: Lock) async throws -> ResourceRecord {
        var (state, record) = try await stateImporting(address, id)
        state.serial += 1
        try await backend.save(state, under: lock)
        return record
    }

    /// The state with the imported resource in it.
    private func stateImporting(_ address: Address, _ id: PhysicalID) async throws -> (State, ResourceRecord) {
        var (state, intents) = try await recoveredState()
        let stack = try await completedStack(state, intents)
        guard let node = stack.nodes[address] else { throw Diagnostics([.unknownTarget(address)]) }
        if let mistake = Diagnostic.cannotImport(node, id, state, intents) { throw Diagnostics([mistake]) }
        guard let handler = handlers[node.type] else {
            throw Diagnostics([.noHandler(for: node.type, address: address, at: node.location)])
        }
        let options = PlanOptions(targets: [address])
        var observations = try await observe(state, options)
        let found: Observed?
        do { found = try await handler.observe([id])[id] } catch {
            throw Diagnostics([Diagnostic(explaining: error, activity: "Reading \(id)", address: address)])
        }
        guard let found else { throw Diagnostics([.existingNotFound(node, id)]) }
        observations[node.type, id] = found
        var planner = try Planner(stack, handlers: handlers, state: state, observations: observations, options: options)
        guard let change = try planner.plan().changes.first(where: { $0.address == address }) else {
            throw Diagnostics([.unknownTarget(address)])
        }
        var record = ResourceRecord(
            adopting: id,
            for: change,
            of: node,
            found,
            planner.rules(for: node.schema),
            replaces: handler.replaces
        )
        record.properties = record.properties.sealed(salt: state.salt)
        state.settle(in: place)
        state.resources[address] = record
        return (state, record)
    }
}

extension Diagnostic {
    fileprivate static func cannotImport(
        _ node: Stack.Node,
        _ id: PhysicalID,
        _ state: State,
        _ intents: [JournalEntry.Intent]
    ) -> Diagnostic? {
        var reason: String?
        if node.options.existing != nil {
            reason = "\(node.address) belongs to others in this stack: it is only read. Use add instead of existing."
        } else if let record = state.resources[node.address] {
            reason = "\(node.address) is in the state already, as \(record.id)."
        } else if let holder = state.resources.values.first(where: { $0.id == id && $0.type == node.type }) {
            reason = "\(id) is in the state already, as \(holder.address)."
        } else if intents.contains(where: { $0.address == node.address }) {
            reason = "An earlier run may have created \(node.address). Apply once, which finds out, then import."
        } else if let old = node.options.movedFrom.first(where: { state.resources[$0] != nil }) {
            reason = "\(node.address) is about to be moved from \(old). Apply the move first, or take movedFrom out."
        }
        return reason.map {
            Diagnostic(
                .error,
                "Resource cannot be imported",
                detail: $0,
                address: node.address,
                locations: [node.location]
            )
        }
    }
}
