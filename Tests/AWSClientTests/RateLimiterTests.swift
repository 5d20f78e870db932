import AWSSigner
import TestSupport
import Testing

@testable import AWSClient

struct RateLimiterTests {
    /// Sends requests as fast as the limiter lets them go.
    ///
    /// - Returns: How many went out in the time given.
    private func send(
        for seconds: Double,
        from start: Double,
        _ limiter: inout RateLimiter,
        atMost rate: Double,
        isThrottled: (Double) -> Bool = { _ in false }
    ) -> Int {
        var time = start
        var count = 0
        while time < start + seconds {
            let now = Timestamp(secondsSinceEpoch: time)
            time += limiter.takeTurn(at: now).inSeconds
            limiter.record(isThrottled: isThrottled(time), at: Timestamp(secondsSinceEpoch: time))
            time += 1 / rate
            count += 1
        }
        return count
    }

    @Test func nothingWaitsBeforeTheFirstThrottledRequest() {
        var limiter = RateLimiter()
        let count = send(for: 10, from: 0, &limiter, atMost: 50)
        #expect((500...501).contains(count))
    }

    @Test func aThrottledRequestSlowsDownAllThatFollow() {
        var limiter = RateLimiter()
        _ = send(for: 10, from: 0, &limiter, atMost: 50)
        limiter.record(isThrottled: true, at: Timestamp(secondsSinceEpoch: 10))
        // 50 a second were too many: 30 % fewer.
        #expect(abs(limiter.rate - 35) < 2)
        var waits: [Double] = []
        for _ in 1...40 { waits.append(limiter.takeTurn(at: Timestamp(secondsSinceEpoch: 10)).inSeconds) }
        // Those who come at once are given turns one after the other.
        #expect(waits == waits.sorted())
        #expect(abs((waits.last ?? 0) - 40 / limiter.rate) < 1.1)
    }

    @Test func itFindsItsWayUpAgain() {
        var limiter = RateLimiter()
        _ = send(for: 10, from: 0, &limiter, atMost: 50)
        limiter.record(isThrottled: true, at: Timestamp(secondsSinceEpoch: 10))
        let first = send(for: 2, from: 10, &limiter, atMost: 50)
        #expect(first < 90)
        _ = send(for: 20, from: 12, &limiter, atMost: 50)
        #expect(send(for: 2, from: 32, &limiter, atMost: 50) >= 99)
    }

    @Test func itSettlesBelowWhatTheServiceTakes() {
        // A service that takes 10 a second and throttles what goes beyond, counted per second.
        var limiter = RateLimiter()
        var second = -1
        var taken = 0
        var throttled = 0
        func answer(_ time: Double) -> Bool {
            if Int(time) != second { (second, taken) = (Int(time), 0) }
            taken += 1
            if taken > 10 { throttled += 1 }
            return taken > 10
        }
        _ = send(for: 20, from: 0, &limiter, atMost: 100, isThrottled: answer)
        throttled = 0
        let count = send(for: 60, from: 20, &limiter, atMost: 100, isThrottled: answer)
        #expect(count > 240, "sent \(count)")
        #expect(Double(throttled) / Double(count) < 0.2, "\(throttled) of \(count) throttled")
    }

    @Test func neverStandsStill() {
        var limiter = RateLimiter()
        for second in 0..<20 { limiter.record(isThrottled: true, at: Timestamp(secondsSinceEpoch: Double(second))) }
        #expect(limiter.rate >= 0.5)
        let wait = limiter.takeTurn(at: Timestamp(secondsSinceEpoch: 20))
        #expect(wait.inSeconds <= 2)
    }

    @Test func aThrottledCallSlowsItsServiceDownAndNoOther() async throws {
        let other = ServiceDescription(endpointPrefix: "o", serviceID: "Other", apiVersion: "1", wireProtocol: .query)
        let test = TestClient(
            [.error(400, "Throttling")] + Array(repeating: .answer(200, "done"), count: 20),
            jitter: 0
        )
        for _ in 1...3 { try await test.call(isIdempotent: true) }
        let waits = test.clock.slept.filter { $0 > .zero }
        #expect(!waits.isEmpty)
        let before = test.clock.slept.count
        try await test.call(isIdempotent: true, service: other)
        #expect(test.clock.slept.count == before)
    }
}
