import HTTPTypes
import ServiceLifecycle
import Synchronization

/// Ends requests that take too long. One look at all of them ten times a second costs less than a timer for each.
final class Deadlines: Service {
    private struct Entry {
        var deadline: Int64
        var task: Running
        var isOver = false
    }

    /// A task that runs as long as it is an entry.
    ///
    /// `@unchecked Sendable`: of an `UnsafeCurrentTask`, what `Task` has too may be called from anywhere while the task lives.
    private struct Running: @unchecked Sendable {
        var task: UnsafeCurrentTask?
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
        // A task of its own, since one that was cancelled stays so, and the connection's goes on; a child, since a child runs where its
        // parent runs.
        async let child = attempt(clock.monotonic() + limit, body)
        let (result, isOver) = await child
        if case .failure = result, isOver {
            throw Problem(
                .timeout,
                "The request was not done within the service's limit of \(Duration.nanoseconds(limit).short).",
                headers: [.retryAfter: "1"]
            )
        }
        return try result.get()
    }

    private func attempt<Value: Sendable>(
        _ deadline: Int64,
        _ body: @Sendable () async throws -> Value
    ) async -> (Result<Value, any Error>, isOver: Bool) {
        let id = withUnsafeCurrentTask { task in
            let entry = Entry(deadline: deadline, task: Running(task: task))
            return contents.withLock { contents in
                contents.next += 1
                contents.entries[contents.next] = entry
                return contents.next
            }
        }
        let result: Result<Value, any Error>
        do {
            result = .success(try await body())
        } catch {
            result = .failure(error)
        }
        let entry = contents.withLock { $0.entries.removeValue(forKey: id) }
        return (result, entry?.isOver == true)
    }

    /// Ends what is over.
    func sweep() {
        let now = clock.monotonic()
        contents.withLock { contents in
            for (id, entry) in contents.entries where entry.deadline <= now && !entry.isOver {
                contents.entries[id]?.isOver = true
                // Within the lock, so that the task still lives.
                entry.task.task?.cancel()
            }
        }
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
