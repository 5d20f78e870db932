/// How often and how long a failed call is tried again: the SDKs' standard mode.
///
/// Source: https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
package struct RetryPolicy: Sendable, Hashable {
    /// The first attempt counts.
    package var maxAttempts: Int
    /// The longest delay before the first retry; it doubles with each further one.
    package var firstDelay: Duration
    package var longestDelay: Duration
    /// Where a service asks for a longer pause, the caller hears of it at once.
    package var longestRetryAfter: Duration = .seconds(120)

    package init(maxAttempts: Int = 3, firstDelay: Duration = .seconds(1), longestDelay: Duration = .seconds(20)) {
        self.maxAttempts = maxAttempts
        self.firstDelay = firstDelay
        self.longestDelay = longestDelay
    }

    /// Exponential with full jitter, and no shorter than the service asks for.
    ///
    /// - Parameters:
    ///   - attempt: The attempt that failed, 1 for the first.
    ///   - jitter: From 0 up to but not including 1.
    ///   - retryAfter: What the service asked for.
    /// - Returns: How long to wait.
    func delay(after attempt: Int, jitter: Double, retryAfter: Duration?) -> Duration {
        let doublings = min(attempt - 1, 30)
        let ceiling = min(firstDelay * (1 << doublings), longestDelay)
        return max(ceiling * jitter, retryAfter ?? .zero)
    }
}

/// What a failed attempt means for the next.
enum FailureKind: Sendable, Hashable {
    /// The service did nothing and wants fewer requests.
    case throttled
    /// Nothing was sent.
    case notSent
    /// The work may be done: no answer in time.
    case timedOut
    /// The work may be done: the connection ended, or the service had a fault of its own.
    case unclear
    /// The clock was wrong and has been corrected, or expired credentials were discarded: at once, once.
    case corrected
    /// The same request would fail again.
    case final

    /// Whether it may be sent again.
    func allowsRetry(isIdempotent: Bool) -> Bool {
        switch self {
        case .throttled, .notSent, .corrected: true
        case .timedOut, .unclear: isIdempotent
        case .final: false
        }
    }

    /// What a retry takes from the quota.
    var cost: Int {
        switch self {
        case .timedOut: 10
        case .throttled, .notSent, .unclear: 5
        case .corrected, .final: 0
        }
    }
}
