import AWSSigner
import Synchronization
import TestSupport
import Testing

@testable import AWSClient

struct RefreshingCredentialsTests {
    /// Gives a key with a new number each time, good for an hour from then.
    private final class Issuer: Sendable {
        let clock = TestClock()
        private let state = Mutex((count: 0, fails: false))

        var count: Int { state.withLock { $0.count } }

        func setFailing(_ fails: Bool) {
            state.withLock { $0.fails = fails }
        }

        func next() throws -> Credentials {
            let (count, fails) = state.withLock { state in
                state.count += 1
                return state
            }
            guard !fails else { throw CredentialsError("no") }
            return Credentials(
                accessKeyID: "KEY\(count)",
                secretAccessKey: "s",
                expiration: TimeSource.test(clock).now() + 3_600
            )
        }
    }

    private func key(_ credentials: RefreshingCredentials) async throws -> String? {
        try await credentials.credentials()?.accessKeyID
    }

    @Test func keepsWhatItHasUntilShortlyBeforeTheEnd() async throws {
        let issuer = Issuer()
        let credentials = RefreshingCredentials(time: .test(issuer.clock)) { try issuer.next() }
        #expect(try await key(credentials) == "KEY1")
        issuer.clock.advance(by: .seconds(3_300))
        #expect(try await key(credentials) == "KEY1")
        issuer.clock.advance(by: .seconds(1))
        #expect(try await key(credentials) == "KEY2")
        #expect(issuer.count == 2)
    }

    @Test func whatStillHoldsIsUsedWhileNewOnesCannotBeHad() async throws {
        let issuer = Issuer()
        let credentials = RefreshingCredentials(time: .test(issuer.clock)) { try issuer.next() }
        _ = try await key(credentials)
        issuer.setFailing(true)
        issuer.clock.advance(by: .seconds(3_400))
        for _ in 1...5 { #expect(try await key(credentials) == "KEY1") }
        // Asked once, then left alone for a while.
        #expect(issuer.count == 2)
        issuer.clock.advance(by: .seconds(30))
        #expect(try await key(credentials) == "KEY1")
        #expect(issuer.count == 3)
        issuer.clock.advance(by: .seconds(200))
        await #expect(throws: CredentialsError.self) { try await credentials.credentials() }
        issuer.setFailing(false)
        #expect(try await key(credentials) == "KEY5")
    }

    @Test func discardedOnesAreNotGivenAgain() async throws {
        let issuer = Issuer()
        let credentials = RefreshingCredentials(time: .test(issuer.clock)) { try issuer.next() }
        let first = try #require(try await credentials.credentials())
        await credentials.discard(first)
        #expect(try await key(credentials) == "KEY2")
        // Another task's late word about the old ones changes nothing.
        await credentials.discard(first)
        #expect(try await key(credentials) == "KEY2")
    }

    @Test func manyWaitersShareOneQuestion() async throws {
        let issuer = Issuer()
        let (gate, opener) = AsyncStream<Void>.makeStream()
        let (asked, asking) = AsyncStream<Void>.makeStream()
        let credentials = RefreshingCredentials(time: .test(issuer.clock)) {
            asking.yield()
            for await _ in gate {}
            return try issuer.next()
        }
        let waiters = (1...50).map { _ in Task { try await key(credentials) } }
        var questions = asked.makeAsyncIterator()
        _ = await questions.next()
        // One waiter leaving does not end what the others wait for.
        waiters[0].cancel()
        opener.finish()
        for waiter in waiters.dropFirst() { #expect(try await waiter.value == "KEY1") }
        #expect(issuer.count == 1)
    }
}
