import Synchronization

/// Lets short reads that would wait for a connection one behind the other share a connection's round trip.
///
/// The first that finds nobody waiting leads: it waits in the pool, takes along whoever has come meanwhile, and sends all statements in one
/// go. As long as a connection is idle, everyone leads at once and alone.
final class SharedReads: Sendable {
    /// How a wait ends.
    private enum Turn: Sendable {
        case rows(PostgreSQLRows)
        /// To wait in the pool now, in the place of the one that led.
        case lead
        /// Something failed that may have been another's: to be asked again without company.
        case alone
    }

    private struct Follower: Sendable {
        var id: Int
        var statement: SQLStatement
        var continuation: CheckedContinuation<Turn, any Error>
    }

    private struct Contents {
        var isLed = false
        var followers: [Follower] = []
        var lastID = 0
    }

    /// The most statements of one round trip: more would wait for the slowest longer than they gain.
    static let most = 16

    private let pool: ConnectionPool
    /// The most that may wait.
    private let limit: Int
    private let contents = Mutex(Contents())

    /// - Parameters:
    ///   - pool: Lends the connections.
    ///   - limit: The most callers that wait, those in the pool's own queue included.
    init(_ pool: ConnectionPool, limit: Int) {
        self.pool = pool
        self.limit = limit
    }

    /// Callers that wait for one who leads.
    var waiting: Int { contents.withLock { $0.followers.count } }

    /// The rows of a statement that reads, or nil where it is to be asked again alone.
    ///
    /// - Throws: `DatabaseError` where no connection can be had; `CancellationError`.
    func rows(_ statement: SQLStatement) async throws -> PostgreSQLRows? {
        let leads = contents.withLock { contents in
            defer { contents.isLed = true }
            return !contents.isLed
        }
        if leads { return try await lead(statement) }
        switch try await follow(statement) {
        case .rows(let rows): return rows
        case .lead: return try await lead(statement)
        case .alone: return nil
        }
    }

    private func follow(_ statement: SQLStatement) async throws -> Turn {
        let id = contents.withLock { contents in
            contents.lastID += 1
            return contents.lastID
        }
        let others = pool.statistics.waiting
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let follower = Follower(id: id, statement: statement, continuation: continuation)
                let turn: Result<Turn, any Error>? = contents.withLock { contents in
                    // The one that led may have gone since.
                    guard contents.isLed else {
                        contents.isLed = true
                        return .success(.lead)
                    }
                    guard contents.followers.count + others < limit else {
                        return .failure(DatabaseError(.exhausted, "\(limit) callers wait for a connection"))
                    }
                    contents.followers.append(follower)
                    return nil
                }
                if let turn { continuation.resume(with: turn) }
                // The cancellation may have come before there was anything to cancel.
                if Task.isCancelled { cancel(id) }
            }
        } onCancel: {
            cancel(id)
        }
    }

    private func cancel(_ id: Int) {
        let follower = contents.withLock { contents in
            contents.followers.firstIndex { $0.id == id }.map { contents.followers.remove(at: $0) }
        }
        follower?.continuation.resume(throwing: CancellationError())
    }

    private func lead(_ statement: SQLStatement) async throws -> PostgreSQLRows? {
        let connection: PostgreSQLConnection
        do {
            connection = try await pool.acquire()
        } catch {
            abdicate(error)
            throw error
        }
        let company = contents.withLock { contents in
            let company = Array(contents.followers.prefix(Self.most - 1))
            contents.followers.removeFirst(company.count)
            return company
        }
        promote()
        do {
            let rows = try await connection.exclusively {
                try connection.add(statement)
                for follower in company { try connection.add(follower.statement) }
                try connection.synchronize()
                // Nobody's end is the others'; the server's limit of time for statements holds for all.
                return try await connection.results(isCancellable: false)
            }
            await pool.release(connection)
            for (follower, rows) in zip(company, rows.dropFirst()) {
                follower.continuation.resume(returning: .rows(rows))
            }
            return rows[0]
        } catch {
            await pool.release(connection)
            for follower in company { follower.continuation.resume(returning: .alone) }
            return nil
        }
    }

    /// Lets the next follower lead, or leaves the lead to whoever comes.
    private func promote() {
        let next = contents.withLock { contents -> Follower? in
            guard !contents.followers.isEmpty else {
                contents.isLed = false
                return nil
            }
            return contents.followers.removeFirst()
        }
        next?.continuation.resume(returning: .lead)
    }

    /// Ends a lead that has got no connection: nobody else gets one now, unless only the one that led was cancelled.
    private func abdicate(_ error: any Error) {
        if error is CancellationError { return promote() }
        let followers = contents.withLock { contents in
            defer { contents.followers = [] }
            contents.isLed = false
            return contents.followers
        }
        for follower in followers { follower.continuation.resume(throwing: error) }
    }
}
