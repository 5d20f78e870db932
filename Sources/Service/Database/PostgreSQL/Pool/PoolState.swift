/// What a pool knows and decides: pure, so that every order of events can be tested without a server.
///
/// Each method takes what happened and the time, and gives what to do. `Member` is a connection.
struct PoolState<Member> {
    /// What a caller that wants a connection gets.
    enum Acquisition {
        case lease(Member)
        /// `wait` is to be called with a number, and a connection will come for it.
        case wait
        case refuse(DatabaseError)
    }

    /// What to do.
    enum Action {
        /// Give a connection to a caller that waits.
        case lease(Member, to: Int)
        /// Tell a caller that waits that there is none.
        case refuse(Int, DatabaseError)
        /// Make a connection, then call `opened` or `failedToOpen`.
        case open
        case close(Member)
        /// Ask the server something, then call `release`.
        case check(Member)
        /// Nothing is open or will be: the pool is closed for good.
        case finish
    }

    private struct Idle {
        var member: Member
        var since: ContinuousClock.Instant
        var checked: ContinuousClock.Instant
    }

    private struct Waiter {
        var id: Int
        var deadline: ContinuousClock.Instant
    }

    let limits: PoolLimits
    /// The one used last is at the end, and is used first: what is too much becomes old.
    private var idle: [Idle] = []
    private(set) var busy = 0
    private(set) var opening = 0
    private var waiters: [Waiter] = []
    private(set) var isClosed = false
    private var failures = 0
    private var lastFailure: DatabaseError?
    private var retryAt: ContinuousClock.Instant?

    init(_ limits: PoolLimits) {
        self.limits = limits
    }

    var statistics: DatabaseStatistics {
        DatabaseStatistics(open: idle.count + busy, busy: busy, waiting: waiters.count, limit: limits.size)
    }

    // MARK: Callers

    mutating func acquire(at now: ContinuousClock.Instant) -> Acquisition {
        if isClosed { return .refuse(DatabaseError(.unavailable(isCertain: true), "the database is closed")) }
        // Who waits comes first; there is nobody as long as anything is idle.
        if let last = idle.popLast() {
            busy += 1
            return .lease(last.member)
        }
        if let lastFailure, let retryAt, now < retryAt, busy == 0 { return .refuse(lastFailure) }
        guard waiters.count < limits.queue || busy + opening < limits.size else {
            return .refuse(
                DatabaseError(.exhausted, "all \(limits.size) connections are in use and \(waiters.count) callers wait")
            )
        }
        return .wait
    }

    mutating func wait(_ id: Int, at now: ContinuousClock.Instant) -> [Action] {
        // One may have come back since `acquire`.
        if let last = idle.popLast() {
            busy += 1
            return [.lease(last.member, to: id)]
        }
        waiters.append(Waiter(id: id, deadline: now + limits.timeout))
        return openings(at: now)
    }

    /// A caller no longer waits.
    ///
    /// - Returns: Whether it was waiting.
    mutating func leave(_ id: Int) -> Bool {
        guard let index = waiters.firstIndex(where: { $0.id == id }) else { return false }
        waiters.remove(at: index)
        return true
    }

    /// A lent connection comes back.
    ///
    /// - Parameters:
    ///   - member: The connection.
    ///   - isUsable: Whether it may be lent again.
    ///   - now: The time.
    /// - Returns: What to do.
    mutating func release(_ member: Member, isUsable: Bool, at now: ContinuousClock.Instant) -> [Action] {
        busy -= 1
        guard isUsable, !isClosed else { return [.close(member)] + openings(at: now) + ending }
        return offer(member, at: now)
    }

    /// The part of `release` that nearly always is all of it: nobody waits, the connection becomes idle.
    ///
    /// - Returns: Whether that was so.
    mutating func releaseToIdle(_ member: Member, at now: ContinuousClock.Instant) -> Bool {
        guard waiters.isEmpty, !isClosed else { return false }
        busy -= 1
        idle.append(Idle(member: member, since: now, checked: now))
        return true
    }

    private mutating func offer(_ member: Member, at now: ContinuousClock.Instant) -> [Action] {
        guard !waiters.isEmpty else {
            idle.append(Idle(member: member, since: now, checked: now))
            return []
        }
        busy += 1
        return [.lease(member, to: waiters.removeFirst().id)]
    }

    // MARK: Connections

    mutating func opened(_ member: Member, at now: ContinuousClock.Instant) -> [Action] {
        opening -= 1
        (failures, lastFailure, retryAt) = (0, nil, nil)
        guard !isClosed else { return [.close(member)] + ending }
        return offer(member, at: now) + openings(at: now)
    }

    /// - Parameters:
    ///   - error: Why no connection was made.
    ///   - jitter: From 0 up to but not including 1.
    ///   - now: The time.
    /// - Returns: What to do.
    mutating func failedToOpen(
        _ error: DatabaseError,
        jitter: Double,
        at now: ContinuousClock.Instant
    ) -> [Action] {
        opening -= 1
        failures += 1
        lastFailure = error
        let longest = min(limits.longestRetry, limits.firstRetry * (1 << min(failures - 1, 20)))
        retryAt = now + longest * (0.5 + jitter / 2)
        // Where some connections work, callers wait for those.
        guard busy + idle.count == 0 else { return ending }
        defer { waiters = [] }
        return waiters.map { .refuse($0.id, error) } + ending
    }

    /// Something came on an idle connection that nobody had asked for: its end.
    ///
    /// - Parameter isLost: Tells the connection from others.
    /// - Returns: What to do.
    mutating func lost(_ isLost: (Member) -> Bool) -> [Action] {
        guard let index = idle.firstIndex(where: { isLost($0.member) }) else { return [] }
        return [.close(idle.remove(at: index).member)]
    }

    private mutating func openings(at now: ContinuousClock.Instant) -> [Action] {
        if isClosed { return [] }
        if let retryAt, now < retryAt { return [] }
        let wanted = max(waiters.count, limits.minimum - idle.count - busy) - opening
        // After a failure one tries for all.
        let allowed = min(limits.size - idle.count - busy - opening, failures > 0 ? 1 - opening : limits.size)
        let count = max(0, min(wanted, allowed))
        opening += count
        return Array(repeating: .open, count: count)
    }

    // MARK: Time

    /// - Parameters:
    ///   - now: The time.
    ///   - isOld: Whether a connection has lived long enough.
    /// - Returns: What to do.
    mutating func tick(at now: ContinuousClock.Instant, isOld: (Member) -> Bool) -> [Action] {
        if isClosed { return [] }
        var actions: [Action] = []
        while let first = waiters.first, first.deadline <= now {
            waiters.removeFirst()
            actions.append(.refuse(first.id, overdue))
        }
        var kept: [Idle] = []
        for (index, entry) in idle.enumerated() {
            let isSpare =
                idle.count - index + kept.count + busy > limits.minimum && now - entry.since >= limits.idleTime
            if isSpare || isOld(entry.member) {
                actions.append(.close(entry.member))
            } else if now - entry.checked >= limits.checkInterval {
                busy += 1
                actions.append(.check(entry.member))
            } else {
                kept.append(entry)
            }
        }
        idle = kept
        return actions + openings(at: now)
    }

    private var overdue: DatabaseError {
        let seconds = limits.timeout.components.seconds
        if busy == 0 {
            return lastFailure ?? DatabaseError(.unavailable(isCertain: true), "no connection within \(seconds) s")
        }
        return DatabaseError(.exhausted, "all \(limits.size) connections were in use for \(seconds) s")
    }

    // MARK: End

    mutating func close() -> [Action] {
        guard !isClosed else { return [] }
        isClosed = true
        defer { (idle, waiters) = ([], []) }
        let error = DatabaseError(.unavailable(isCertain: true), "the database is closed")
        return idle.map { .close($0.member) } + waiters.map { .refuse($0.id, error) } + ending
    }

    private var ending: [Action] { isClosed && busy + opening == 0 ? [.finish] : [] }
}
