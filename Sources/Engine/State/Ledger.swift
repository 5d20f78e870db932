import Infra

/// The one owner of state and journal during a run.
///
/// Entries that come while others are being written wait and are written together, so that a hundred resources that are
/// made side by side do not wait for a hundred writes one after the other.
package actor Ledger {
    /// The state with everything that was recorded.
    package private(set) var state: State

    private let backend: any StateBackend
    private let lock: Lock
    /// Whether the journal holds something that the saved state does not.
    private var isAhead: Bool
    private var waiting: [(entries: [JournalEntry], continuation: CheckedContinuation<Void, any Error>)] = []
    private var isWriting = false
    /// The first failed write. Nothing is recorded after it: what follows might build on what was not written.
    package private(set) var failure: (any Error)?

    /// Opens what is stored; the first state of all is saved at once, so that the journal has a lineage to belong to.
    ///
    /// - Parameters:
    ///   - backend: Where both are kept.
    ///   - first: The state to begin with where there is none.
    ///   - place: Where the run works; a state that has none takes it. Default: nobody knows.
    ///   - lock: Held by the caller.
    /// - Throws: `StateMoved` where what is stored is not of `first`'s serial; what the backend throws.
    package init(_ backend: any StateBackend, first: State, place: Place? = nil, under lock: Lock) async throws {
        let stored = try await backend.load()
        let serial = stored.state?.serial ?? 0
        guard serial == first.serial else { throw StateMoved(expectedSerial: first.serial, foundSerial: serial) }
        self.backend = backend
        self.lock = lock
        isAhead = !stored.journal.isEmpty
        if var recovered = stored.recovered().state {
            let before = recovered.place
            recovered.settle(in: place)
            // Durable before anything is made there.
            if recovered.place != before {
                recovered.serial += 1
                try await backend.save(recovered, under: lock)
                isAhead = false
            }
            state = recovered
        } else {
            var state = first
            state.settle(in: place)
            state.serial = 1
            try await backend.save(state, under: lock)
            self.state = state
        }
    }

    /// Adds entries to the journal; they are durable when it returns.
    ///
    /// - Throws: What the backend throws, also for every call after the one that failed.
    package func record(_ entries: JournalEntry...) async throws { try await record(entries) }

    /// Adds entries to the journal, all or none; they are durable when it returns.
    ///
    /// - Throws: What the backend throws, also for every call after the one that failed.
    package func record(_ entries: [JournalEntry]) async throws {
        if entries.isEmpty { return }
        try await withCheckedThrowingContinuation { continuation in
            waiting.append((entries, continuation))
            if !isWriting {
                isWriting = true
                Task { await writeWaiting() }
            }
        }
    }

    /// How many callers of `record` wait for a write to end.
    package var waitingCount: Int { waiting.count }

    /// Saves the state and empties the journal. Where nothing was recorded, nothing is written.
    ///
    /// - Throws: What the backend throws. The journal then still holds everything.
    package func close() async throws {
        if let failure { throw failure }
        guard isAhead else { return }
        var next = state
        next.serial += 1
        try await backend.save(next, under: lock)
        state = next
        isAhead = false
    }

    private func writeWaiting() async {
        while !waiting.isEmpty {
            let batch = waiting
            waiting = []
            await write(batch.flatMap(\.entries))
            for item in batch {
                if let failure { item.continuation.resume(throwing: failure) } else { item.continuation.resume() }
            }
        }
        isWriting = false
    }

    private func write(_ entries: [JournalEntry]) async {
        if failure != nil { return }
        do {
            try await backend.append(entries, under: lock)
            isAhead = true
            for entry in entries { state.apply(entry) }
        } catch {
            failure = error
        }
    }
}
