import Synchronization

/// Lets short reads, and short changes, that would wait for a connection one behind the other share a connection's round trip.
///
/// The first that finds nobody waiting leads: it waits in the pool, takes along whoever has come meanwhile, and sends all statements in one
/// go, which makes changes one transaction. As long as a connection is idle, everyone leads at once and alone.
final class SharedRoundTrips: Sendable {
    /// What the statements of one round trip do: all the same.
    enum Purpose: Sendable {
        case read
        case change
    }

    typealias Results = (rows: [PostgreSQLRows], mark: Freshness)

    /// How a wait ends.
    private enum Turn: Sendable {
        case results(Results)
        /// To wait in the pool now, in the place of the one that led.
        case lead
        /// Something failed that may have been another's: to be asked again without company.
        case alone
    }

    private struct Follower: Sendable {
        var id: Int
        var statements: [SQLStatement]
        var continuation: CheckedContinuation<Turn, any Error>
    }

    private struct Queue {
        var isLed = false
        var followers: [Follower] = []
    }

    private struct Contents {
        var reads = Queue()
        var changes = Queue()
        var lastID = 0

        subscript(purpose: Purpose) -> Queue {
            _read {
                switch purpose {
                case .read: yield reads
                case .change: yield changes
                }
            }
            _modify {
                switch purpose {
                case .read: yield &reads
                case .change: yield &changes
                }
            }
        }
    }

    /// The most callers of one round trip: more would wait for the slowest longer than they gain.
    static let most = 16
    /// How long a change with company waits for a row that another transaction holds. After it, it waits alone; so nobody else's row holds
    /// up a change for longer, and two round trips that hold what the other wants part before PostgreSQL looks for deadlocks (after 1 s).
    static let lockTimeout = SQLStatement("SELECT set_config('lock_timeout', '200ms', true)")

    private let pool: ConnectionPool
    /// The most that may wait.
    private let limit: Int
    /// Whether a replica wants to know how far the log has got after a change.
    private let marks: Bool
    private let contents = Mutex(Contents())

    /// - Parameters:
    ///   - pool: Lends the connections.
    ///   - limit: The most callers that wait, those in the pool's own queue included.
    ///   - marks: Whether changes give the place in the log.
    init(_ pool: ConnectionPool, limit: Int, marks: Bool) {
        self.pool = pool
        self.limit = limit
        self.marks = marks
    }

    /// Callers that wait for one who leads.
    var waiting: Int { contents.withLock { $0.reads.followers.count + $0.changes.followers.count } }

    /// The rows of valid statements, or nil where they are to be run again alone: nothing of them is in the database then.
    ///
    /// - Throws: `DatabaseError` of the statements themselves, or where no connection can be had; `unavailable` with `isCertain` false where
    ///   it is unknown what became of a change; `CancellationError`.
    func results(of statements: [SQLStatement], for purpose: Purpose) async throws -> Results? {
        let leads = contents.withLock { contents in
            defer { contents[purpose].isLed = true }
            return !contents[purpose].isLed
        }
        if leads { return try await lead(statements, purpose) }
        switch try await follow(statements, purpose) {
        case .results(let results): return results
        case .lead: return try await lead(statements, purpose)
        case .alone: return nil
        }
    }

    // MARK: Following

    private func follow(_ statements: [SQLStatement], _ purpose: Purpose) async throws -> Turn {
        let id = contents.withLock { contents in
            contents.lastID += 1
            return contents.lastID
        }
        let others = pool.statistics.waiting
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let follower = Follower(id: id, statements: statements, continuation: continuation)
                let turn: Result<Turn, any Error>? = contents.withLock { contents in
                    // The one that led may have gone since.
                    guard contents[purpose].isLed else {
                        contents[purpose].isLed = true
                        return .success(.lead)
                    }
                    guard contents.reads.followers.count + contents.changes.followers.count + others < limit else {
                        return .failure(DatabaseError(.exhausted, "\(limit) callers wait for a connection"))
                    }
                    contents[purpose].followers.append(follower)
                    return nil
                }
                if let turn { continuation.resume(with: turn) }
                // The cancellation may have come before there was anything to cancel.
                if Task.isCancelled { cancel(id, purpose) }
            }
        } onCancel: {
            cancel(id, purpose)
        }
    }

    private func cancel(_ id: Int, _ purpose: Purpose) {
        let follower = contents.withLock { contents in
            contents[purpose].followers.firstIndex { $0.id == id }.map { contents[purpose].followers.remove(at: $0) }
        }
        follower?.continuation.resume(throwing: CancellationError())
    }

    // MARK: Leading

    private func lead(_ statements: [SQLStatement], _ purpose: Purpose) async throws -> Results? {
        let connection: PostgreSQLConnection
        do {
            connection = try await pool.acquire()
        } catch {
            abdicate(error, purpose)
            throw error
        }
        let company = contents.withLock { contents in
            let company = Array(contents[purpose].followers.prefix(Self.most - 1))
            contents[purpose].followers.removeFirst(company.count)
            return company
        }
        promote(purpose)
        // The one that leads comes first.
        let turns = await turns([statements] + company.map(\.statements), purpose, connection)
        await pool.release(connection)
        for (follower, turn) in zip(company, turns.dropFirst()) { follower.continuation.resume(with: turn) }
        guard case .results(let results) = try turns[0].get() else { return nil }
        return results
    }

    /// Runs what all callers want, without those whose statements fail: each of them is to try alone, since it may have failed only because
    /// of its company.
    private func turns(
        _ callers: [[SQLStatement]],
        _ purpose: Purpose,
        _ connection: PostgreSQLConnection
    ) async -> [Result<Turn, any Error>] {
        var turns = [Result<Turn, any Error>](repeating: .success(.alone), count: callers.count)
        var remaining = Array(callers.indices)
        while !remaining.isEmpty, !connection.isBroken {
            do {
                let sent = remaining.map { callers[$0] }
                let answers = try await connection.exclusively { try await send(sent, purpose, on: connection) }
                guard let failure = answers.failure else {
                    for (caller, results) in zip(remaining, results(of: sent, in: answers.rows)) {
                        turns[caller] = .success(.results(results))
                    }
                    break
                }
                if remaining.count == 1 {
                    turns[remaining[0]] = .failure(failure)
                    break
                }
                guard let failed = caller(ofStatement: answers.succeeded, in: sent) else { break }
                remaining.remove(at: failed)
            } catch {
                // A read can be asked again of another connection. Of a change it is unknown whether it was committed.
                guard purpose == .change else { break }
                let unknown = (error as? DatabaseError)?.withUnknownOutcome ?? error
                for caller in remaining { turns[caller] = .failure(unknown) }
                break
            }
        }
        return turns
    }

    private func send(
        _ callers: [[SQLStatement]],
        _ purpose: Purpose,
        on connection: PostgreSQLConnection
    ) async throws -> PostgreSQLConnection.Answers {
        if purpose == .change, callers.count > 1 { try connection.add(Self.lockTimeout, isAsked: false) }
        for statements in callers {
            for statement in statements { try connection.add(statement) }
        }
        try connection.synchronize()
        if purpose == .change, marks { try connection.addMark() }
        // Nobody's end is the others'; the server's limit of time for statements holds for all.
        return try await connection.answers()
    }

    /// Each caller's part of the rows, with the mark that is everybody's.
    private func results(of callers: [[SQLStatement]], in rows: [PostgreSQLRows]) -> [Results] {
        let mark = PostgreSQLConnection.mark(rows, after: callers.reduce(0) { $0 + $1.count })
        var rest = rows[...]
        return callers.map { statements in
            defer { rest = rest.dropFirst(statements.count) }
            return (Array(rest.prefix(statements.count)), mark)
        }
    }

    /// The caller whose statement it is; nil where it is nobody's, but that of the end of the transaction.
    private func caller(ofStatement statement: Int, in callers: [[SQLStatement]]) -> Int? {
        var end = 0
        return callers.firstIndex { statements in
            end += statements.count
            return statement < end
        }
    }

    /// Lets the next follower lead, or leaves the lead to whoever comes.
    private func promote(_ purpose: Purpose) {
        let next = contents.withLock { contents -> Follower? in
            guard !contents[purpose].followers.isEmpty else {
                contents[purpose].isLed = false
                return nil
            }
            return contents[purpose].followers.removeFirst()
        }
        next?.continuation.resume(returning: .lead)
    }

    /// Ends a lead that has got no connection: nobody else gets one now, unless only the one that led was cancelled.
    private func abdicate(_ error: any Error, _ purpose: Purpose) {
        if error is CancellationError { return promote(purpose) }
        let followers = contents.withLock { contents in
            defer { contents[purpose] = Queue() }
            return contents[purpose].followers
        }
        for follower in followers { follower.continuation.resume(throwing: error) }
    }
}
