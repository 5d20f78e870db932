import CPostgres
import Glibc
import Synchronization

/// The readiness of one socket: a task waits for it, or a closure is told while nobody does.
///
/// The system is asked to tell once (`EPOLLONESHOT`). It is asked when a connection becomes idle, and need not be again for the
/// first wait after that.
final class Socket: Sendable {
    enum Interest: Sendable {
        case read
        case write
        /// What comes first.
        case either

        fileprivate var events: UInt32 {
            switch self {
            case .read: EPOLLIN.rawValue
            case .write: EPOLLOUT.rawValue
            case .either: EPOLLIN.rawValue | EPOLLOUT.rawValue
            }
        }
    }

    /// Why a wait ended.
    enum Outcome: Sendable {
        case ready
        case timedOut
        /// The loop has forgotten the socket.
        case removed
    }

    private struct Contents {
        var waiting: UnsafeContinuation<Outcome, Never>?
        var deadline: ContinuousClock.Instant?
        /// What the system was asked to tell and has not told yet.
        var armed: UInt32 = 0
        /// Something was told that nobody has waited for.
        var isReady = false
        var isRemoved = false
        var onUnexpected: (@Sendable () -> Void)?
    }

    let id: UInt64
    private let descriptor: Int32
    private let epoll: Int32
    private let contents = Mutex(Contents())

    init(_ descriptor: Int32, id: UInt64, epoll: Int32) {
        self.descriptor = descriptor
        self.id = id
        self.epoll = epoll
    }

    /// Returns when the socket is ready, or at the deadline, give or take `EventLoop.tick`. One task at a time.
    func wait(for interest: Interest, until deadline: ContinuousClock.Instant?) async -> Outcome {
        await withUnsafeContinuation { continuation in
            let outcome: Outcome? = contents.withLock { contents in
                if contents.isRemoved { return .removed }
                if contents.isReady {
                    contents.isReady = false
                    return .ready
                }
                contents.waiting = continuation
                contents.deadline = deadline
                arm(interest, &contents)
                return nil
            }
            if let outcome { continuation.resume(returning: outcome) }
        }
    }

    /// Tells `call`, once, when something comes though nobody has asked for anything: the server says good-bye.
    func watch(_ call: @escaping @Sendable () -> Void) {
        contents.withLock { contents in
            if contents.isRemoved { return }
            // What was told before may have been read since; what has not been is told again.
            contents.isReady = false
            contents.onUnexpected = call
            arm(.read, &contents)
        }
    }

    /// Ends `watch`.
    func unwatch() {
        contents.withLock { $0.onUnexpected = nil }
    }

    private func arm(_ interest: Interest, _ contents: inout Contents) {
        guard contents.armed != interest.events else { return }
        var event = epoll_event(events: interest.events | EPOLLONESHOT.rawValue, data: epoll_data_t(u64: id))
        // libpq may have opened another socket with the same number: then it is new to the system.
        if epoll_ctl(epoll, EPOLL_CTL_MOD, descriptor, &event) != 0, errno == ENOENT {
            epoll_ctl(epoll, EPOLL_CTL_ADD, descriptor, &event)
        }
        contents.armed = interest.events
    }

    // MARK: From the loop

    func signal() {
        let (waiting, call) = contents.withLock { contents in
            contents.armed = 0
            let waiting = contents.waiting.take()
            if waiting == nil { contents.isReady = true }
            return (waiting, contents.onUnexpected.take())
        }
        waiting?.resume(returning: .ready)
        call?()
    }

    func expire(at now: ContinuousClock.Instant) {
        let waiting: UnsafeContinuation<Outcome, Never>? = contents.withLock { contents in
            guard let deadline = contents.deadline, deadline <= now else { return nil }
            contents.deadline = nil
            return contents.waiting.take()
        }
        waiting?.resume(returning: .timedOut)
    }

    func fail() {
        let waiting = contents.withLock { contents in
            contents.isRemoved = true
            contents.onUnexpected = nil
            return contents.waiting.take()
        }
        waiting?.resume(returning: .removed)
    }
}
