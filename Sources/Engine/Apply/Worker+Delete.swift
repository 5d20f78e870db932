import Infra

extension Worker {
    /// Deletes what the record is about.
    func delete() async throws {
        guard let record = await ledger.state.resources[address] else { return }
        if change.isGone {
            try await ledger.record(.deleted(address, record.id))
        } else {
            try await delete(record.id, record.type, before: change.observed?.status)
        }
    }

    /// Deletes all predecessors, the earliest first.
    func deleteDeposed() async throws {
        for deposed in await ledger.state.resources[address]?.deposed ?? [] {
            try await delete(deposed.id, deposed.type, before: nil)
        }
    }

    /// Beginning durable, call, gone, end durable.
    ///
    /// `before`: How it was; a resource that has failed goes on saying so until its deletion begins.
    private func delete(_ id: PhysicalID, _ type: ResourceType, before: ResourceStatus?) async throws {
        guard let handler = deployment.handlers[type] else { throw Diagnostic.noHandler(for: type, address: address) }
        try await ledger.record(.deleteBegan(address, id))
        do {
            try await patiently(isIdempotent: true) { try await handler.delete(id) }
        } catch let error as any ProviderError where error.disposition == .notFound {
            // Gone is what was wanted.
        }
        if handler.isGoneAfterDelete { try await awaitAbsence(of: id, type, before: before) }
        try await ledger.record(.deleted(address, id))
    }

    func awaitAbsence(of id: PhysicalID, _ type: ResourceType, before: ResourceStatus? = nil) async throws {
        _ = try await look(at: id, type, until: "be gone") { observed in
            if let before, case .failed(let reason) = observed?.status, observed?.status != before {
                throw Diagnostic.failed(id, reason)
            }
            return observed == nil
        }
    }
}
