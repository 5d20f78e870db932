import Infra

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
