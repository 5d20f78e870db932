import CPostgres
import Glibc
import Synchronization

/// The one thread that waits for the sockets of all connections. It runs no query: it wakes the task that waits for a socket, and
/// ends waits whose time is up.
final class EventLoop: Sendable {
    private struct Contents {
        var sockets: [UInt64: Socket] = [:]
        var lastID: UInt64 = 0
        var onTick: [@Sendable (ContinuousClock.Instant) -> Void] = []
        var isStopped = false
    }

    private let epoll: Int32
    /// Readable as soon as the loop has something else to look at than sockets.
    private let wakeup: Int32
    private let contents = Mutex(Contents())

    /// How exact deadlines are.
    static let tick = Duration.milliseconds(100)

    /// A loop whose thread runs until `stop`.
    ///
    /// - Throws: `DatabaseError` of the kind `other` where the system has no descriptors or threads left.
    static func started() throws(DatabaseError) -> EventLoop {
        let epoll = epoll_create1(Int32(EPOLL_CLOEXEC))
        let wakeup = eventfd(0, Int32(EFD_CLOEXEC | EFD_NONBLOCK))
        guard epoll >= 0, wakeup >= 0 else {
            throw DatabaseError(.other, "no descriptors for the network: \(String(cString: strerror(errno)))")
        }
        let loop = EventLoop(epoll: epoll, wakeup: wakeup)
        var event = epoll_event(events: EPOLLIN.rawValue, data: epoll_data_t(u64: 0))
        let context = Unmanaged.passRetained(loop)
        var thread = pthread_t()
        let isStarted =
            epoll_ctl(epoll, EPOLL_CTL_ADD, wakeup, &event) == 0
            && pthread_create(
                &thread,
                nil,
                { context in
                    if let context { Unmanaged<EventLoop>.fromOpaque(context).takeRetainedValue().run() }
                    return nil
                },
                context.toOpaque()
            ) == 0
        guard isStarted else {
            context.release()
            throw DatabaseError(.other, "no thread for the network: \(String(cString: strerror(errno)))")
        }
        pthread_detach(thread)
        return loop
    }

    private init(epoll: Int32, wakeup: Int32) {
        self.epoll = epoll
        self.wakeup = wakeup
    }

    deinit {
        Glibc.close(epoll)
        Glibc.close(wakeup)
    }

    /// Takes a socket in; nothing is waited for yet.
    func register(_ descriptor: Int32) -> Socket {
        contents.withLock { contents in
            contents.lastID += 1
            let socket = Socket(descriptor, id: contents.lastID, epoll: epoll)
            contents.sockets[socket.id] = socket
            return socket
        }
    }

    /// Forgets a socket. Its owner closes the descriptor right after.
    func remove(_ socket: Socket) {
        _ = contents.withLock { $0.sockets.removeValue(forKey: socket.id) }
        socket.fail()
    }

    /// Calls something about ten times a second, on the loop's thread: it must return at once.
    func onTick(_ call: @escaping @Sendable (ContinuousClock.Instant) -> Void) {
        contents.withLock { $0.onTick.append(call) }
    }

    /// Ends the thread.
    func stop() {
        contents.withLock { contents in
            contents.isStopped = true
            contents.onTick = []
        }
        eventfd_write(wakeup, 1)
    }

    // MARK: On the thread

    private func run() {
        let capacity = 64
        let events = UnsafeMutableBufferPointer<epoll_event>.allocate(capacity: capacity)
        defer { events.deallocate() }
        var nextTick = ContinuousClock.now + Self.tick
        while true {
            let remaining = (nextTick - ContinuousClock.now).components
            let milliseconds = remaining.seconds * 1_000 + remaining.attoseconds / 1_000_000_000_000_000 + 1
            let count = epoll_wait(epoll, events.baseAddress, Int32(capacity), Int32(clamping: max(0, milliseconds)))
            if contents.withLock({ $0.isStopped }) { break }
            if count > 0 { signal(events[..<Int(count)]) }
            let now = ContinuousClock.now
            guard now >= nextTick else { continue }
            nextTick = now + Self.tick
            let (sockets, calls) = contents.withLock { (Array($0.sockets.values), $0.onTick) }
            for socket in sockets { socket.expire(at: now) }
            for call in calls { call(now) }
        }
        for socket in contents.withLock({ Array($0.sockets.values) }) { socket.fail() }
    }

    private func signal(_ events: Slice<UnsafeMutableBufferPointer<epoll_event>>) {
        for event in events {
            // By number: a socket may have gone since.
            let socket = contents.withLock { $0.sockets[event.data.u64] }
            socket?.signal()
        }
    }
}
