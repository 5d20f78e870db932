import Synchronization

/// A wish to stop early. Calls that run are finished and recorded, nothing new is started, and nothing is waited for.
package final class Interrupt: Sendable {
    private struct Contents {
        var isTriggered = false
        var nextTicket = 0
        var waiting: [Int: CheckedContinuation<Void, Never>] = [:]
    }

    private let contents = Mutex(Contents())

    package init() {}

    package var isTriggered: Bool { contents.withLock { $0.isTriggered } }

    /// Asks to stop; again does nothing more.
    package func trigger() {
        let waiting = contents.withLock { contents in
            contents.isTriggered = true
            defer { contents.waiting = [:] }
            return contents.waiting.values
        }
        for continuation in waiting { continuation.resume() }
    }

    /// Waits unless a stop is asked for.
    ///
    /// `change`: Ends the wait early by returning; what it throws counts as not returning.
    ///
    /// - Returns: Whether a stop was asked for before the time was over.
    /// - Throws: `CancellationError` where the task is cancelled.
    func pause(
        _ duration: Duration,
        on clock: any Clock<Duration>,
        until change: (@Sendable () async throws -> Void)? = nil
    ) async throws -> Bool {
        try await withThrowingTaskGroup(of: Bool.self) { group in
            if let change {
                group.addTask {
                    do { try await change() } catch { await self.wait() }
                    return false
                }
            }
            group.addTask {
                try await clock.sleep(for: duration)
                return false
            }
            group.addTask {
                await self.wait()
                return true
            }
            defer { group.cancelAll() }
            _ = try await group.next()
            try Task.checkCancellation()
            return isTriggered
        }
    }

    /// Returns when a stop is asked for, or when the task is cancelled.
    package func wait() async {
        let ticket = contents.withLock { contents in
            contents.nextTicket += 1
            return contents.nextTicket
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isOver = contents.withLock { contents in
                    if contents.isTriggered || Task.isCancelled { return true }
                    contents.waiting[ticket] = continuation
                    return false
                }
                if isOver { continuation.resume() }
            }
        } onCancel: {
            contents.withLock { $0.waiting.removeValue(forKey: ticket) }?.resume()
        }
    }
}

/// The run was asked to stop while something was waited for. The record says how far it came; the next run goes on.
struct Interrupted: Error {}
