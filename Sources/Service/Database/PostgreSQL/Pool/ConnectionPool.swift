import Synchronization

/// Lends the connections to one server.
final class ConnectionPool: Sendable {
    private struct Contents {
        var state: PoolState<PostgreSQLConnection>
        var waiting: [Int: CheckedContinuation<PostgreSQLConnection, any Error>] = [:]
        var closing: [CheckedContinuation<Void, Never>] = []
        var lastID = 0
        var isFinished = false
    }

    private let connector: Connector
    private let contents: Mutex<Contents>

    init(_ connector: Connector, _ limits: PoolLimits) {
        self.connector = connector
        contents = Mutex(Contents(state: PoolState(limits)))
        connector.loop.onTick { [weak self] now in self?.tick(at: now) }
    }

    var statistics: DatabaseStatistics { contents.withLock { $0.state.statistics } }

    /// A connection that is the caller's own until `release`.
    ///
    /// - Throws: `DatabaseError`; `CancellationError`.
    func acquire() async throws -> PostgreSQLConnection {
        switch contents.withLock({ $0.state.acquire(at: .now) }) {
        case .lease(let connection):
            connection.socket.unwatch()
            return connection
        case .refuse(let error): throw error
        case .wait: return try await waitForConnection()
        }
    }

    private func waitForConnection() async throws -> PostgreSQLConnection {
        let id = contents.withLock { contents in
            contents.lastID += 1
            return contents.lastID
        }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let actions = contents.withLock { contents in
                    contents.waiting[id] = continuation
                    return contents.state.wait(id, at: .now)
                }
                perform(actions)
                // The cancellation may have come before there was anything to cancel.
                if Task.isCancelled { cancel(id) }
            }
        } onCancel: {
            cancel(id)
        }
    }

    private func cancel(_ id: Int) {
        let continuation = contents.withLock { contents in
            contents.state.leave(id) ? contents.waiting.removeValue(forKey: id) : nil
        }
        continuation?.resume(throwing: CancellationError())
    }

    /// Takes a connection back. What its last user left open is rolled back first.
    func release(_ connection: PostgreSQLConnection) async {
        if connection.isInTransaction, !connection.isBroken { await connection.rollBack() }
        giveBack(connection)
    }

    private func giveBack(_ connection: PostgreSQLConnection) {
        let now = ContinuousClock.now
        let isWhole = !connection.isBroken && connection.expected.isEmpty && !connection.isInTransaction
        let isUsable = isWhole && connection.expiresAt > now
        let actions: [PoolState<PostgreSQLConnection>.Action] = contents.withLock { contents in
            if isUsable, contents.state.releaseToIdle(connection, at: now) {
                // Within the lock, so that what comes finds it among the idle ones.
                watch(connection)
                return []
            }
            return contents.state.release(connection, isUsable: isUsable, at: now)
        }
        perform(actions)
    }

    private func watch(_ connection: PostgreSQLConnection) {
        connection.socket.watch { [weak self, weak connection] in
            guard let self, let connection else { return }
            perform(contents.withLock { $0.state.lost { $0 === connection } })
        }
    }

    /// Lets lent connections come back, then closes all. What comes later is refused.
    func close() async {
        perform(contents.withLock { $0.state.close() })
        await withCheckedContinuation { continuation in
            let isFinished = contents.withLock { contents in
                if !contents.isFinished { contents.closing.append(continuation) }
                return contents.isFinished
            }
            if isFinished { continuation.resume() }
        }
    }

    // MARK: What the state decides

    private func tick(at now: ContinuousClock.Instant) {
        perform(contents.withLock { $0.state.tick(at: now) { $0.expiresAt <= now } })
    }

    private func perform(_ actions: [PoolState<PostgreSQLConnection>.Action]) {
        for action in actions {
            switch action {
            case .lease(let connection, let id):
                connection.socket.unwatch()
                contents.withLock { $0.waiting.removeValue(forKey: id) }?.resume(returning: connection)
            case .refuse(let id, let error):
                contents.withLock { $0.waiting.removeValue(forKey: id) }?.resume(throwing: error)
            case .open: Task { await open() }
            // Its end closes it.
            case .close(let connection): connection.socket.unwatch()
            case .check(let connection):
                connection.socket.unwatch()
                Task { await check(connection) }
            case .finish: finish()
            }
        }
    }

    private func open() async {
        do {
            let connection = try await connector.open()
            perform(
                contents.withLock { contents in
                    watch(connection)
                    return contents.state.opened(connection, at: .now)
                }
            )
        } catch {
            let failure = error as? DatabaseError ?? DatabaseError(.unavailable(isCertain: true), "\(error)")
            let jitter = connector.settings.random()
            perform(contents.withLock { $0.state.failedToOpen(failure, jitter: jitter, at: .now) })
        }
    }

    private func check(_ connection: PostgreSQLConnection) async {
        do {
            try connection.synchronize()
            _ = try await connection.results(isCancellable: false)
        } catch {
            connection.isBroken = true
        }
        giveBack(connection)
    }

    private func finish() {
        let closing = contents.withLock { contents in
            contents.isFinished = true
            return contents.closing
        }
        for continuation in closing { continuation.resume() }
    }
}

extension PostgreSQLConnection {
    /// Ends a transaction that was begun, without a result.
    func rollBack() async {
        do {
            try add(SQLStatement("ROLLBACK"), isAsked: false)
            try synchronize()
            _ = try await results(isCancellable: false)
        } catch {
            isBroken = true
        }
    }
}
