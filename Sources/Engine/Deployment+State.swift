package import Infra

extension Deployment {
    /// Finds out what became of creates whose answer was never seen.
    ///
    /// Changes nothing. Each is looked for at once and, because listings lag, again with growing pauses; what is found
    /// neither then counts as not made.
    ///
    /// - Parameter intents: The open ones of the state.
    /// - Returns: One for each, in the same order.
    /// - Throws: `Diagnostic` where a lookup fails: nobody knows then, and the intent stays open.
    package func settle(_ intents: [JournalEntry.Intent]) async throws -> [SettledIntent] {
        let settled = try await withThrowingTaskGroup(of: (Int, SettledIntent).self) { group in
            for (index, intent) in intents.enumerated() {
                group.addTask { (index, SettledIntent(intent: intent, id: try await find(intent))) }
            }
            var found: [(Int, SettledIntent)] = []
            for try await item in group { found.append(item) }
            return found.sorted { $0.0 < $1.0 }.map(\.1)
        }
        for item in settled { events(.settled(item)) }
        return settled
    }

    /// Runs `body` under a lock, and gives it back whatever happens.
    ///
    /// - Parameters:
    ///   - lock: To take.
    ///   - body: What needs it.
    /// - Returns: What `body` returns.
    /// - Throws: `StateLocked` where another holds the lock; what `body` throws.
    package func withLock<T>(_ lock: Lock, _ body: () async throws -> T) async throws -> T {
        try await backend.withLock(lock, body)
    }

    /// What is known now: the saved state and what happened since. Before the first apply there is no state.
    ///
    /// - Returns: The state, and creates whose answer was never seen.
    /// - Throws: What the backend throws.
    package func currentState() async throws -> (state: State?, intents: [JournalEntry.Intent]) {
        try await backend.load().recovered()
    }

    /// Takes resources out of the state and leaves them in AWS.
    ///
    /// - Parameters:
    ///   - addresses: All in the state.
    ///   - lock: Held by the caller.
    /// - Returns: Their records, in the order given.
    /// - Throws: `Diagnostics` with one for each that the state does not know; then nothing was changed. What the backend
    ///   throws.
    @discardableResult
    package func forget(_ addresses: [Address], under lock: Lock) async throws -> [ResourceRecord] {
        guard var state = try await currentState().state else {
            throw Diagnostics(addresses.map { .notInState($0, near: []) })
        }
        let unknown = addresses.filter { state.resources[$0] == nil }
        guard unknown.isEmpty else {
            throw Diagnostics(unknown.map { .notInState($0, near: state.resources.keys.sorted()) })
        }
        let records = addresses.compactMap { state.resources[$0] }
        for address in addresses { state.apply(.forgotten(address)) }
        state.serial += 1
        try await backend.save(state, under: lock)
        return records
    }

    /// The resource that a create of this intent has made, looked for until the patience for it ends.
    func find(_ intent: JournalEntry.Intent) async throws -> PhysicalID? {
        guard let handler = handlers[intent.type] else {
            throw Diagnostic.noHandler(for: intent.type, address: intent.address)
        }
        var pauses = patience.pauses(typical: patience.settling * 4)
        var waited = Duration.zero
        while true {
            do {
                if let id = try await handler.find(document: intent.properties, token: intent.token) { return id }
            } catch {
                throw Diagnostic(
                    explaining: error,
                    activity: "Looking for what an earlier run created",
                    address: intent.address
                )
            }
            if waited >= patience.settling { return nil }
            let pause = pauses.take()
            try await clock.sleep(for: pause)
            waited += pause
        }
    }
}

extension Diagnostic {
    fileprivate static func notInState(_ address: Address, near others: [Address]) -> Diagnostic {
        let alike = others.filter { $0.name == address.name || $0.description.hasPrefix("\(address).") }
        let hint = alike.isEmpty ? "" : " There are \(alike.prefix(5).map(\.description).joined(separator: ", "))."
        return Diagnostic(
            .error,
            "Resource is not in the state",
            detail: "The state knows no \(address).\(hint)",
            address: address
        )
    }
}
