import Dispatch
import Foundation
import NIOCore
import Synchronization

/// Takes lines from all threads and writes them, many at once, without any of them waiting.
///
/// When whatever reads the lines falls behind by `capacity`, further lines are dropped and counted; a later line tells how many.
final class LogOutput: Sendable {
    private struct Contents {
        var pending = ByteBuffer()
        var isScheduled = false
        var dropped = 0
    }

    private let contents = Mutex(Contents())
    private let queue = DispatchQueue(label: "service.log")
    private let capacity: Int
    private let write: @Sendable (ByteBuffer) -> Void

    /// - Parameters:
    ///   - capacity: The most bytes that wait to be written.
    ///   - write: Writes whole lines; called by one thread at a time.
    init(capacity: Int = 8 << 20, write: @escaping @Sendable (ByteBuffer) -> Void) {
        self.capacity = capacity
        self.write = write
    }

    /// Lines on standard output.
    static let standard = LogOutput { bytes in
        var rest = bytes
        while rest.readableBytes > 0 {
            let count = rest.withUnsafeReadableBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            // A closed standard output leaves nowhere to complain.
            guard count > 0 else { return }
            rest.moveReaderIndex(forwardBy: count)
        }
    }

    /// Takes a line, which ends with a line feed.
    func append(_ line: ByteBuffer) {
        let mustSchedule = contents.withLock { contents in
            guard contents.pending.readableBytes + line.readableBytes <= capacity else {
                contents.dropped += 1
                return false
            }
            contents.pending.writeImmutableBuffer(line)
            defer { contents.isScheduled = true }
            return !contents.isScheduled
        }
        if mustSchedule { queue.async { self.writePending() } }
    }

    /// Returns when every line so far is written.
    func flush() {
        queue.sync { writePending() }
    }

    private func writePending() {
        let (pending, dropped) = contents.withLock { contents in
            defer { contents = Contents() }
            return (contents.pending, contents.dropped)
        }
        if pending.readableBytes > 0 { write(pending) }
        guard dropped > 0 else { return }
        var line = JSONLine()
        line.add("level", "warning")
        line.add("message", "Log lines were dropped, since they were not read in time")
        line.add("dropped", dropped)
        write(line.finished())
    }
}
