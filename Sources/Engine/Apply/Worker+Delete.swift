import Infra

extension Worker {
    /// Deletes what the record is about.
    func delete() async throws {
        guard let record = await ledger.state.resources[address] else { return }
        if change.isGone {
            try await ledger.record(.deleted(address, record.id))
        } else {
            try await delete(record.incarnation, before: change.observed?.status)
        }
    }

    /// Deletes all predecessors, the earliest first.
    func deleteDeposed() async throws {
        for deposed in await ledger.state.resources[address]?.deposed ?? [] {
            try await delete(deposed, before: nil)
        }
    }

    /// Deletes the predecessors that have the id or the name which is due now: a run that failed may have left what this one goes back to,
    /// and two of one name cannot exist side by side.
    func deleteDeposed(inTheWayOf desired: Document) async throws {
        for deposed in await ledger.state.resources[address]?.deposed ?? [] where deposed.type == work.type {
            let claims = Claim.all(of: handler.schema, in: deposed.properties)
            guard !claims.isDisjoint(with: Claim.all(of: handler.schema, in: desired)) else { continue }
            try await delete(deposed, before: nil)
        }
    }

    /// Beginning durable, call, gone, end durable.
    ///
    /// `before`: How it was; a resource that has failed goes on saying so until its deletion begins.
    private func delete(_ doomed: ResourceRecord.Deposed, before: ResourceStatus?) async throws {
        guard let handler = deployment.handlers[doomed.type] else {
            throw Diagnostic.noHandler(for: doomed.type, address: address)
        }
        try await ledger.record(.deleteBegan(address, doomed.id))
        var notFound: (any ProviderError)?
        do {
            try await patiently(isIdempotent: true) {
                try await handler.delete(doomed.id, properties: doomed.properties, snapshot: doomed.snapshot)
            }
        } catch let error as any ProviderError where error.disposition == .notFound {
            // Gone is what was wanted; but what is not found may also be something else that the call needs.
            notFound = error
        }
        if handler.isGoneAfterDelete {
            try await awaitAbsence(of: doomed.id, doomed.type, before: before, notFound: notFound)
        }
        try await ledger.record(.deleted(address, doomed.id))
    }

    /// `notFound`: The answer to the delete. A listing that still shows the resource may lag for a moment, no longer.
    func awaitAbsence(
        of id: PhysicalID,
        _ type: ResourceType,
        before: ResourceStatus? = nil,
        notFound: (any ProviderError)? = nil
    ) async throws {
        let watch = Stopwatch(deployment.clock)
        _ = try await look(at: id, type, until: "be gone") { observed in
            if let before, case .failed(let reason) = observed?.status, observed?.status != before {
                throw Diagnostic.failed(id, reason)
            }
            if let notFound, observed != nil, watch.elapsed >= patience.settling { throw notFound }
            return observed == nil
        }
    }
}
