import HTTPTypes
import Synchronization

/// How many requests each principal may send: a bucket of tokens that fills evenly
/// (header fields: https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/).
final class RateLimit: Sendable {
    /// Whether a request may be served, and how many more.
    struct Verdict: Sendable, Hashable {
        var isAllowed: Bool
        /// Requests that may follow at once.
        var remaining: Int
        /// Seconds until the bucket is full.
        var reset: Int
        /// Seconds until one more request may come.
        var wait: Int
        var quota: Int
        var window: Int

        /// The answer where it is not allowed.
        var problem: Problem {
            var fields: HTTPFields = [.retryAfter: "\(wait)"]
            addFields(to: &fields)
            return Problem(
                .tooManyRequests,
                "More than \(quota) requests came in \(window) s. The next may come in \(wait) s.",
                headers: fields
            )
        }

        func addFields(to fields: inout HTTPFields) {
            fields[.rateLimitPolicy] = "\"default\";q=\(quota);w=\(window)"
            fields[.rateLimit] = "\"default\";r=\(remaining);t=\(reset)"
        }
    }

    private struct Bucket {
        var tokens: Double
        var time: Int64
    }

    private let buckets = Mutex<[String: Bucket]>([:])
    private let quota: Int
    private let window: Duration
    private let clock: ServiceClock
    /// Nanoseconds for one token.
    private let interval: Double
    /// Beyond this many, full buckets are forgotten.
    private let capacity: Int

    /// `quota`: Requests in a window, and at once.
    /// `capacity`: Principals that are remembered before those that may do everything again are forgotten.
    init(quota: Int, window: Duration, clock: ServiceClock, capacity: Int = 10_000) {
        self.quota = quota
        self.window = window
        self.clock = clock
        self.capacity = capacity
        interval = Double(window.nanoseconds) / Double(quota)
    }

    /// Takes a token for a request of `principal`, if there is one.
    func take(_ principal: String) -> Verdict {
        let now = clock.monotonic()
        return buckets.withLock { buckets in
            if buckets.count >= capacity, buckets[principal] == nil {
                buckets = buckets.filter { filled($0.value, now).tokens < Double(quota) }
            }
            var bucket = filled(buckets[principal] ?? Bucket(tokens: Double(quota), time: now), now)
            let isAllowed = bucket.tokens >= 1
            if isAllowed { bucket.tokens -= 1 }
            buckets[principal] = bucket
            let missing = Double(quota) - bucket.tokens
            return Verdict(
                isAllowed: isAllowed,
                remaining: Int(bucket.tokens),
                reset: Int((missing * interval / 1e9).rounded(.up)),
                wait: isAllowed ? 0 : max(1, Int(((1 - bucket.tokens) * interval / 1e9).rounded(.up))),
                quota: quota,
                window: Int(window.components.seconds)
            )
        }
    }

    private func filled(_ bucket: Bucket, _ now: Int64) -> Bucket {
        Bucket(tokens: min(Double(quota), bucket.tokens + Double(now - bucket.time) / interval), time: now)
    }
}
