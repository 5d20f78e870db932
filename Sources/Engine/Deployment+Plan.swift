package import Infra

extension Deployment {
    /// Reads what exists and works out what an apply would do. Changes nothing.
    ///
    /// - Parameter options: What is to be planned. Default: everything.
    /// - Returns: The plan; empty where everything is as desired.
    /// - Throws: `Diagnostics` with all mistakes in the stack, all failed reads or everything that forbids the plan; what
    ///   the backend throws.
    package func plan(_ options: PlanOptions = PlanOptions()) async throws -> Plan {
        try await planWithState(options).plan
    }

    /// As `plan`, with the state that the plan was made from.
    ///
    /// - Parameters:
    ///   - options: What is to be planned.
    ///   - stored: What the backend holds, where that was asked for already. Default: it is asked.
    /// - Returns: Both.
    /// - Throws: As `plan`.
    package func planWithState(
        _ options: PlanOptions,
        from stored: StoredState? = nil
    ) async throws -> (plan: Plan, state: State) {
        try await plan(options, first: nil, from: stored)
    }

    /// Plans again what was planned and saved before.
    ///
    /// - Parameters:
    ///   - saved: A plan of the same environment.
    ///   - stored: What the backend holds, where that was asked for already. Default: it is asked.
    /// - Returns: The plan to apply, which does the same as the saved one, and the state that it was made from.
    /// - Throws: `Diagnostics` where state, stack or what exists has moved on since; else as `plan`.
    package func planAgain(
        _ saved: SavedPlan,
        from stored: StoredState? = nil
    ) async throws -> (plan: Plan, state: State) {
        let first = State(lineage: saved.plan.lineage, salt: saved.plan.salt)
        let fresh = try await plan(saved.options, first: first, from: stored)
        try saved.verify(against: fresh.plan)
        return fresh
    }

    /// What somebody changed outside, of what is in the state: drift and resources that are gone.
    ///
    /// - Parameter targets: Only these resources, or everything in these components. Default: everything.
    /// - Returns: One change for each, none of which does anything.
    /// - Throws: `Diagnostics` for a target that the state does not have; else as `plan`.
    package func drift(_ targets: [Address] = []) async throws -> Plan {
        let state = try await recoveredState(first: nil).state
        let stack = try await completedStack(state)
        let records = try state.records(of: targets)
        let observations = try await observe(records, existing: [])
        var planner = try Planner(stack, handlers: handlers, state: state, observations: observations)
        return try planner.driftPlan(of: Set(records.map(\.address)))
    }

    private func plan(
        _ options: PlanOptions,
        first: State?,
        from stored: StoredState?
    ) async throws -> (plan: Plan, state: State) {
        // What is wrong with the stack is told before anything is read.
        _ = try stack.validated()
        let (recovered, intents) = try await recoveredState(first: first, from: stored)
        let stack = try await completedStack(recovered, intents)
        let settled = try await settle(intents)
        let state = recovered.adopting(settled)
        let observations = try await observe(state, options)
        var planner = try Planner(
            stack,
            handlers: handlers,
            state: state,
            observations: observations,
            options: options
        )
        var plan = try planner.plan()
        if options.refresh, !options.destroy { plan = try await rehearsed(plan, from: state) }
        plan.settled = settled
        plan.place = place
        return (plan, recovered)
    }

    /// The state with its journal, and creates of unknown outcome. Before the first apply it starts from `first`, or from
    /// one with a new lineage.
    ///
    /// - Throws: `Diagnostics` for a state that belongs to another place; what the backend throws.
    func recoveredState(
        first: State? = nil,
        from stored: StoredState? = nil
    ) async throws -> (state: State, intents: [JournalEntry.Intent]) {
        var stored = stored
        if stored == nil { stored = try await backend.load() }
        let (state, intents) = stored?.recovered() ?? (nil, [])
        try state?.check(place, stack: stack.name)
        return (state ?? first ?? State(lineage: newToken(), salt: newToken()), intents)
    }

    /// What a plan needs to know. A plan without a refresh still reads what others own: the state knows nothing of it.
    func observe(_ state: State, _ options: PlanOptions) async throws -> Observations {
        let existing = options.destroy ? [] : stack.order.compactMap { stack.nodes[$0] }
        if options.refresh { return try await observe(Array(state.resources.values), existing: existing) }
        for (type, recorded) in Self.attributes(of: state.resources.values) {
            _ = try await handlers[type]?.recognize([:], recorded: recorded)
        }
        var believed = Observations(believing: state.resources.values)
        let read = try await observe([], existing: existing)
        read.forEach { believed[$0, $1] = $2 }
        return believed
    }

    /// What is recorded of resources, by type and id.
    private static func attributes(
        of records: some Sequence<ResourceRecord>
    ) -> [ResourceType: [PhysicalID: [String: Document]]] {
        records.reduce(into: [:]) { $0[$1.type, default: [:]][$1.id] = $1.attributes }
    }

    /// Reads records and existing resources, each type with one call, all types side by side.
    ///
    /// - Throws: `Diagnostics` with one for each type that could not be read. A failed read is never taken for an absence.
    func observe(_ records: [ResourceRecord], existing: [Stack.Node]) async throws -> Observations {
        var wanted: [ResourceType: Set<PhysicalID>] = [:]
        let recorded = Self.attributes(of: records)
        for (type, resources) in recorded { wanted[type] = Set(resources.keys) }
        for node in existing {
            if let id = node.options.existing { wanted[node.type, default: []].insert(PhysicalID(id)) }
        }
        // Types without a handler are reported by the planner, with their addresses.
        wanted = wanted.filter { handlers[$0.key] != nil }
        let batcher = ReadBatcher(handlers: handlers, events: events)
        return try await withThrowingTaskGroup(of: (ResourceType, Result<ReadBatcher.Found, any Error>).self) { group in
            for (type, ids) in wanted {
                group.addTask { [handlers, recorded = recorded[type] ?? [:]] in
                    do {
                        let found = try await batcher.read(type, ids.sorted())
                        return (type, .success(try await handlers[type]?.recognize(found, recorded: recorded) ?? found))
                    } catch {
                        return (type, .failure(error))
                    }
                }
            }
            var observations = Observations()
            var failures: [(type: ResourceType, diagnostic: Diagnostic)] = []
            for try await (type, result) in group {
                switch result {
                case .success(let found): observations.add(type, found)
                case .failure(let error):
                    failures.append((type, Diagnostic(explaining: error, activity: "Reading \(type)")))
                }
            }
            try Task.checkCancellation()
            guard failures.isEmpty else {
                throw Diagnostics(failures.sorted { $0.type < $1.type }.map(\.diagnostic))
            }
            return observations
        }
    }
}

extension State {
    /// The records of some addresses and of everything inside of them; of all where none is given.
    ///
    /// - Throws: `Diagnostics` for an address that nothing has.
    fileprivate func records(of targets: [Address]) throws(Diagnostics) -> [ResourceRecord] {
        if targets.isEmpty { return Array(resources.values) }
        var found: [Address: ResourceRecord] = [:]
        var unknown: [Diagnostic] = []
        for target in targets {
            let inside = "\(target)."
            let matches = resources.filter { $0.key == target || $0.key.description.hasPrefix(inside) }
            if matches.isEmpty { unknown.append(.unknownTarget(target)) }
            found.merge(matches) { first, _ in first }
        }
        guard unknown.isEmpty else { throw Diagnostics(unknown) }
        return Array(found.values)
    }
}
