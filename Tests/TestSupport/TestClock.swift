import Synchronization

/// A clock whose time moves only when a test says so.
///
/// Code under test takes `any Clock<Duration>`. A test starts it, waits with `sleepers(_:)` until it sleeps, and moves
/// the time with `advance(by:)`. No test waits for real time.
package final class TestClock: Clock {
    /// A point in time: how far the clock has moved since it was made.
    package struct Instant: InstantProtocol {
        /// The time since the clock was made.
        package var offset: Duration

        package func advanced(by duration: Duration) -> Instant { Instant(offset: offset + duration) }
        package func duration(to other: Instant) -> Duration { other.offset - offset }
        package static func < (one: Instant, other: Instant) -> Bool { one.offset < other.offset }
    }

    fileprivate struct Sleeper {
        var id: Int
        var deadline: Instant
        var continuation: CheckedContinuation<Void, any Error>
    }

    fileprivate struct Watcher {
        var count: Int
        var continuation: CheckedContinuation<Void, Never>
    }

    fileprivate struct Contents {
        var now = Instant(offset: .zero)
        var nextID = 0
        var sleepers: [Sleeper] = []
        var cancelled: Set<Int> = []
        var watchers: [Watcher] = []
        var slept: [Duration] = []
    }

    private let contents = Mutex(Contents())
    private let skips: Bool

    /// A clock that stands at zero.
    ///
    /// - Parameter skips: When true no one ever waits: each sleep moves the time to its own end and returns. For code
    ///   with one sleeper at a time, such as a retry; with several, use `advance(by:)`.
    package init(skips: Bool = false) {
        self.skips = skips
    }

    package var now: Instant { contents.withLock { $0.now } }
    package var minimumResolution: Duration { .nanoseconds(1) }

    /// How long every sleep so far was asked to take, in the order they began.
    package var slept: [Duration] { contents.withLock { $0.slept } }

    package func sleep(until deadline: Instant, tolerance: Duration? = nil) async throws {
        try Task.checkCancellation()
        let id = contents.withLock { contents in
            contents.nextID += 1
            contents.slept.append(contents.now.duration(to: deadline))
            if skips { contents.now = max(contents.now, deadline) }
            return contents.nextID
        }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                begin(Sleeper(id: id, deadline: deadline, continuation: continuation))
            }
        } onCancel: {
            cancel(id)
        }
    }

    /// Returns when at least `count` tasks sleep on this clock.
    package func sleepers(_ count: Int = 1) async {
        await withCheckedContinuation { continuation in
            let ready = contents.withLock { contents in
                if contents.sleepers.count >= count { return true }
                contents.watchers.append(Watcher(count: count, continuation: continuation))
                return false
            }
            if ready { continuation.resume() }
        }
    }

    /// Moves the time and wakes who is due, the earliest first; of two with the same deadline, who slept first.
    ///
    /// Those woken run after this returns. To let one sleep again before time moves on, await `sleepers(_:)` between two
    /// calls.
    package func advance(by duration: Duration) {
        let due = contents.withLock { contents in
            contents.now = contents.now.advanced(by: duration)
            return contents.takeDue()
        }
        for sleeper in due { sleeper.continuation.resume() }
    }

    /// Waits until someone sleeps and moves the time to the earliest deadline.
    package func advanceToNextSleeper() async {
        await sleepers(1)
        let due = contents.withLock { contents in
            let earliest = contents.sleepers.map(\.deadline).min() ?? contents.now
            contents.now = max(contents.now, earliest)
            return contents.takeDue()
        }
        for sleeper in due { sleeper.continuation.resume() }
    }

    private func begin(_ sleeper: Sleeper) {
        enum Next { case wake, cancel, wait([Watcher]) }
        let next: Next = contents.withLock { contents in
            if contents.cancelled.remove(sleeper.id) != nil { return .cancel }
            if sleeper.deadline <= contents.now { return .wake }
            contents.sleepers.append(sleeper)
            return .wait(contents.takeSatisfiedWatchers())
        }
        switch next {
        case .wake: sleeper.continuation.resume()
        case .cancel: sleeper.continuation.resume(throwing: CancellationError())
        case .wait(let watchers): for watcher in watchers { watcher.continuation.resume() }
        }
    }

    private func cancel(_ id: Int) {
        let sleeper: Sleeper? = contents.withLock { contents in
            guard let index = contents.sleepers.firstIndex(where: { $0.id == id }) else {
                contents.cancelled.insert(id)
                return nil
            }
            return contents.sleepers.remove(at: index)
        }
        sleeper?.continuation.resume(throwing: CancellationError())
    }
}

extension TestClock.Contents {
    fileprivate mutating func takeDue() -> [TestClock.Sleeper] {
        let due = sleepers.filter { $0.deadline <= now }.sorted { ($0.deadline, $0.id) < ($1.deadline, $1.id) }
        sleepers.removeAll { $0.deadline <= now }
        return due
    }

    fileprivate mutating func takeSatisfiedWatchers() -> [TestClock.Watcher] {
        let satisfied = watchers.filter { $0.count <= sleepers.count }
        watchers.removeAll { $0.count <= sleepers.count }
        return satisfied
    }
}
