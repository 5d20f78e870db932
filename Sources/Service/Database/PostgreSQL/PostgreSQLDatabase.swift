import Synchronization

/// PostgreSQL over libpq: asynchronous, with a pool of connections to the primary and, where there is one, to a replica.
final class PostgreSQLDatabase: Database {
    let settings: PostgreSQLSettings
    private let loop: EventLoop
    private let primary: ConnectionPool
    private let replica: ReadReplica?
    /// Of the primary.
    private let shared: SharedRoundTrips

    var dialect: SQLDialect { .postgresql }

    /// Connects to nothing yet: the first statement does.
    ///
    /// - Throws: `DatabaseError` where the system has no descriptors or threads left.
    init(_ settings: PostgreSQLSettings) throws(DatabaseError) {
        self.settings = settings
        let loop = try EventLoop.started()
        self.loop = loop
        func pool(_ parameters: ConnectionParameters) -> ConnectionPool {
            ConnectionPool(Connector(parameters: parameters, settings: settings, loop: loop), settings.pool)
        }
        primary = pool(settings.primary)
        shared = SharedRoundTrips(primary, limit: settings.pool.queue, marks: settings.replica != nil)
        replica = settings.replica.map { ReadReplica(pool($0)) }
    }

    deinit {
        loop.stop()
    }

    var statistics: DatabaseStatistics {
        var sum = primary.statistics
        sum.waiting += shared.waiting
        if let other = replica?.pool.statistics {
            sum.open += other.open
            sum.busy += other.busy
            sum.waiting += other.waiting
            sum.limit += other.limit
        }
        return sum
    }

    // MARK: Reading

    func read<Value: Sendable>(
        _ freshness: Freshness,
        _ body: @Sendable (any DatabaseConnection) async throws -> Value
    ) async throws -> Value {
        let lease = try await reader(freshness)
        do {
            let value = try await body(lease)
            await lease.end()
            return value
        } catch {
            await lease.end()
            throw error
        }
    }

    func read(_ freshness: Freshness, _ statement: SQLStatement) async throws -> any SQLRows {
        try statement.validate()
        if replica == nil || freshness == .latest, let results = try await shared.results(of: [statement], for: .read) {
            return results.rows[0]
        }
        return try await read(freshness) { try await $0.run(statement) }
    }

    private func reader(_ freshness: Freshness) async throws -> ReadConnection {
        if let replica, let connection = try await replica.connection(freshness) {
            // What fails there is asked of the primary.
            return ReadConnection(connection, of: replica.pool, fallback: primary)
        }
        return ReadConnection(try await primary.acquire(), of: primary, fallback: primary)
    }

    func ping() async throws {
        do {
            _ = try await read(.latest) { try await $0.run(SQLStatement("SELECT 1")) }
        } catch let error as DatabaseError {
            throw DatabaseError(.unavailable(isCertain: true), error.message, code: error.code)
        }
    }

    func close() async {
        await primary.close()
        await replica?.pool.close()
        loop.stop()
    }

    // MARK: Writing

    func transaction<Value: Sendable>(
        _ body: @Sendable (any DatabaseConnection) async throws -> Value
    ) async throws -> (value: Value, mark: Freshness) {
        try await retryingConflicts {
            let transaction = TransactionConnection(try await primary.acquire(), marks: replica != nil)
            do {
                let value = try await body(transaction)
                let mark = try await transaction.commit()
                await primary.release(transaction.connection)
                return (value, mark)
            } catch {
                // Rolls back what is open.
                await primary.release(transaction.connection)
                throw error
            }
        }
    }

    func transaction(_ statements: [SQLStatement]) async throws -> (rows: [any SQLRows], mark: Freshness) {
        try await retryingConflicts { try await commit(statements) }
    }

    func change(_ statements: [SQLStatement]) async throws -> (rows: [any SQLRows], mark: Freshness) {
        for statement in statements { try statement.validate() }
        return try await retryingConflicts {
            if let results = try await shared.results(of: statements, for: .change) { return results }
            return try await commit(statements)
        }
    }

    private func commit(_ statements: [SQLStatement]) async throws -> (rows: [any SQLRows], mark: Freshness) {
        let connection = try await primary.acquire()
        do {
            let result = try await TransactionConnection(connection, marks: replica != nil).commit(statements)
            await primary.release(connection)
            return result
        } catch {
            await primary.release(connection)
            throw error
        }
    }

    /// Waits 10 ms after the first conflict, twice as long after each further one, and up to as much less by chance.
    private func retryingConflicts<Value>(_ attempt: () async throws -> Value) async throws -> Value {
        var retries = 0
        while true {
            do {
                return try await attempt()
            } catch let error as DatabaseError where error.kind == .conflict && retries < settings.transactionRetries {
                let pause = Duration.milliseconds(10) * (1 << retries) * (1 - settings.random())
                retries += 1
                try await settings.clock.sleep(for: pause)
            }
        }
    }
}

extension Clock where Duration == Swift.Duration {
    fileprivate func sleep(for duration: Swift.Duration) async throws {
        try await sleep(until: now.advanced(by: duration), tolerance: nil)
    }
}
