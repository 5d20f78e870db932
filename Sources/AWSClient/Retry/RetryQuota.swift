/// Keeps retries from making an outage worse: each takes from a store that only successes fill up again.
struct RetryQuota: Sendable, Hashable {
    static let capacity = 500
    private(set) var available = capacity

    /// - Returns: Whether there was enough; otherwise nothing is taken.
    mutating func take(_ cost: Int) -> Bool {
        guard cost <= available else { return false }
        available -= cost
        return true
    }

    /// After a success: what its last retry took, or one for a first attempt.
    mutating func giveBack(_ cost: Int) {
        available = min(Self.capacity, available + max(cost, 1))
    }
}
