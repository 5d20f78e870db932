import Infra

extension Worker {
    /// Changes the resource: beginning durable, the differences by `update`, ready, done durable.
    func update(_ desired: Document) async throws -> Made {
        guard let record = await ledger.state.resources[address] else {
            throw Diagnostic.noRecord(address)
        }
        try await ledger.record(.updateBegan(address))
        do {
            return try await finish(record.id, desired, token: record.token, last: record)
        } catch let failure as Diagnostic where failure.summary == Diagnostic.failedSummary {
            guard deployment.stack.nodes[address]?.options.undo == true, record.wasReady else { throw failure }
            throw await undone(failure, record)
        }
    }

    /// Makes a resource again what it was before a change that failed, and says so, or says why not.
    ///
    /// Not waited for: what it was before was ready, and parts of it still are.
    private func undone(_ failure: Diagnostic, _ record: ResourceRecord) async -> Diagnostic {
        var failure = failure
        do {
            guard let observed = try await batcher.read(work.type, record.id) else { return failure }
            try await patiently(isIdempotent: true) {
                try await handler.update(record.id, toDocument: record.properties, from: observed, removed: [])
            }
            var before = record
            before.isComplete = true
            try await ledger.record(.completed(before))
            failure.detail += "\nIt was taken back to what was last applied."
        } catch {
            failure.detail +=
                "\nTaking it back to what was last applied failed too: \(Diagnostic(explaining: error).detail)"
        }
        return failure
    }

    /// Makes an existing resource as desired, waits until it is ready, and writes that down.
    ///
    /// `last`: The record of a resource that is not new. `watch`: Since the create of one that is new began.
    func finish(
        _ id: PhysicalID,
        _ desired: Document,
        token: OwnershipToken?,
        last: ResourceRecord?,
        since watch: Stopwatch? = nil
    ) async throws -> Made {
        var seen = last == nil ? nil : change.observed
        if seen == nil { seen = try await look(at: id, work.type, until: "appear") { $0 != nil } }
        guard var observed = seen else { throw Diagnostic.vanished(id) }
        let rules = Comparison.Rules(handler.schema)
        if let removed = difference(rules, desired, observed, last) {
            let present = observed.recalling(last, handler.schema)
            try await patiently(isIdempotent: true) {
                try await handler.update(id, toDocument: desired, from: present, removed: removed)
            }
            seen = nil
        }
        seen = try await look(at: id, work.type, first: seen, desired: desired, until: "become ready") { observed in
            if case .failed(let reason) = observed?.status { throw Diagnostic.failed(id, reason) }
            return observed?.status == .ready
        }
        guard let ready = seen else { throw Diagnostic.vanished(id) }
        observed = ready
        let measured = watch.map { [JournalEntry.measured(work.type, $0.elapsed / .seconds(1))] } ?? []
        try await ledger.record([.completed(await completed(id, desired, token, observed))] + measured)
        return Made(id: id, desired: desired, observed: observed)
    }

    /// Whether `update` has something to do, and which properties go back to the service's default; `nil` where it has not.
    ///
    /// What the service never reports counts as not set while the record is incomplete.
    private func difference(
        _ rules: Comparison.Rules,
        _ desired: Document,
        _ observed: Observed,
        _ last: ResourceRecord?
    ) -> Set<String>? {
        let known = Comparison(rules, desired: desired, last: last?.properties, observed: observed.properties).changes
        let isComplete = last?.isComplete ?? false
        let unknown =
            isComplete
            ? [] : Comparison(rules, desired: desired, last: nil, observed: observed.properties).changes
        if known.isEmpty && unknown.isEmpty { return nil }
        return Set(known.lazy.filter { $0.after == nil }.map { $0.path.joined(separator: "/") })
    }

    private func completed(_ id: PhysicalID, _ desired: Document, _ token: OwnershipToken?, _ observed: Observed) async
        -> ResourceRecord
    {
        let state = await ledger.state
        let options = deployment.stack.nodes[address]?.options
        return ResourceRecord(
            address: address,
            type: work.type,
            id: id,
            properties: desired.sealed(salt: state.salt),
            attributes: observed.attributes.mapValues { $0.sealed(salt: state.salt) },
            dependencies: change.dependencies,
            token: token,
            protect: options?.protect ?? false,
            retain: options?.retain ?? false,
            snapshot: options?.snapshot ?? false,
            deposed: state.resources[address]?.deposed ?? []
        )
    }
}

extension Observed {
    /// With what the service never reports as it was last applied, so that a handler sees whether it changes. After a create
    /// and after an interrupted run nobody knows.
    fileprivate func recalling(_ record: ResourceRecord?, _ schema: Schema) -> Observed {
        guard let record, record.isComplete, var members = properties.object else { return self }
        for path in schema.writeOnly where path.parts.count == 1 {
            members[path.parts[0]] = record.properties[path.parts[0]]
        }
        var recalling = self
        recalling.properties = .object(members)
        return recalling
    }
}
