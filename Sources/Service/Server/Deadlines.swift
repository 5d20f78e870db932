import HTTPTypes
import ServiceLifecycle
import Synchronization

/// Ends requests that take too long. One look at all of them ten times a second costs less than a timer for each.
final class Deadlines: Service {
    private struct Entry {
        var deadline: Int64
        var cancel: @Sendable () -> Void
        var isOver = false
    }

    private struct Contents {
        var next = 0
        var entries: [Int: Entry] = [:]
    }

    private let contents = Mutex(Contents())
    private let clock: ServiceClock

    init(clock: ServiceClock) {
        self.clock = clock
    }

    /// Runs `body`, and cancels it when `limit` is over.
    ///
    /// `limit`: In nanoseconds.
    /// Throws: `Problem` of the kind `timeout` where the limit ended it, else what `body` throws.
    func run<Value: Sendable>(limit: Int64, _ body: @escaping @Sendable () async throws -> Value) async throws -> Value
    {
        let task = Task { try await body() }
        let deadline = clock.monotonic() + limit
        let id = contents.withLock { contents in
            contents.next += 1
            contents.entries[contents.next] = Entry(deadline: deadline, cancel: { task.cancel() })
            return contents.next
        }
        let result = await withTaskCancellationHandler {
            await task.result
        } onCancel: {
            task.cancel()
        }
        let entry = contents.withLock { $0.entries.removeValue(forKey: id) }
        if case .failure = result, entry?.isOver == true {
            throw Problem(
                .timeout,
                "The request was not done within the service's limit of \(Duration.nanoseconds(limit).short).",
                headers: [.retryAfter: "1"]
            )
        }
        return try result.get()
    }

    /// Ends what is over.
    func sweep() {
        let now = clock.monotonic()
        let over = contents.withLock { contents in
            let over = contents.entries.filter { $0.value.deadline <= now && !$0.value.isOver }
            for id in over.keys { contents.entries[id]?.isOver = true }
            return over.values.map(\.cancel)
        }
        for cancel in over { cancel() }
    }

    /// Sweeps until it is told to end, which is when no request runs any more.
    func run() async {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do {
                    try await Task.sleep(for: .milliseconds(100))
                } catch {
                    return
                }
                self.sweep()
            }
        }
    }
}
