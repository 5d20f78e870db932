import Hummingbird
import HummingbirdTesting
import Testing

@testable import Service

@Suite struct RateLimitTests {
    @Test func aBucketEmptiesAndFillsEvenly() {
        let clock = HandClock()
        let limit = RateLimit(quota: 3, window: .seconds(30), clock: clock.clock)
        #expect((0..<3).map { _ in limit.take("a").remaining } == [2, 1, 0])
        let refused = limit.take("a")
        #expect(!refused.isAllowed)
        #expect(refused.wait == 10)
        #expect(refused.reset == 30)
        #expect(limit.take("b").isAllowed)
        clock.advance(by: .seconds(9))
        #expect(!limit.take("a").isAllowed)
        clock.advance(by: .seconds(1))
        #expect(limit.take("a").isAllowed)
        #expect(!limit.take("a").isAllowed)
        clock.advance(by: .seconds(3600))
        #expect((0..<4).map { _ in limit.take("a").isAllowed } == [true, true, true, false])
    }

    @Test func itRemembersNoMoreThanItNeeds() {
        let clock = HandClock()
        let limit = RateLimit(quota: 1, window: .seconds(10), clock: clock.clock, capacity: 100)
        #expect(limit.take("first").isAllowed)
        for number in 0..<99 { _ = limit.take("\(number)") }
        // Nobody may be forgotten who has to wait.
        #expect(limit.take("another").isAllowed)
        #expect(!limit.take("first").isAllowed)
    }

    @Test func clientsReadHowManyMayFollow() async throws {
        let fixture = try EdgeFixture(["RATE_LIMIT": "2", "RATE_LIMIT_WINDOW": "10s"])
        try await fixture.application().test(.router) { client async throws in
            let first = try await client.execute(uri: "/v1/products/7", method: .get)
            #expect(first.headers[.rateLimitPolicy] == "\"default\";q=2;w=10")
            #expect(first.headers[.rateLimit] == "\"default\";r=1;t=5")
            _ = try await client.execute(uri: "/v1/products/7", method: .get)
            let third = try await client.execute(uri: "/v1/products/7", method: .get)
            #expect(third.status == .tooManyRequests)
            #expect(third.headers[.retryAfter] == "5")
            #expect(third.headers[.rateLimit] == "\"default\";r=0;t=10")
            #expect(String(buffer: third.body).contains("/problems/too-many-requests"))
            #expect(try await client.execute(uri: "/readyz", method: .get).status == .ok)
            fixture.clock.advance(by: .seconds(5))
            #expect(try await client.execute(uri: "/v1/products/7", method: .get).status == .ok)
        }
    }
}
