import AWSSigner

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Slows all requests to a service down once it has throttled one, and feels its way up again.
///
/// The rate follows CUBIC: a throttled request cuts it, successes raise it slowly near the rate that was too high and
/// faster away from it. Until the first throttled request nothing waits.
///
/// Source: "Adaptive retry mode", https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html, with
/// the constants of botocore 1.43.11.
struct RateLimiter: Sendable, Hashable {
    private static let cut = 0.7
    private static let growth = 0.4
    private static let smoothing = 0.8
    /// Requests a second.
    private static let slowestRate = 0.5

    private var isThrottled = false

    /// Requests that may start now; below zero where some have been promised a later turn.
    private var turns = 0.0
    private var capacity = 1.0
    /// Requests a second.
    private(set) var rate = 0.0
    private var lastFill: Timestamp?

    /// Requests a second as they went out of late, smoothed over half seconds.
    private var measuredRate = 0.0
    private var measuredUntil: Timestamp?
    private var countSince = 0.0

    private var rateWhenThrottled = 0.0
    private var throttledAt: Timestamp?

    /// Takes a turn.
    ///
    /// - Returns: How long to wait for it.
    mutating func takeTurn(at now: Timestamp) -> Duration {
        guard isThrottled else { return .zero }
        fill(at: now)
        turns -= 1
        return turns < 0 ? .seconds(-turns / rate) : .zero
    }

    /// Tells of an answer.
    mutating func record(isThrottled wasThrottled: Bool, at now: Timestamp) {
        measure(at: now)
        let wanted: Double
        if wasThrottled {
            rateWhenThrottled = isThrottled ? min(measuredRate, rate) : measuredRate
            throttledAt = now
            isThrottled = true
            wanted = rateWhenThrottled * Self.cut
        } else {
            guard isThrottled, let throttledAt else { return }
            let climb = cbrt(rateWhenThrottled * (1 - Self.cut) / Self.growth)
            let elapsed = now - throttledAt - climb
            wanted = Self.growth * elapsed * elapsed * elapsed + rateWhenThrottled
        }
        setRate(min(wanted, 2 * measuredRate), at: now)
    }

    private mutating func setRate(_ wanted: Double, at now: Timestamp) {
        fill(at: now)
        rate = max(wanted, Self.slowestRate)
        capacity = max(wanted, 1)
        turns = min(turns, capacity)
    }

    private mutating func fill(at now: Timestamp) {
        if let lastFill {
            turns = min(capacity, turns + max(0, now - lastFill) * rate)
        }
        lastFill = now
    }

    private mutating func measure(at now: Timestamp) {
        let bucket = Timestamp(secondsSinceEpoch: (now.secondsSinceEpoch * 2).rounded(.down) / 2)
        countSince += 1
        guard let measuredUntil else {
            self.measuredUntil = bucket
            return
        }
        guard measuredUntil < bucket else { return }
        let current = countSince / (bucket - measuredUntil)
        measuredRate = current * Self.smoothing + measuredRate * (1 - Self.smoothing)
        countSince = 0
        self.measuredUntil = bucket
    }
}
