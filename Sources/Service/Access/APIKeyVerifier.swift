import Synchronization

/// Verifies API keys against the database, which it asks once in a while for each.
final class APIKeyVerifier: Sendable {
    /// How long what the database said is used, and so how long a key lives on after it was revoked.
    static let memory: Int64 = 30_000_000_000

    private struct Known {
        /// nil: there is no such key.
        var row: APIKeyStore.Row?
        /// On the clock that never goes back.
        var end: Int64
    }

    private let known = Mutex<[String: Known]>([:])
    private let capacity: Int
    private let store: APIKeyStore
    private let clock: ServiceClock

    /// `capacity`: The most keys that are remembered, those that do not exist among them.
    init(_ store: APIKeyStore, clock: ServiceClock, capacity: Int = 10_000) {
        self.store = store
        self.clock = clock
        self.capacity = capacity
    }

    /// - Throws: `Problem` of the kind `unauthenticated`, or `DatabaseError`.
    func verify(_ text: String) async throws -> Principal {
        guard let key = APIKey(text) else { throw Problem.invalidToken("The API key is not one of this service.") }
        // One answer for all: it must not tell which prefixes exist.
        guard let row = try await row(key.prefix), key.matches(row.digest), row.revoked == nil else {
            throw Problem.invalidToken("The API key does not exist or was revoked.")
        }
        if let expires = row.expires, expires <= timestampText(clock.wall()) {
            throw Problem.invalidToken("The API key has expired.")
        }
        return Principal(name: "key:\(row.prefix)", scopes: row.scopes)
    }

    private func row(_ prefix: String) async throws -> APIKeyStore.Row? {
        let now = clock.monotonic()
        if let known = known.withLock({ $0[prefix] }), known.end > now { return known.row }
        let row = try await store.row(prefix)
        if row != nil { noteUse(of: prefix) }
        known.withLock { known in
            if known.count >= capacity { known = known.filter { $0.value.end > now } }
            if known.count >= capacity { known = [:] }
            known[prefix] = Known(row: row, end: now + Self.memory)
        }
        return row
    }

    /// Nobody waits for it: who only reads must not depend on others who write. Where it fails, the next use is kept.
    private func noteUse(of prefix: String) {
        let time = timestampText(clock.wall())
        Task { [store] in try? await store.use(prefix, at: time) }
    }
}
