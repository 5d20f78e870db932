import Foundation
import Glibc
import Synchronization

/// Stands between the deployer and an emulator, one connection a request: counts what is asked, and can keep an answer
/// back.
///
/// ```swift
/// let proxy = try AWSProxy(to: emulator.port)
/// let killer = try AWSProxy(to: emulator.port) { $0.operation == "CreateVpc" ? .drop : .pass }
/// ```
package final class AWSProxy: Sendable {
    /// A request that came through.
    package struct Request: Sendable, Hashable {
        /// As in the signature's scope: `ec2`.
        package let service: String
        /// As in `CreateVpc`: the `Action` of the body, the last part of `X-Amz-Target`, or the request line.
        package let operation: String
        /// As in `GET`.
        package let method: String
        /// Path and query.
        package let target: String
        /// By the names as sent.
        package let headers: [String: String]
        /// The body as text.
        package let body: String

        package init(
            service: String,
            operation: String,
            method: String = "POST",
            target: String = "/",
            headers: [String: String] = [:],
            body: String = ""
        ) {
            self.service = service
            self.operation = operation
            self.method = method
            self.target = target
            self.headers = headers
            self.body = body
        }
    }

    /// What becomes of an answer.
    package enum Verdict: Sendable {
        case pass
        /// The connection is closed; the emulator has done what was asked.
        case drop
    }

    /// An error of a service that speaks XML, given instead of asking the emulator.
    package struct Refusal: Sendable {
        package var status: Int
        package var code: String

        /// - Parameters:
        ///   - status: As in 403.
        ///   - code: As in `AccessDenied`.
        package init(status: Int, code: String) {
            self.status = status
            self.code = code
        }

        fileprivate var answer: [UInt8] {
            let error = "<Error><Type>Sender</Type><Code>\(code)</Code><Message>Refused by the test</Message></Error>"
            let body = "<ErrorResponse>\(error)<RequestId>test-request</RequestId></ErrorResponse>"
            let head = "HTTP/1.1 \(status) Refused\r\nContent-Type: text/xml\r\nContent-Length: \(body.utf8.count)\r\n"
            return Array("\(head)Connection: close\r\n\r\n\(body)".utf8)
        }
    }

    /// Where it listens.
    package let port: Int
    /// Where it listens, as in `http://127.0.0.1:40123`.
    package var endpoint: String { "http://127.0.0.1:\(port)" }

    private let listener: Int32
    private let log: Log
    private let target: Int
    private let refuse: @Sendable (Request) -> Refusal?
    private let judge: @Sendable (Request) -> Verdict
    private let edit: @Sendable (Request, [UInt8]) -> [UInt8]

    /// Apart from the proxy, so that its threads keep nobody alive.
    private final class Log: Sendable {
        let requests = Mutex<[Request]>([])
    }

    /// - Parameters:
    ///   - target: The emulator's port on 127.0.0.1.
    ///   - refuse: Called before the emulator is asked; what it gives is the answer. Default: nothing is refused.
    ///   - judge: Called when the emulator has answered, before the answer is passed on. Default: everything passes.
    ///   - edit: Given the whole answer, head and body, gives what is passed on. Default: the answer as it is.
    /// - Throws: `TestFailure` when no port can be had.
    package init(
        to target: Int,
        refuse: @escaping @Sendable (Request) -> Refusal? = { _ in nil },
        judge: @escaping @Sendable (Request) -> Verdict = { _ in .pass },
        edit: @escaping @Sendable (Request, [UInt8]) -> [UInt8] = { $1 }
    ) throws {
        self.target = target
        self.refuse = refuse
        self.judge = judge
        self.edit = edit
        log = Log()
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        self.listener = listener
        var address = Self.loopback(port: 0)
        let isBound = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(listener, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
        guard isBound, listen(listener, 128) == 0 else {
            throw TestFailure("the proxy cannot listen: \(String(cString: strerror(errno)))")
        }
        var bound = sockaddr_in()
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        withUnsafeMutablePointer(to: &bound) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { _ = getsockname(listener, $0, &length) }
        }
        port = Int(UInt16(bigEndian: bound.sin_port))
        Thread.detachNewThread { [listener, log] in
            // Closed here alone, so that no other listener can have its number while this thread accepts.
            defer { close(listener) }
            while true {
                let client = accept(listener, nil, nil)
                if client < 0 { return }
                Thread.detachNewThread { Self.serve(client, target, refuse, judge, edit, log) }
            }
        }
    }

    deinit {
        shutdown(listener, Int32(SHUT_RDWR))
    }

    /// Everything that was asked so far, in order.
    package var requests: [Request] { log.requests.withLock { $0 } }

    /// Forgets what was asked so far.
    package func reset() { log.requests.withLock { $0 = [] } }

    private static func serve(
        _ client: Int32,
        _ target: Int,
        _ refuse: @Sendable (Request) -> Refusal?,
        _ judge: @Sendable (Request) -> Verdict,
        _ edit: @Sendable (Request, [UInt8]) -> [UInt8],
        _ log: Log
    ) {
        defer { close(client) }
        guard let (head, body) = readRequest(client) else { return }
        let request = Request(head: head, body: body)
        log.requests.withLock { $0.append(request) }
        if let refusal = refuse(request) { return send(refusal.answer, to: client) }
        guard let answer = forward(head, body, to: target) else { return }
        if case .pass = judge(request) { send(edit(request, answer), to: client) }
    }

    private static func readRequest(_ socket: Int32) -> (head: String, body: [UInt8])? {
        var received: [UInt8] = []
        let end = Array("\r\n\r\n".utf8)
        while true {
            if let range = received.firstRange(of: end) {
                let head = String(decoding: received[..<range.lowerBound], as: UTF8.self)
                let length = Int(field("content-length", of: head) ?? "0") ?? 0
                let start = range.upperBound
                while received.count < start + length {
                    guard let more = receive(socket) else { return nil }
                    received += more
                }
                return (head, Array(received[start..<start + length]))
            }
            guard let more = receive(socket) else { return nil }
            received += more
        }
    }

    /// The whole answer, read until the emulator closes the connection, as it is asked to.
    private static func forward(_ head: String, _ body: [UInt8], to port: Int) -> [UInt8]? {
        let upstream = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        defer { close(upstream) }
        var address = loopback(port: port)
        let isConnected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(upstream, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
        guard isConnected else { return nil }
        let lines = head.components(separatedBy: "\r\n").filter { !$0.lowercased().hasPrefix("connection:") }
        send(Array((lines + ["Connection: close", "", ""]).joined(separator: "\r\n").utf8) + body, to: upstream)
        var answer: [UInt8] = []
        while let more = receive(upstream) { answer += more }
        return answer.isEmpty ? nil : answer
    }

    private static func receive(_ socket: Int32) -> [UInt8]? {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = recv(socket, &buffer, buffer.count, 0)
        return count > 0 ? Array(buffer[..<count]) : nil
    }

    private static func send(_ bytes: [UInt8], to socket: Int32) {
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes {
                Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            if count <= 0 { return }
            sent += count
        }
    }

    fileprivate static func field(_ name: String, of head: String) -> String? {
        head.components(separatedBy: "\r\n").dropFirst().lazy
            .compactMap { line -> String? in
                guard let colon = line.firstIndex(of: ":"), line[..<colon].lowercased() == name else { return nil }
                return line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
            }
            .first
    }

    private static func loopback(port: Int) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return address
    }
}

extension AWSProxy.Request {
    fileprivate init(head: String, body: [UInt8]) {
        let text = String(decoding: body, as: UTF8.self)
        let scope = AWSProxy.field("authorization", of: head)?
            .split(separator: "Credential=").last?.split(separator: ",").first?.split(separator: "/")
        let action = text.split(separator: "&").first { $0.hasPrefix("Action=") }?.dropFirst("Action=".count)
        let call = AWSProxy.field("x-amz-target", of: head)?.split(separator: ".").last
        let lines = head.components(separatedBy: "\r\n")
        let words = lines[0].split(separator: " ").map(String.init)
        let fields = lines.dropFirst().compactMap { line -> (String, String)? in
            guard let colon = line.firstIndex(of: ":") else { return nil }
            return (String(line[..<colon]), line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces))
        }
        self.init(
            service: scope.flatMap { $0.count > 3 ? String($0[3]) : nil } ?? "",
            operation: String(action ?? call ?? lines[0][...]),
            method: words.first ?? "",
            target: words.count > 1 ? words[1] : "",
            headers: Dictionary(fields) { first, _ in first },
            body: text
        )
    }
}
