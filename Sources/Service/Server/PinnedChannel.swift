import HummingbirdCore
import Logging
import NIOCore
import Synchronization

/// A connection whose requests run on the thread of its own event loop, so that neither what is read nor what is written changes threads.
///
/// Nothing that serves a request may block its thread: SQLite, names of hosts and log lines have threads of their own.
struct PinnedChannel<Inner: ServerChildChannel>: ServerChildChannel {
    let inner: Inner
    private let executors = EventLoopExecutors()

    init(_ inner: Inner) {
        self.inner = inner
    }

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Inner.Value> {
        inner.setup(channel: channel, logger: logger)
    }

    func handle(value: Inner.Value, logger: Logger) async {
        await withTaskExecutorPreference(executors.executor(of: value.channel.eventLoop)) {
            await inner.handle(value: value, logger: logger)
        }
    }
}

extension HTTPServerBuilder {
    /// HTTP/1.1 on pinned connections.
    static func pinned(configuration: HTTP1Channel.Configuration) -> HTTPServerBuilder {
        HTTPServerBuilder { PinnedChannel(HTTP1Channel(responder: $0, configuration: configuration)) }
    }
}

/// One executor for each event loop.
private final class EventLoopExecutors: Sendable {
    private let executors = Mutex<[ObjectIdentifier: EventLoopExecutor]>([:])

    func executor(of loop: any NIOCore.EventLoop) -> EventLoopExecutor {
        executors.withLock { executors in
            let id = ObjectIdentifier(loop)
            if let known = executors[id] { return known }
            let new = EventLoopExecutor(loop)
            executors[id] = new
            return new
        }
    }
}

/// Runs tasks on the thread of an event loop.
private final class EventLoopExecutor: TaskExecutor {
    private let loop: any NIOCore.EventLoop

    init(_ loop: any NIOCore.EventLoop) {
        self.loop = loop
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        loop.execute { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
}
