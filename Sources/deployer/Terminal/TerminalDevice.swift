import Synchronization
import TerminalUI

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// One of the process's standard streams.
struct TerminalDevice: Sendable {
    static let input = TerminalDevice(descriptor: 0)
    static let output = TerminalDevice(descriptor: 1)
    static let errors = TerminalDevice(descriptor: 2)

    let descriptor: Int32

    var isTerminal: Bool { isatty(descriptor) == 1 }

    /// Columns and rows now; 80 by 24 where the terminal does not say.
    var size: (columns: Int, rows: Int) {
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else { return (80, 24) }
        return (Int(size.ws_col), Int(size.ws_row))
    }

    /// The first error of a write to each stream that lost something the reader still waits for.
    private static let losses = Mutex<[Int32: Int32]>([:])

    /// Why something that was written is lost, in the system's words; `nil` where nothing is.
    var loss: String? { Self.losses.withLock { $0[descriptor] }.map { String(cString: strerror($0)) } }

    /// Writes all of a text.
    ///
    /// Nothing is thrown, because that would stop an apply half way. A reader that has gone away wants no more; any other
    /// error is kept in `loss`.
    func write(_ text: String) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { writeOnce($0) }
            if count < 0 {
                if errno == EINTR { continue }
                guard errno == EAGAIN else {
                    let code = errno
                    if code != EPIPE { Self.losses.withLock { $0[descriptor] = $0[descriptor] ?? code } }
                    return
                }
                var room = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                poll(&room, 1, -1)
                continue
            }
            rest = rest.dropFirst(count)
        }
    }

    private func writeOnce(_ bytes: UnsafeRawBufferPointer) -> Int {
        #if canImport(Glibc)
            Glibc.write(descriptor, bytes.baseAddress, bytes.count)
        #else
            Musl.write(descriptor, bytes.baseAddress, bytes.count)
        #endif
    }

    /// The stream as a channel for results or messages.
    ///
    /// A terminal that says of itself that it is dumb gets plain lines, as a file does.
    func channel(_ options: some Presentation, variables: [String: String]) -> Channel {
        let isTerminal = isTerminal && variables["TERM"] != "dumb"
        // https://no-color.org: set to anything but an empty text.
        let isColourWanted = !options.noColor && (variables["NO_COLOR"] ?? "").isEmpty
        return Channel(
            layout: Layout(width: isTerminal ? size.columns : nil, detail: options.detail),
            colour: isTerminal && isColourWanted,
            write: { write($0) }
        )
    }
}
