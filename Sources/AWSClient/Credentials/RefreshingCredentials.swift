package import AWSSigner

/// Keeps credentials and gets new ones before the old ones end.
///
/// However many callers wait, one of them at a time asks; a caller's cancellation does not end what others wait for.
package actor RefreshingCredentials: CredentialsProvider {
    /// Seconds before the end from which new ones are asked for.
    private static let refreshWindow = 300.0
    /// Seconds between attempts while the old ones still hold.
    private static let pause = 30.0

    private let time: TimeSource
    private let fetch: @Sendable () async throws -> Credentials
    private var current: Credentials?
    private var refresh: Task<Credentials, any Error>?
    private var nextAttempt: Timestamp?

    /// - Parameters:
    ///   - time: Says when credentials end.
    ///   - fetch: Gets new ones; never called twice at once.
    package init(time: TimeSource, fetch: @escaping @Sendable () async throws -> Credentials) {
        self.time = time
        self.fetch = fetch
    }

    package func credentials() async throws -> Credentials? {
        let now = time.now()
        guard let current else { return try await refreshed() }
        guard let end = current.expiration, end - now < Self.refreshWindow else { return current }
        let stillHolds = end > now
        if stillHolds, let nextAttempt, now < nextAttempt { return current }
        do {
            return try await refreshed()
        } catch  where stillHolds {
            nextAttempt = now + Self.pause
            return current
        }
    }

    package func discard(_ credentials: Credentials) {
        guard current == credentials else { return }
        current = nil
    }

    private func refreshed() async throws -> Credentials {
        if let refresh { return try await refresh.value }
        let task = Task { [fetch] in try await fetch() }
        refresh = task
        defer { refresh = nil }
        let credentials = try await task.value
        current = credentials
        nextAttempt = nil
        return credentials
    }
}
