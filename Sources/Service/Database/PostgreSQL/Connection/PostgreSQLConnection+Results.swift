import CPostgres
import Dispatch
import Synchronization

extension PostgreSQLConnection {
    /// Waits for the answers to all that was sent.
    ///
    /// - Parameter isCancellable: Whether the server is asked to stop when the task is cancelled. Not for what ends a transaction.
    /// - Returns: The rows of each statement that was asked for.
    /// - Throws: `DatabaseError` of the first statement that failed; `CancellationError`.
    func results(isCancellable: Bool = true) async throws -> [PostgreSQLRows] {
        guard isCancellable else { return try await answers().get() }
        let cancellation = Cancellation(self)
        let result: Result<[PostgreSQLRows], any Error>
        do {
            result = .success(
                try await withTaskCancellationHandler {
                    try await answers().get()
                } onCancel: {
                    cancellation.begin()
                }
            )
        } catch {
            result = .failure(error)
        }
        guard cancellation.isBegun else { return try result.get() }
        if !isBroken {
            await cancellation.finish()
            // It may hit the next statement instead: one of no use to anyone takes it.
            do {
                try synchronize()
                _ = try await answers()
            } catch {
                isBroken = true
            }
        }
        if case .failure = result { throw CancellationError() }
        return try result.get()
    }

    /// What the server says to all that was sent. One failure ends everything up to the next synchronization.
    struct Answers {
        /// Of each statement that was asked for and has not failed.
        var rows: [PostgreSQLRows] = []
        /// The first one; what was sent with it is rolled back.
        var failure: DatabaseError?
        /// How many statements had been answered before it.
        var succeeded = 0

        func get() throws(DatabaseError) -> [PostgreSQLRows] {
            if let failure { throw failure }
            return rows
        }
    }

    /// Waits for the answers to all that was sent.
    ///
    /// - Throws: `DatabaseError` where they do not all come; the connection is broken then.
    func answers() async throws(DatabaseError) -> Answers {
        var answers = Answers()
        var position = 0
        // libpq parts the answers of two statements by a result that is none.
        var isAnswered = false
        while position < expected.count {
            guard try await isNextReady() else { continue }
            guard let result = PQgetResult(handle) else {
                guard isAnswered else { throw broken("the server's answers are out of order") }
                if case .synchronization = expected[position] {} else { position += 1 }
                isAnswered = false
                continue
            }
            isAnswered = true
            switch PQresultStatus(result) {
            case PGRES_TUPLES_OK, PGRES_COMMAND_OK, PGRES_EMPTY_QUERY:
                switch expected[position] {
                case .rows:
                    answers.rows.append(PostgreSQLRows(result))
                    continue
                case .preparation(let text, let name): keep(text, name: name)
                case .ignored, .synchronization: break
                }
            case PGRES_PIPELINE_SYNC:
                position += 1
                isAnswered = false
            case PGRES_PIPELINE_ABORTED:
                break
            case PGRES_FATAL_ERROR:
                let error = DatabaseError(result: result)
                if answers.failure == nil {
                    answers.failure = error
                    answers.succeeded = answers.rows.count
                }
                if DatabaseError.isFatal(result) || PQstatus(handle) == CONNECTION_BAD {
                    PQclear(result)
                    isBroken = true
                    throw answers.failure ?? error
                }
                noteStale(error)
            default:
                PQclear(result)
                throw broken("a result that nobody has asked for")
            }
            PQclear(result)
        }
        finishExchange()
        return answers
    }

    /// Runs a text of several statements without parameters, by the protocol for those.
    ///
    /// - Throws: `DatabaseError` of the statement that failed.
    func run(script: String) async throws(DatabaseError) {
        guard PQexitPipelineMode(handle) == 1, PQsendQuery(handle, script) == 1 else { throw broken() }
        var failure: DatabaseError?
        while true {
            while try await !isNextReady() {}
            guard let result = PQgetResult(handle) else { break }
            if PQresultStatus(result) == PGRES_FATAL_ERROR, failure == nil { failure = DatabaseError(result: result) }
            PQclear(result)
            guard PQstatus(handle) == CONNECTION_OK else {
                isBroken = true
                throw failure ?? broken()
            }
        }
        guard PQenterPipelineMode(handle) == 1 else { throw broken() }
        if let failure { throw failure }
    }

    /// A change of the schema, or somebody who took the statements away: a new connection prepares them again. A server that refuses
    /// writes has become a replica.
    private func noteStale(_ error: DatabaseError) {
        if ["0A000", "26000", "25006"].contains(error.code) { isBroken = true }
    }

    /// Whether `PQgetResult` has something to give without waiting.
    private func isNextReady() async throws(DatabaseError) -> Bool {
        switch PQflush(handle) {
        case 0:
            if PQisBusy(handle) == 0 { return true }
            try await wait(for: .read)
        case 1:
            // The server may not read before it has written.
            try await wait(for: .either)
        default:
            throw broken()
        }
        guard PQconsumeInput(handle) == 1 else { throw lost() }
        return PQflush(handle) == 0 && PQisBusy(handle) == 0
    }

    /// What the server said before it went is more than that it went.
    private func lost() -> DatabaseError {
        isBroken = true
        while PQisBusy(handle) == 0, let result = PQgetResult(handle) {
            defer { PQclear(result) }
            guard PQresultStatus(result) == PGRES_FATAL_ERROR else { continue }
            let error = DatabaseError(result: result)
            if case .unavailable = error.kind { return error }
        }
        return broken()
    }

    private func wait(for interest: Socket.Interest) async throws(DatabaseError) {
        let deadline = patience.map { ContinuousClock.now + $0 }
        switch await socket.wait(for: interest, until: deadline) {
        case .ready: return
        case .timedOut: throw broken("the server has not answered in time")
        case .removed: throw broken("the connection was closed")
        }
    }
}

/// Asks the server, once, to stop what a connection runs. libpq blocks for it, so another thread does it.
///
/// `@unchecked Sendable`: libpq allows `PQcancel` from any thread.
private final class Cancellation: @unchecked Sendable {
    private enum State {
        case none
        case running(CheckedContinuation<Void, Never>?)
        case done
    }

    private let connection: PostgreSQLConnection
    private let state = Mutex(State.none)

    init(_ connection: PostgreSQLConnection) {
        self.connection = connection
    }

    func begin() {
        state.withLock { $0 = .running(nil) }
        DispatchQueue.global().async { [self] in
            if let cancel = PQgetCancel(connection.handle) {
                var message = [CChar](repeating: 0, count: 256)
                // Without an answer, the statement goes on to its end or its timeout.
                _ = PQcancel(cancel, &message, Int32(message.count))
                PQfreeCancel(cancel)
            }
            let waiting = state.withLock { state in
                guard case .running(let waiting) = state else { return nil as CheckedContinuation<Void, Never>? }
                state = .done
                return waiting
            }
            waiting?.resume()
        }
    }

    var isBegun: Bool {
        if case .none = state.withLock({ $0 }) { false } else { true }
    }

    /// Returns when what `begin` began has ended.
    func finish() async {
        await withCheckedContinuation { continuation in
            let isDone = state.withLock { state in
                if case .done = state { return true }
                state = .running(continuation)
                return false
            }
            if isDone { continuation.resume() }
        }
    }
}
