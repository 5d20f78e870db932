import AWSSigner
import Synchronization

/// Retry quota and rate of each service that a client talks to.
final class ServiceLimits: Sendable {
    private struct Limits {
        var quota = RetryQuota()
        var limiter = RateLimiter()
    }

    private let services = Mutex<[String: Limits]>([:])

    /// - Returns: How long to wait before the next request to a service.
    func takeTurn(_ service: String, at now: Timestamp) -> Duration {
        services.withLock { $0[service, default: Limits()].limiter.takeTurn(at: now) }
    }

    func record(_ service: String, isThrottled: Bool, at now: Timestamp) {
        services.withLock { $0[service, default: Limits()].limiter.record(isThrottled: isThrottled, at: now) }
    }

    /// - Returns: Whether the quota allows a retry of this cost.
    func takeRetry(_ service: String, cost: Int) -> Bool {
        services.withLock { $0[service, default: Limits()].quota.take(cost) }
    }

    func giveBack(_ service: String, cost: Int) {
        services.withLock { $0[service, default: Limits()].quota.giveBack(cost) }
    }
}
