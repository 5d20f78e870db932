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
        var view: View?
        /// Give back what others would wait for, the last taken first.
        var releases: [@Sendable () async -> Void] = []
    }

    /// What is drawn on the terminal while a run lasts.
    struct View: Sendable {
        /// Puts the terminal back in order for good.
        let end: @Sendable () -> Void
        /// Does so until the process goes on.
        let suspend: @Sendable () -> Void
        let resume: @Sendable () -> Void
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
            signal(SIGTSTP, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: SIGTSTP, queue: .global(qos: .userInteractive))
            source.setEventHandler { [self] in pause() }
            source.resume()
            sources.append(source)
        }
    }

    /// Runs `body`; the first signal meanwhile calls `stop` and lets it come to its end.
    func stopping<T>(by stop: @escaping @Sendable () -> Void, _ body: () async throws -> T) async rethrows -> T {
        reactions.withLock { $0.stop = stop }
        defer { reactions.withLock { $0.stop = nil } }
        return try await body()
    }

    /// Runs `body`; a signal that ends the process meanwhile calls `release` before, for a few seconds at most. The next
    /// signal does not wait for it.
    func leaving<T>(by release: @escaping @Sendable () async -> Void, _ body: () async throws -> T) async rethrows -> T
    {
        reactions.withLock { $0.releases.append(release) }
        defer { reactions.withLock { _ = $0.releases.popLast() } }
        return try await body()
    }

    /// Runs `body`; a signal that ends or stops the process meanwhile puts the terminal back in order before.
    func showing<T>(_ view: View, _ body: () async throws -> T) async rethrows -> T {
        reactions.withLock { $0.view = view }
        defer { reactions.withLock { $0.view = nil } }
        return try await body()
    }

    /// Stops the process as Ctrl-Z does, and goes on where the shell continues it.
    private func pause() {
        let view = reactions.withLock { $0.view }
        view?.suspend()
        kill(getpid(), SIGSTOP)
        view?.resume()
    }

    private func received() {
        let (stop, view, releases) = reactions.withLock { reactions in
            defer {
                if reactions.stop == nil { reactions.releases = [] }
                reactions.stop = nil
            }
            return (reactions.stop, reactions.view, reactions.releases)
        }
        if let stop { return stop() }
        view?.end()
        if releases.isEmpty { _exit(ExitStatus.interrupted.rawValue) }
        Task {
            for release in releases.reversed() { await release() }
            _exit(ExitStatus.interrupted.rawValue)
        }
        DispatchQueue.global().asyncAfter(deadline: .now() + 3) { _exit(ExitStatus.interrupted.rawValue) }
    }
}
