import Foundation
import Synchronization

#if canImport(Glibc)
    import Glibc
#endif

/// An HTTP/1.1 server on a free port of 127.0.0.1 that answers as a test says, and that remembers what it was asked.
///
/// One thread per connection. It ends with `stop`, or with the value: `defer { server.stop() }` right after making it
/// keeps it until the test's end, where otherwise it may go after its last use.
package final class HTTPServer: Sendable {
    package struct Request: Sendable {
        package let method: String
        /// Path and query as they came.
        package let target: String
        /// Names in lower case; of several values the last.
        package let headers: [String: String]
        package let body: [UInt8]
        /// 1 for the first connection that was accepted.
        package let connection: Int
        /// 1 for the first request of all.
        package let number: Int

        package var path: String { String(target.prefix { $0 != "?" }) }
        package var text: String { String(decoding: body, as: UTF8.self) }
    }

    package enum Answer: Sendable {
        /// A whole answer; the connection stays open.
        case respond(status: Int = 200, headers: [String: String] = [:], body: [UInt8] = [])
        /// Any bytes, then the connection ends.
        case sendAndClose([UInt8])
        /// Any bytes, then nothing until the client goes away.
        case sendAndHang([UInt8])

        /// A whole answer with a text as its body.
        package static func text(_ text: String, status: Int = 200, headers: [String: String] = [:]) -> Answer {
            .respond(status: status, headers: headers, body: Array(text.utf8))
        }

        /// No answer: the connection ends.
        package static let close = Answer.sendAndClose([])
        /// No answer: the connection stays open.
        package static let hang = Answer.sendAndHang([])
    }

    private struct State {
        var requests: [Request] = []
        /// Descriptors of those that are open.
        var connections: Set<Int32> = []
        var connectionCount = 0
        var isStopped = false
    }

    package let port: Int
    /// As in `http://127.0.0.1:40123`.
    package var url: String { "http://127.0.0.1:\(port)" }
    /// Each request as it arrives, before it is answered.
    package let arrivals: AsyncStream<Request>
    /// The number of each connection that its client has ended while an answer was held back.
    package let departures: AsyncStream<Int>

    private let arrived: AsyncStream<Request>.Continuation
    private let departed: AsyncStream<Int>.Continuation
    private let listener: Int32
    private let state = Mutex(State())

    /// - Parameter answer: Called on the connection's thread for each request.
    /// - Throws: `POSIXError` when the machine has no port left.
    package init(_ answer: @escaping @Sendable (Request) -> Answer) throws {
        (listener, port) = try Self.listen()
        (arrivals, arrived) = AsyncStream.makeStream()
        (departures, departed) = AsyncStream.makeStream()
        Thread.detachNewThread { [listener, weak self] in
            // Closed here alone, so that no other server's listener can have its number while this one accepts.
            defer { close(listener) }
            while true {
                let connection = accept(listener, nil, nil)
                guard connection >= 0 else { return }
                guard let self else {
                    close(connection)
                    return
                }
                self.serve(connection, answer)
            }
        }
    }

    deinit {
        stop()
    }

    /// All requests so far.
    package var requests: [Request] { state.withLock { $0.requests } }
    /// How many connections were made.
    package var connectionCount: Int { state.withLock { $0.connectionCount } }

    /// Ends the server and all its connections.
    package func stop() {
        state.withLock { state in
            guard !state.isStopped else { return }
            state.isStopped = true
            // Within the lock: a closed connection's descriptor may already be somebody else's.
            for descriptor in [listener] + state.connections { shutdown(descriptor, Int32(SHUT_RDWR)) }
        }
        arrived.finish()
        departed.finish()
    }

    private static func listen() throws -> (descriptor: Int32, port: Int) {
        #if canImport(Glibc)
            let stream = Int32(SOCK_STREAM.rawValue)
        #else
            let stream = SOCK_STREAM
        #endif
        let descriptor = socket(AF_INET, stream, 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let result = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(descriptor, address, length) == 0 && systemListen(descriptor, 64) == 0
                    && getsockname(descriptor, address, &length) == 0
            }
        }
        guard result else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
        return (descriptor, Int(UInt16(bigEndian: address.sin_port)))
    }

    // MARK: One connection

    private func serve(_ connection: Int32, _ answer: @escaping @Sendable (Request) -> Answer) {
        let number: Int? = state.withLock { state in
            guard !state.isStopped else { return nil }
            state.connections.insert(connection)
            state.connectionCount += 1
            return state.connectionCount
        }
        guard let number else {
            close(connection)
            return
        }
        Thread.detachNewThread { [self] in
            defer { end(connection) }
            var reader = RequestReader(connection)
            while let parts = reader.next() {
                let request = remember(parts, connection: number)
                arrived.yield(request)
                switch answer(request) {
                case .respond(let status, let headers, let body):
                    let isBodyless = request.method == "HEAD" || status == 204 || status == 304
                    Self.send(Self.head(status, headers, body.count) + (isBodyless ? [] : body), to: connection)
                case .sendAndClose(let bytes):
                    Self.send(bytes, to: connection)
                    return
                case .sendAndHang(let bytes):
                    Self.send(bytes, to: connection)
                    _ = reader.next()
                    departed.yield(number)
                    return
                }
            }
        }
    }

    private func end(_ connection: Int32) {
        state.withLock { state in
            state.connections.remove(connection)
            close(connection)
        }
    }

    private func remember(_ parts: RequestReader.Parts, connection: Int) -> Request {
        state.withLock { state in
            let request = Request(
                method: parts.method,
                target: parts.target,
                headers: parts.headers,
                body: parts.body,
                connection: connection,
                number: state.requests.count + 1
            )
            state.requests.append(request)
            return request
        }
    }

    private static func head(_ status: Int, _ headers: [String: String], _ length: Int) -> [UInt8] {
        var text = "HTTP/1.1 \(status) Scripted\r\n"
        for (name, value) in headers { text += "\(name): \(value)\r\n" }
        return Array((text + "Content-Length: \(length)\r\n\r\n").utf8)
    }

    private static func send(_ bytes: [UInt8], to connection: Int32) {
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes {
                systemSend(connection, $0.baseAddress, $0.count, Int32(truncatingIfNeeded: MSG_NOSIGNAL))
            }
            guard count > 0 else { return }
            sent += count
        }
    }
}

// The system's functions, under names that the server's own do not hide.
private func systemSend(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int, _ flags: Int32) -> Int {
    send(descriptor, bytes, count, flags)
}

private func systemListen(_ descriptor: Int32, _ backlog: Int32) -> Int32 {
    listen(descriptor, backlog)
}

/// Reads requests from a connection one after the other.
private struct RequestReader {
    struct Parts {
        var method: String
        var target: String
        var headers: [String: String]
        var body: [UInt8]
    }

    private let connection: Int32
    private var buffer: [UInt8] = []

    init(_ connection: Int32) {
        self.connection = connection
    }

    /// - Returns: `nil` when the client has gone.
    mutating func next() -> Parts? {
        let end = Array("\r\n\r\n".utf8)
        var headEnd = buffer.firstRange(of: end)
        while headEnd == nil {
            guard fill() else { return nil }
            headEnd = buffer.firstRange(of: end)
        }
        guard let headEnd else { return nil }
        let lines = String(decoding: buffer[..<headEnd.lowerBound], as: UTF8.self).components(separatedBy: "\r\n")
        buffer.removeSubrange(..<headEnd.upperBound)
        let start = lines[0].components(separatedBy: " ")
        guard start.count == 3 else { return nil }
        var headers: [String: String] = [:]
        for line in lines.dropFirst() {
            guard let colon = line.firstIndex(of: ":") else { continue }
            let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
            headers[line[..<colon].lowercased()] = value
        }
        let length = headers["content-length"].flatMap { Int($0) } ?? 0
        while buffer.count < length {
            guard fill() else { return nil }
        }
        let body = Array(buffer.prefix(length))
        buffer.removeFirst(length)
        return Parts(method: start[0], target: start[1], headers: headers, body: body)
    }

    private mutating func fill() -> Bool {
        var chunk = [UInt8](repeating: 0, count: 65_536)
        let count = recv(connection, &chunk, chunk.count, 0)
        guard count > 0 else { return false }
        buffer += chunk.prefix(count)
        return true
    }
}
