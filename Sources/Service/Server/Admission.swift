import HTTPTypes
import Synchronization

/// Lets so many requests run at the same time and no more, so that a load that the service cannot take ends in quick refusals.
final class Admission: Sendable {
    private let running = Atomic<Int>(0)
    private let limit: Int
    private let name: String
    private let pool: @Sendable () -> DatabaseStatistics
    private let poolQueue: Int

    /// - Parameters:
    ///   - limit: Requests that may run.
    ///   - poolQueue: Requests that may wait for a database connection before new ones are refused.
    ///   - name: What is counted.
    ///   - pool: How connections are used now.
    init(
        limit: Int,
        poolQueue: Int = .max,
        of name: String = "requests",
        pool: @escaping @Sendable () -> DatabaseStatistics = { DatabaseStatistics() }
    ) {
        self.limit = limit
        self.name = name
        self.poolQueue = poolQueue
        self.pool = pool
    }

    /// Requests that run.
    var count: Int { running.load(ordering: .relaxed) }

    /// Counts a request that begins; `leave` must follow.
    ///
    /// - Throws: `Problem` of the kind `overloaded`.
    func enter() throws(Problem) {
        let (before, _) = running.add(1, ordering: .relaxed)
        guard before < limit else {
            leave()
            throw refusal("\(limit) \(name) are running")
        }
        // Asked only when there are enough requests for a queue: the pool's statistics take a lock.
        guard before > poolQueue, pool().waiting > poolQueue else { return }
        leave()
        throw refusal("too many requests wait for the database")
    }

    /// Counts a request that begins, and ends when the turn is let go.
    ///
    /// - Returns: The turn.
    /// - Throws: As `enter`.
    func turn() throws(Problem) -> Turn {
        try enter()
        return Turn(self)
    }

    /// A place among the requests that run.
    final class Turn: Sendable {
        private let admission: Admission

        fileprivate init(_ admission: Admission) {
            self.admission = admission
        }

        deinit {
            admission.leave()
        }
    }

    /// Counts a request that has ended.
    func leave() {
        running.subtract(1, ordering: .relaxed)
    }

    private func refusal(_ reason: String) -> Problem {
        Problem(
            .overloaded,
            "The request was not begun, since \(reason). Send it again later.",
            headers: [.retryAfter: "1"]
        )
    }
}
