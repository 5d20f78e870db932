import Testing

@testable import Service

/// What the pool decides, without a server: members are numbers.
@Suite struct PoolStateTests {
    private let start = ContinuousClock.now
    private let refusal = DatabaseError(.unavailable(isCertain: true), "nobody listens")

    private func limits(size: Int = 2, queue: Int = 2, minimum: Int = 0) -> PoolLimits {
        var limits = PoolLimits()
        (limits.size, limits.queue, limits.minimum) = (size, queue, minimum)
        return limits
    }

    private func describe(_ actions: [PoolState<Int>.Action]) -> [String] {
        actions.map { action in
            switch action {
            case .lease(let member, let id): "lease \(member) to \(id)"
            case .refuse(let id, let error): "refuse \(id): \(error.kind)"
            case .open: "open"
            case .close(let member): "close \(member)"
            case .check(let member): "check \(member)"
            case .finish: "finish"
            }
        }
    }

    private func isWait(_ acquisition: PoolState<Int>.Acquisition) -> Bool {
        if case .wait = acquisition { true } else { false }
    }

    private func leased(_ acquisition: PoolState<Int>.Acquisition) -> Int? {
        if case .lease(let member) = acquisition { member } else { nil }
    }

    private func refused(_ acquisition: PoolState<Int>.Acquisition) -> DatabaseError.Kind? {
        if case .refuse(let error) = acquisition { error.kind } else { nil }
    }

    /// With members 1... that are all lent.
    private func lent(_ count: Int, _ limits: PoolLimits) -> PoolState<Int> {
        var state = PoolState<Int>(limits)
        for member in 1...count {
            _ = state.acquire(at: start)
            _ = state.wait(-member, at: start)
            _ = state.opened(member, at: start)
        }
        return state
    }

    @Test func aConnectionIsOpenedForWhoWaitsAndLentAgainAfterUse() {
        var state = PoolState<Int>(limits())
        #expect(isWait(state.acquire(at: start)))
        #expect(describe(state.wait(7, at: start)) == ["open"])
        #expect(describe(state.opened(1, at: start)) == ["lease 1 to 7"])
        #expect(describe(state.release(1, isUsable: true, at: start)) == [])
        #expect(leased(state.acquire(at: start)) == 1)
        #expect(state.statistics == DatabaseStatistics(open: 1, busy: 1, waiting: 0, limit: 2))
    }

    @Test func neitherConnectionsNorWaitersExceedTheirLimits() {
        var state = lent(2, limits(size: 2, queue: 1))
        #expect(isWait(state.acquire(at: start)))
        #expect(describe(state.wait(3, at: start)) == [])
        #expect(refused(state.acquire(at: start)) == .exhausted)
        #expect(describe(state.release(2, isUsable: true, at: start)) == ["lease 2 to 3"])
    }

    @Test func whoCameFirstIsServedFirst() {
        var state = lent(1, limits(size: 1, queue: 9))
        for id in [5, 3, 8] { _ = state.wait(id, at: start) }
        let (wasWaiting, isWaiting) = (state.leave(3), state.leave(3))
        #expect(wasWaiting && !isWaiting)
        #expect(describe(state.release(1, isUsable: true, at: start)) == ["lease 1 to 5"])
        #expect(describe(state.release(1, isUsable: true, at: start)) == ["lease 1 to 8"])
    }

    @Test func whatCameBackBetweenAskingAndWaitingIsNotMissed() {
        var state = lent(1, limits(size: 1))
        #expect(isWait(state.acquire(at: start)))
        #expect(describe(state.release(1, isUsable: true, at: start)) == [])
        #expect(describe(state.wait(4, at: start)) == ["lease 1 to 4"])
    }

    @Test func aBrokenOneIsClosedAndReplacedForWhoWaits() {
        var state = lent(1, limits(size: 1))
        _ = state.wait(4, at: start)
        #expect(describe(state.release(1, isUsable: false, at: start)) == ["close 1", "open"])
        #expect(describe(state.opened(2, at: start)) == ["lease 2 to 4"])
    }

    @Test func whoWaitsTooLongIsToldThatAllAreInUse() {
        var state = lent(1, limits(size: 1))
        _ = state.wait(4, at: start)
        #expect(describe(state.tick(at: start + .seconds(4), isOld: { _ in false })) == [])
        #expect(describe(state.tick(at: start + .seconds(5), isOld: { _ in false })) == ["refuse 4: exhausted"])
        #expect(state.statistics.waiting == 0)
    }

    @Test func afterAFailureNobodyWaitsUntilItIsTriedAgain() {
        var state = PoolState<Int>(limits())
        _ = state.wait(1, at: start)
        _ = state.wait(2, at: start)
        #expect(describe(state.failedToOpen(refusal, jitter: 0, at: start)).count == 2)
        // Half of the first pause of 100 ms, since there is no jitter.
        #expect(refused(state.acquire(at: start + .milliseconds(49))) == .unavailable(isCertain: true))
        #expect(isWait(state.acquire(at: start + .milliseconds(50))))
    }

    @Test func pausesDoubleUpToTheirLimitAndOneSuccessEndsThem() {
        var state = PoolState<Int>(limits())
        var now = start
        for pause in [100, 200, 400, 800, 1_600, 2_000, 2_000] {
            _ = state.wait(1, at: now)
            _ = state.failedToOpen(refusal, jitter: 0.999_999, at: now)
            #expect(refused(state.acquire(at: now + .milliseconds(pause - 1))) != nil)
            now += .milliseconds(pause)
            #expect(refused(state.acquire(at: now)) == nil)
        }
        _ = state.wait(1, at: now)
        _ = state.opened(1, at: now)
        #expect(isWait(state.acquire(at: now)))
        #expect(describe(state.wait(2, at: now)) == ["open"])
    }

    @Test func afterAFailureOneConnectionTriesForAll() {
        var state = PoolState<Int>(limits(size: 5, queue: 9))
        _ = state.wait(0, at: start)
        _ = state.failedToOpen(refusal, jitter: 0, at: start)
        let later = start + .seconds(1)
        #expect(describe(state.wait(1, at: later)) == ["open"])
        #expect(describe(state.wait(2, at: later)) == [])
        #expect(describe(state.opened(1, at: later)) == ["lease 1 to 1", "open"])
    }

    @Test func failuresDoNotConcernWhoWaitsForAConnectionThatWorks() {
        var state = lent(1, limits(size: 2))
        _ = state.wait(2, at: start)
        #expect(describe(state.failedToOpen(refusal, jitter: 0, at: start)) == [])
        #expect(describe(state.release(1, isUsable: true, at: start)) == ["lease 1 to 2"])
    }

    @Test func spareConnectionsEndAfterTheirIdleTime() {
        var state = lent(2, limits(size: 2, minimum: 1))
        _ = state.release(1, isUsable: true, at: start)
        _ = state.release(2, isUsable: true, at: start)
        let later = start + .seconds(300)
        // The one that stays is asked whether it still is one.
        #expect(describe(state.tick(at: later, isOld: { _ in false })) == ["close 1", "check 2"])
    }

    @Test func oldConnectionsAreReplaced() {
        var state = lent(1, limits(size: 2, minimum: 1))
        _ = state.release(1, isUsable: true, at: start)
        #expect(describe(state.tick(at: start, isOld: { $0 == 1 })) == ["close 1", "open"])
    }

    @Test func idleConnectionsAreCheckedNowAndThen() {
        var state = lent(1, limits())
        _ = state.release(1, isUsable: true, at: start)
        #expect(describe(state.tick(at: start + .seconds(29), isOld: { _ in false })) == [])
        #expect(describe(state.tick(at: start + .seconds(30), isOld: { _ in false })) == ["check 1"])
        #expect(isWait(state.acquire(at: start + .seconds(30))))
    }

    @Test func aServersGoodByeOnAnIdleConnectionEndsIt() {
        var state = lent(1, limits())
        #expect(describe(state.lost { $0 == 1 }) == [])
        _ = state.release(1, isUsable: true, at: start)
        #expect(describe(state.lost { $0 == 1 }) == ["close 1"])
        #expect(state.statistics.open == 0)
    }

    @Test func closingWaitsForWhatIsLent() {
        var state = lent(2, limits())
        _ = state.release(1, isUsable: true, at: start)
        #expect(describe(state.close()) == ["close 1"])
        #expect(refused(state.acquire(at: start)) == .unavailable(isCertain: true))
        #expect(describe(state.release(2, isUsable: true, at: start)) == ["close 2", "finish"])
    }
}
