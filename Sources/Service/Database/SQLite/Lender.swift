import Synchronization

/// Things of which each is lent to one at a time; who comes while none is there waits in line.
final class Lender<Item: Sendable>: Sendable {
    private struct State {
        var idle: [Item]
        var line: [(id: Int, waiter: CheckedContinuation<Item, any Error>)] = []
        var lastID = 0
        var isClosed = false
        /// Who waits until all have come back.
        var closing: [CheckedContinuation<Void, Never>] = []
    }

    private let state: Mutex<State>
    private let count: Int
    private let longestLine: Int

    /// - Parameters:
    ///   - items: What is lent.
    ///   - longestLine: How many may wait; who comes then is refused.
    init(_ items: [Item], longestLine: Int = 1024) {
        count = items.count
        self.longestLine = longestLine
        state = Mutex(State(idle: items))
    }

    /// Runs `body` with one of the items.
    ///
    /// - Throws: `DatabaseError` where the line is too long, or the lender closed; `CancellationError`; what `body` throws.
    func lend<Value: Sendable>(_ body: (Item) async throws -> Value) async throws -> Value {
        let item = try await take()
        defer { put(back: item) }
        return try await body(item)
    }

    var usage: DatabaseStatistics {
        state.withLock { state in
            DatabaseStatistics(
                open: count,
                busy: count - state.idle.count,
                waiting: state.line.count,
                limit: count
            )
        }
    }

    /// Waits until all items are back. Who waits for one is refused.
    func close() async {
        let refused = state.withLock { state in
            state.isClosed = true
            defer { state.line = [] }
            return state.line
        }
        for (_, waiter) in refused { waiter.resume(throwing: Self.closed) }
        await withCheckedContinuation { continuation in
            let isDone = state.withLock { state in
                if state.idle.count < count { state.closing.append(continuation) }
                return state.idle.count == count
            }
            if isDone { continuation.resume() }
        }
    }

    private static var closed: DatabaseError { DatabaseError(.unavailable(isCertain: true), "the database is closed") }

    private func take() async throws -> Item {
        let (idle, id) = try state.withLock { state throws(DatabaseError) -> (Item?, Int) in
            if state.isClosed { throw Self.closed }
            if state.line.isEmpty, let item = state.idle.popLast() { return (item, 0) }
            guard state.line.count < longestLine else {
                throw DatabaseError(.exhausted, "\(longestLine) others wait for a connection")
            }
            state.lastID += 1
            return (nil, state.lastID)
        }
        if let idle { return idle }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in wait(id, continuation) }
        } onCancel: {
            let waiter = state.withLock { state in
                state.line.firstIndex { $0.id == id }.map { state.line.remove(at: $0).waiter }
            }
            waiter?.resume(throwing: CancellationError())
        }
    }

    private func wait(_ id: Int, _ continuation: CheckedContinuation<Item, any Error>) {
        // A task that was cancelled before this line was reached finds nobody to take it out of the line.
        let result = state.withLock { state -> Result<Item, any Error>? in
            if state.isClosed { return .failure(Self.closed) }
            if Task.isCancelled { return .failure(CancellationError()) }
            if let item = state.idle.popLast() { return .success(item) }
            state.line.append((id, continuation))
            return nil
        }
        if let result { continuation.resume(with: result) }
    }

    private func put(back item: Item) {
        let (next, done) = state.withLock {
            state -> (CheckedContinuation<Item, any Error>?, [CheckedContinuation<Void, Never>]) in
            if !state.line.isEmpty { return (state.line.removeFirst().waiter, []) }
            state.idle.append(item)
            guard state.idle.count == count else { return (nil, []) }
            defer { state.closing = [] }
            return (nil, state.closing)
        }
        next?.resume(returning: item)
        for waiter in done { waiter.resume() }
    }
}
