import Infra

extension Worker {
    /// Makes the resource: intent durable, call, answer durable, the rest by `update`, ready, done durable.
    func create(_ desired: Document) async throws -> Made {
        let watch = Stopwatch(deployment.clock)
        let goneID = try await awaitPredecessor()
        if let made = try await takeUpAgain(desired) { return made }
        try await deleteDeposed(inTheWayOf: desired)
        let state = await ledger.state
        let open = state.intents[address].flatMap { $0.type == work.type ? $0 : nil }
        let intent = intent(for: desired, salt: state.salt, earlier: open?.token)
        try await ledger.record(.createBegan(intent))
        let id = try await callCreate(desired, intent, mayExist: open != nil)
        var answered: [JournalEntry] = [.createSucceeded(address, id)]
        if let goneID, goneID != id { answered.append(.deleted(address, goneID)) }
        try await ledger.record(answered)
        return try await finish(id, desired, token: intent.token, last: nil, since: watch)
    }

    /// Goes back to a predecessor that is what is due now: a run that failed has left it, and its users may use it still. What the record is
    /// about becomes a predecessor in its place.
    ///
    /// - Returns: `nil` where there is none, or where only a new one can be as desired.
    private func takeUpAgain(_ desired: Document) async throws -> Made? {
        let state = await ledger.state
        guard let record = state.resources[address], change.action == .replace, change.createsBeforeDelete else {
            return nil
        }
        let rules = Comparison.Rules(handler.schema)
        let claims = Claim.all(of: handler.schema, in: desired)
        for deposed in record.deposed where deposed.type == work.type {
            guard !claims.isDisjoint(with: Claim.all(of: handler.schema, in: deposed.properties)),
                let present = try await batcher.read(work.type, deposed.id), present.status == .ready
            else { continue }
            let difference = Comparison(
                rules,
                desired: desired,
                last: deposed.properties,
                observed: present.properties
            )
            guard !difference.changes.contains(where: \.forcesReplacement) else { continue }
            let intent = intent(for: desired, salt: state.salt, earlier: nil)
            try await ledger.record([.createBegan(intent), .createSucceeded(address, deposed.id)])
            return try await finish(deposed.id, desired, token: nil, last: nil)
        }
        return nil
    }

    /// Waits until what the record still knows of is gone: its name may be needed again.
    private func awaitPredecessor() async throws -> PhysicalID? {
        let replacesFirst = change.action == .replace && change.createsBeforeDelete
        guard !replacesFirst, let record = await ledger.state.resources[address] else { return nil }
        if handler.isGoneAfterDelete { try await awaitAbsence(of: record.id, record.type) }
        return record.id
    }

    private func intent(for desired: Document, salt: String, earlier: OwnershipToken?) -> JournalEntry.Intent {
        let options = deployment.stack.nodes[address]?.options
        return JournalEntry.Intent(
            address: address,
            type: work.type,
            token: earlier
                ?? OwnershipToken(stack: deployment.stack.name, address: address, value: deployment.newToken()),
            properties: desired.sealed(salt: salt),
            dependencies: change.dependencies,
            protect: options?.protect ?? false,
            retain: options?.retain ?? false,
            snapshot: options?.snapshot ?? false
        )
    }

    /// Calls `create` until it is certain what became of it. An answer that got lost is settled by `find`; where nothing
    /// came of the call it is made again, with the same token.
    ///
    /// `mayExist`: Whether an earlier call with this token may have made it.
    private func callCreate(_ desired: Document, _ intent: JournalEntry.Intent, mayExist: Bool) async throws
        -> PhysicalID
    {
        var mayExist = mayExist
        for attempt in 1... {
            do {
                return try await patiently(isIdempotent: false) {
                    try await handler.create(document: desired, token: intent.token)
                }
            } catch {
                let isUnknown = error.isOutcomeUnknown
                if isUnknown { deployment.events(.waiting(address, reason: Diagnostic(explaining: error).detail)) }
                if isUnknown || mayExist, let found = try await deployment.find(intent) { return found }
                if !isUnknown {
                    try await ledger.record(.createFailed(address))
                    throw error
                }
                guard attempt < patience.createAttempts else { throw error }
                mayExist = true
            }
        }
        throw CancellationError()
    }
}

extension Error {
    /// Whether a call may have had its effect all the same. What the engine does not know may have.
    var isOutcomeUnknown: Bool {
        switch self {
        case let error as any ProviderError: [.unknownOutcome, .underway].contains(error.disposition)
        case is DocumentError, is Diagnostic: false
        default: true
        }
    }
}
