import AWSSigner
import TestSupport
import Testing

@testable import AWSClient

struct RetryTests {
    // MARK: What may be sent again

    /// A failure after which nothing can have happened.
    @Test(
        arguments: [
            FakeTransport.Answer.broken(.cannotConnect, sent: false),
            .broken(.timedOut, sent: false),
            .broken(.connectionLost, sent: false),
            .error(400, "Throttling"),
            .error(400, "ThrottlingException"),
            .error(503, "RequestLimitExceeded"),
            .error(503, "SlowDown"),
            .answer(429, "x"),
        ],
        [true, false]
    )
    func alwaysTriesAgainWhatDidNothing(_ failure: FakeTransport.Answer, isIdempotent: Bool) async throws {
        let test = TestClient([failure, .answer(200, "done")])
        #expect(try await test.call(isIdempotent: isIdempotent).body == Array("done".utf8))
        #expect(test.transport.requests.count == 2)
    }

    /// A failure that leaves open whether the call was carried out.
    @Test(
        arguments: [
            FakeTransport.Answer.broken(.timedOut, sent: true),
            .broken(.connectionLost, sent: true),
            .error(500, "InternalFailure"),
            .answer(502),
            .answer(503, "<html><title>Bad gateway</title></html>"),
            .error(400, "RequestTimeout"),
        ]
    )
    func triesAgainWhatIsUnclearOnlyWhereThatIsHarmless(_ failure: FakeTransport.Answer) async throws {
        let harmless = TestClient([failure, .answer(200, "done")])
        try await harmless.call(isIdempotent: true)
        #expect(harmless.transport.requests.count == 2)

        let harmful = TestClient([failure, .answer(200, "done")])
        let error = try await #require(throws: AWSError.self) { try await harmful.call(isIdempotent: false) }
        #expect(error.isAmbiguous)
        #expect(harmful.transport.requests.count == 1)
    }

    @Test(
        arguments: [
            FakeTransport.Answer.error(400, "ValidationError"), .error(403, "AccessDenied"),
            .error(404, "NoSuchEntity"), .broken(.untrusted, sent: false), .broken(.invalidRequest, sent: false),
        ]
    )
    func neverTriesAgainWhatWouldFailAgain(_ failure: FakeTransport.Answer) async throws {
        let test = TestClient([failure, .answer(200, "done")])
        let error = try await #require(throws: AWSError.self) { try await test.call(isIdempotent: true) }
        #expect(!error.isAmbiguous)
        #expect(test.transport.requests.count == 1)
        #expect(test.clock.slept.isEmpty)
    }

    @Test func givesUpAfterThreeAttempts() async throws {
        let test = TestClient(Array(repeating: .error(500, "InternalFailure"), count: 9))
        let error = try await #require(throws: AWSError.self) { try await test.call(isIdempotent: true) }
        #expect(error.code == "InternalFailure")
        #expect(error.service == "Test Service")
        #expect(error.operation == "Do")
        #expect(error.status == 500)
        #expect(test.attempts.all.map(\.number) == [1, 2, 3])
        #expect(test.attempts.all.map(\.status) == [500, 500, 500])
        #expect(test.attempts.all.map(\.errorCode) == Array(repeating: "InternalFailure", count: 3))
    }

    // MARK: How long it waits

    @Test(
        arguments: [
            (1, 0.0, 0.0), (1, 0.5, 0.5), (1, 0.999, 0.999), (2, 0.5, 1.0), (3, 0.5, 2.0), (5, 0.5, 8.0),
            (6, 0.5, 10.0), (60, 0.5, 10.0),
        ]
    )
    func doublesTheDelayUpToItsLongestAndSpreadsItOut(attempt: Int, jitter: Double, seconds: Double) {
        let delay = RetryPolicy().delay(after: attempt, jitter: jitter, retryAfter: nil)
        #expect(abs(delay.inSeconds - seconds) < 1e-9)
    }

    /// The test's clock stands at 03:04:05. What the service asks for is the least, not the most.
    private static let requests: [(headers: HTTPHeaders, seconds: Double)] = [
        (["Retry-After": "7"], 7),
        (["Retry-After": "Fri, 02 Jan 2026 03:04:15 GMT"], 10),
        (["x-amz-retry-after": "1500"], 1.5),
        (["Retry-After": "0"], 0.5),
        (["Retry-After": "soon"], 0.5),
    ]

    @Test(arguments: requests)
    func waitsAtLeastAsLongAsTheServiceAsks(headers: HTTPHeaders, seconds: Double) async throws {
        let test = TestClient([.error(503, "ServiceUnavailable", headers), .answer(200, "done")])
        try await test.call(isIdempotent: true)
        #expect(test.clock.slept.map(\.inSeconds) == [seconds])
    }

    @Test func aPauseTooLongToWaitForIsLeftToTheCaller() async throws {
        let test = TestClient([.error(503, "ServiceUnavailable", ["Retry-After": "3600"]), .answer(200, "done")])
        await #expect(throws: AWSError.self) { try await test.call(isIdempotent: true) }
        #expect(test.clock.slept.isEmpty)
    }

    @Test func aCallersCancellationEndsTheWait() async throws {
        let clock = TestClock()
        let client = AWSClient(
            AWSClient.Configuration(
                region: "eu-central-1",
                credentials: StaticCredentials(testCredentials),
                transport: FakeTransport([.error(500, "InternalFailure"), .answer(200, "done")]),
                time: .test(clock),
                random: { 0.5 }
            )
        )
        let call = Task {
            try await client.send(WireRequest(), service: testService, operation: "Do", isIdempotent: true)
        }
        await clock.sleepers(1)
        call.cancel()
        await #expect(throws: CancellationError.self) { try await call.value }
    }

    // MARK: The quota

    @Test func anOutageEmptiesTheQuotaAndThenNothingIsTriedAgain() async throws {
        let test = TestClient(Array(repeating: .error(500, "InternalFailure"), count: 200))
        // 500 tokens, 5 a retry: 50 calls with two retries each.
        for _ in 1...50 {
            await #expect(throws: AWSError.self) { try await test.call(isIdempotent: true) }
        }
        #expect(test.transport.requests.count == 150)
        await #expect(throws: AWSError.self) { try await test.call(isIdempotent: true) }
        #expect(test.transport.requests.count == 151)
    }

    @Test func timeoutsCostTwiceAsMuch() async throws {
        let test = TestClient(Array(repeating: .broken(.timedOut, sent: true), count: 200))
        for _ in 1...25 {
            await #expect(throws: AWSError.self) { try await test.call(isIdempotent: true) }
        }
        #expect(test.transport.requests.count == 75)
        await #expect(throws: AWSError.self) { try await test.call(isIdempotent: true) }
        #expect(test.transport.requests.count == 76)
    }

    @Test func successesFillTheQuotaUpAgain() {
        var quota = RetryQuota()
        func take() -> Bool { quota.take(5) }
        for _ in 1...100 { #expect(take()) }
        #expect(!take())
        for _ in 1...4 { quota.giveBack(0) }
        #expect(!take())
        quota.giveBack(0)
        #expect(take())
        quota.giveBack(5)
        #expect(quota.available == 5)
        for _ in 1...600 { quota.giveBack(0) }
        #expect(quota.available == RetryQuota.capacity)
    }

    @Test func anotherServicesOutageCostsNothing() async throws {
        let other = ServiceDescription(
            endpointPrefix: "other",
            serviceID: "Other",
            apiVersion: "1",
            wireProtocol: .query
        )
        let test = TestClient(Array(repeating: .error(500, "InternalFailure"), count: 200))
        for _ in 1...51 {
            await #expect(throws: AWSError.self) { try await test.call(isIdempotent: true) }
        }
        let before = test.transport.requests.count
        await #expect(throws: AWSError.self) { try await test.call(isIdempotent: true, service: other) }
        #expect(test.transport.requests.count == before + 3)
    }
}
