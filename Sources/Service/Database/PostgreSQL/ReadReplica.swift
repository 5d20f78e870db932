import Synchronization

/// A copy of the primary that follows it, and how far it has got.
final class ReadReplica: Sendable {
    let pool: ConnectionPool
    /// The farthest place in the log that it has said to have replayed; it never goes back.
    private let replayed = Mutex<LogPosition?>(nil)

    init(_ pool: ConnectionPool) {
        self.pool = pool
    }

    /// A connection to it where it is new enough.
    ///
    /// - Returns: nil where it is not, or cannot be asked.
    /// - Throws: `CancellationError`.
    func connection(_ freshness: Freshness) async throws -> PostgreSQLConnection? {
        let wanted: LogPosition?
        switch freshness {
        case .latest: return nil
        case .any: wanted = nil
        case .after(let mark):
            // A mark of another kind of database says nothing here.
            guard let position = LogPosition(mark) else { return nil }
            wanted = position
        }
        do {
            let connection = try await pool.acquire()
            if try await has(wanted, connection) { return connection }
            await pool.release(connection)
            return nil
        } catch is DatabaseError {
            return nil
        }
    }

    private func has(_ wanted: LogPosition?, _ connection: PostgreSQLConnection) async throws -> Bool {
        guard let wanted else { return true }
        if let known = replayed.withLock({ $0 }), known >= wanted { return true }
        do {
            try connection.add(SQLStatement("SELECT pg_last_wal_replay_lsn()"))
            try connection.synchronize()
            let rows = try await connection.results()
            guard let position = rows.first?.text(0, 0).flatMap({ LogPosition($0) }) else { return false }
            replayed.withLock { $0 = max($0 ?? position, position) }
            return position >= wanted
        } catch let error as CancellationError {
            await pool.release(connection)
            throw error
        } catch {
            return false
        }
    }
}
