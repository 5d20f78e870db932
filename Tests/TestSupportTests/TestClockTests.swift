import Synchronization
import TestSupport
import Testing

@Suite struct TestClockTests {
    @Test func wakesWhoIsDueAndLetsTheOthersSleep() async throws {
        let clock = TestClock()
        let late = Task { try await clock.sleep(for: .seconds(2)) }
        await clock.sleepers(1)
        let early = Task { try await clock.sleep(for: .seconds(1)) }
        await clock.sleepers(2)

        await clock.advanceToNextSleeper()
        try await early.value
        #expect(clock.now.offset == .seconds(1))
        #expect(clock.slept == [.seconds(2), .seconds(1)])

        clock.advance(by: .seconds(1))
        try await late.value
    }

    @Test func aCancelledSleepThrows() async throws {
        let clock = TestClock()
        let task = Task { try await clock.sleep(for: .seconds(1)) }
        await clock.sleepers(1)
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
    }

    @Test func aSkippingClockNeverWaits() async throws {
        let clock = TestClock(skips: true)
        let erased: any Clock<Duration> = clock
        try await erased.sleep(for: .seconds(90))
        #expect(clock.now.offset == .seconds(90))
    }
}
