import AWSSigner
import Synchronization
import TestSupport
import Testing

@testable import AWSClient

/// What a client sets right by itself, once: a wrong clock, expired credentials.
struct CorrectionTests {
    /// The test's clock stands at 2026-01-02T03:04:05Z.
    private static let anHourLater: HTTPHeaders = ["Date": "Fri, 02 Jan 2026 04:04:05 GMT"]
    private static let nearlyNow: HTTPHeaders = ["Date": "Fri, 02 Jan 2026 03:05:05 GMT"]

    @Test(arguments: ["RequestTimeTooSkewed", "RequestExpired", "SignatureDoesNotMatch", "InvalidSignatureException"])
    func setsTheClockRightAndKeepsItSo(_ code: String) async throws {
        let test = TestClient([.error(403, code, Self.anHourLater), .answer(200, "1"), .answer(200, "2")])
        try await test.call(isIdempotent: false)
        try await test.call(isIdempotent: false)
        #expect(
            test.transport.requests.map { $0.headers["X-Amz-Date"] }
                == ["20260102T030405Z", "20260102T040405Z", "20260102T040405Z"]
        )
        #expect(test.clock.slept.isEmpty)
    }

    @Test func aRightClockIsNotToBlame() async throws {
        let test = TestClient([.error(403, "SignatureDoesNotMatch", Self.nearlyNow), .answer(200, "done")])
        await #expect(throws: AWSError.self) { try await test.call(isIdempotent: true) }
        #expect(test.transport.requests.count == 1)
    }

    @Test func theClockIsSetRightOnlyOnce() async throws {
        let test = TestClient(Array(repeating: .error(403, "RequestTimeTooSkewed", Self.anHourLater), count: 5))
        await #expect(throws: AWSError.self) { try await test.call(isIdempotent: true) }
        #expect(test.transport.requests.count == 2)
    }

    /// Gives a new key after each discarded one.
    private actor Keys: CredentialsProvider {
        private var number = 1

        private var current: Credentials { Credentials(accessKeyID: "KEY\(number)", secretAccessKey: "s") }

        func credentials() async throws -> Credentials? { current }

        func discard(_ credentials: Credentials) async {
            if credentials == current { number += 1 }
        }
    }

    @Test func expiredCredentialsAreReplacedOnce() async throws {
        let test = TestClient([.error(403, "ExpiredToken"), .answer(200, "done")], credentials: Keys())
        try await test.call(isIdempotent: false)
        let keys = test.transport.requests.map { $0.headers["Authorization"]?.contains("Credential=KEY2/") }
        #expect(keys == [false, true])

        let hopeless = TestClient(Array(repeating: .error(403, "ExpiredToken"), count: 5), credentials: Keys())
        let error = try await #require(throws: AWSError.self) { try await hopeless.call(isIdempotent: true) }
        #expect(error.isExpired)
        #expect(hopeless.transport.requests.count == 2)
    }

    @Test func withoutCredentialsNothingIsSigned() async throws {
        let test = TestClient([.answer(200, "done")], credentials: StaticCredentials(nil))
        try await test.call(isIdempotent: true)
        #expect(test.transport.requests.first?.headers["Authorization"] == nil)
        #expect(test.transport.requests.first?.headers["User-Agent"] == "deployer")
    }
}
