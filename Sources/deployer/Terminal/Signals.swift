import Dispatch
import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// What happens when the user, or the system, wants the process to stop.
///
/// While an apply runs, the first signal asks it to come to an end, and the second ends the process. At all other times
/// the first one does. The terminal is put back in order before the process ends.
final class Signals: Sendable {
    private struct Reactions {
        var stop: (@Sendable () -> Void)?
        var restore: (@Sendable () -> Void)?
    }

    /// The process's own.
    static let shared = Signals()

    private let reactions = Mutex(Reactions())
    private let sources = Mutex<[any DispatchSourceSignal]>([])

    /// Begins to listen. A reader of standard output that goes away is no reason to die.
    func listen() {
        signal(SIGPIPE, SIG_IGN)
        sources.withLock { sources in
            for number in [SIGINT, SIGTERM, SIGHUP, SIGQUIT] {
                signal(number, SIG_IGN)
                let source = DispatchSource.makeSignalSource(signal: number, queue: .global(qos: .userInteractive))
                source.setEventHandler { [self] in received() }
                source.resume()
                sources.append(source)
            }
        }
    }

    /// Runs `body`; the first signal meanwhile calls `stop` and lets it come to its end.
    func stopping<T>(by stop: @escaping @Sendable () -> Void, _ body: () async throws -> T) async rethrows -> T {
        reactions.withLock { $0.stop = stop }
        defer { reactions.withLock { $0.stop = nil } }
        return try await body()
    }

    /// Runs `body`; a signal that ends the process meanwhile calls `restore` before.
    func restoring<T>(by restore: @escaping @Sendable () -> Void, _ body: () async throws -> T) async rethrows -> T {
        reactions.withLock { $0.restore = restore }
        defer { reactions.withLock { $0.restore = nil } }
        return try await body()
    }

    private func received() {
        let (stop, restore) = reactions.withLock { reactions in
            defer { reactions.stop = nil }
            return (reactions.stop, reactions.restore)
        }
        if let stop { return stop() }
        restore?()
        _exit(ExitStatus.interrupted.rawValue)
    }
}
