import Infra

extension Deployment {
    /// Makes what a plan says.
    ///
    /// A resource that fails holds back what needs it; the rest goes on. Whatever happens, what was done is in the
    /// journal, and the next plan goes on from there.
    ///
    /// - Parameters:
    ///   - plan: Made by this deployment under the same lock.
    ///   - lock: Held by the caller.
    ///   - interrupt: Stops early when triggered. Default: never.
    /// - Returns: What was done, what failed and what was held back.
    /// - Throws: `StateMoved` where the plan was made from another state; what the backend throws where state or journal
    ///   cannot be written.
    package func apply(_ plan: Plan, under lock: Lock, interrupt: Interrupt = Interrupt()) async throws -> ApplyResult {
        var first = State(lineage: plan.lineage, salt: plan.salt)
        first.serial = plan.serial
        let ledger = try await Ledger(backend, first: first, place: place, under: lock)
        try await ledger.state.check(place, stack: stack.name)
        guard await ledger.state.lineage == plan.lineage else {
            throw Diagnostics([.anotherLineage(planned: plan.lineage, found: await ledger.state.lineage)])
        }
        let unmanageable = try await handlers.prepare(plan.changes.map(\.type))
        guard unmanageable.isEmpty else { throw Diagnostics(unmanageable.sorted { $0.key < $1.key }.map(\.value)) }
        try await recordWhatIsGiven(by: plan, in: ledger)
        var run = await Run(self, plan, ledger, interrupt)
        let result = try await run.run()
        try await ledger.close()
        return result
    }

    /// Writes down what the plan takes as given: settled creates, moves, and records that change without a call.
    private func recordWhatIsGiven(by plan: Plan, in ledger: Ledger) async throws {
        let creates = Dictionary(
            plan.changes.filter { $0.action == .create || $0.action == .replace }.map { ($0.address, $0.type) },
            uniquingKeysWith: { first, _ in first }
        )
        var entries: [JournalEntry] = []
        for settled in plan.settled {
            let intent = settled.intent
            if let id = settled.id {
                entries.append(.createSucceeded(intent.address, id))
            } else if creates[intent.address] != intent.type {
                entries.append(.createFailed(intent.address))
            }
        }
        let moves = plan.changes.compactMap { change in change.movedFrom.map { ($0, change.address) } }
        if !moves.isEmpty { entries.append(.moved(Dictionary(moves, uniquingKeysWith: { first, _ in first }))) }
        try await ledger.record(entries)

        let state = await ledger.state
        try await ledger.record(plan.changes.filter(\.updatesRecord).compactMap { updatedRecord($0, state) })
    }

    private func updatedRecord(_ change: Change, _ state: State) -> JournalEntry? {
        guard var record = state.resources[change.address], let desired = change.desired else { return nil }
        let options = stack.nodes[change.address]?.options
        record.properties = desired.sealed(salt: state.salt)
        record.dependencies = change.dependencies
        record.protect = options?.protect ?? false
        record.retain = options?.retain ?? false
        record.snapshot = options?.snapshot ?? false
        if let observed = change.observed { record.attributes = observed.attributes }
        return .completed(record)
    }
}

extension Diagnostic {
    fileprivate static func anotherLineage(planned: String, found: String) -> Diagnostic {
        Diagnostic(
            .error,
            "State is another one",
            detail: "The plan was made from the state of lineage \(planned), but there is one of lineage \(found). "
                + "Plan again."
        )
    }
}
