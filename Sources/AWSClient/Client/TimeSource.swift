import AWSSigner
import FoundationEssentials

/// Time as the client sees it. `deployer` passes the real one; a test passes one that it moves itself.
package struct TimeSource: Sendable {
    package var now: @Sendable () -> Timestamp
    /// Returns after the time given, or throws `CancellationError` as soon as the task is cancelled.
    package var sleep: @Sendable (Duration) async throws -> Void

    package init(
        now: @escaping @Sendable () -> Timestamp,
        sleep: @escaping @Sendable (Duration) async throws -> Void
    ) {
        self.now = now
        self.sleep = sleep
    }

    /// The machine's clock.
    package static let system = TimeSource(
        now: { Timestamp(secondsSinceEpoch: Date().timeIntervalSince1970) },
        sleep: { try await Task.sleep(for: $0) }
    )
}

extension Duration {
    /// The same in seconds, with fractions.
    package var inSeconds: Double {
        let (seconds, attoseconds) = components
        return Double(seconds) + Double(attoseconds) / 1e18
    }
}
