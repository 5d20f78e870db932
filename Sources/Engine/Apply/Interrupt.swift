import Synchronization

/// A wish to stop early. Work that runs is finished and recorded, nothing new is started.
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
