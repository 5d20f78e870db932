import AWSClient
import AWSSigner
import Synchronization

/// A way to an emulator's S3 that fails where a test says so, and whose clock a test moves.
final class UnreliableS3: HTTPTransport {
    /// What becomes of one request.
    enum Fault: String, Sendable, CaseIterable {
        /// It never arrives; the client cannot know.
        case lostOnTheWay
        /// It is carried out, and the answer is lost.
        case answerLost
        /// S3 has a fault of its own, and did nothing.
        case internalError
        /// S3 has a fault of its own, but did what it was asked.
        case internalErrorAfterwards
        /// Another request for the same object was under way.
        case conflict
        /// S3 wants fewer requests.
        case slowDown
    }

    private struct Contents {
        var requests: [String] = []
        var shift = 0.0
        /// By path: how far the clock was ahead when the object was written.
        var written: [String: Double] = [:]
        var fault: @Sendable (Int) -> Fault? = { _ in nil }
        var hold: (@Sendable (String) async -> Void)?
    }

    private let contents = Mutex(Contents())
    private let transport: CurlTransport

    init() throws { transport = try CurlTransport() }

    /// Methods and targets so far.
    var requests: [String] { contents.withLock { $0.requests } }

    /// Begins to count again, and decides by a request's number, from 0, whether it fails.
    func fail(_ fault: @escaping @Sendable (Int) -> Fault?) {
        contents.withLock { contents in
            contents.requests = []
            contents.fault = fault
        }
    }

    /// Lets a test keep a request back before it is sent, told by method and target.
    func hold(_ hold: (@Sendable (String) async -> Void)?) { contents.withLock { $0.hold = hold } }

    /// Moves S3's clock.
    func advance(seconds: Double) { contents.withLock { $0.shift += seconds } }

    func send(_ request: HTTPRequest) async throws -> HTTPResponse {
        let line = "\(request.method) \(request.url.path)\(request.url.query.map { "?\($0)" } ?? "")"
        let (fault, hold) = contents.withLock { contents in
            contents.requests.append(line)
            return (contents.fault(contents.requests.count - 1), contents.hold)
        }
        await hold?(line)
        switch fault {
        case .lostOnTheWay: throw TransportError(.connectionLost, "lost", mayHaveBeenSent: true)
        case .internalError: return Self.error(500, "InternalError")
        case .conflict: return Self.error(409, "ConditionalRequestConflict")
        case .slowDown: return Self.error(503, "SlowDown")
        case nil, .answerLost, .internalErrorAfterwards: break
        }
        let response = shifted(try await transport.send(request), to: request)
        switch fault {
        case .answerLost: throw TransportError(.connectionLost, "lost", mayHaveBeenSent: true)
        case .internalErrorAfterwards: return Self.error(500, "InternalError")
        default: return response
        }
    }

    /// The answer as S3 would give it with its clock where the test has moved it.
    private func shifted(_ response: HTTPResponse, to request: HTTPRequest) -> HTTPResponse {
        var response = response
        contents.withLock { contents in
            if request.method == "PUT", response.status == 200 { contents.written[request.url.path] = contents.shift }
            func move(_ name: String, by seconds: Double) {
                guard let moment = response.headers[name].flatMap(Timestamp.init(httpDate:)) else { return }
                response.headers[name] = (moment + seconds).text(.httpDate)
            }
            move("Date", by: contents.shift)
            move("Last-Modified", by: contents.written[request.url.path] ?? 0)
        }
        return response
    }

    private static func error(_ status: Int, _ code: String) -> HTTPResponse {
        HTTPResponse(
            status: status,
            headers: ["Content-Type": "application/xml"],
            body: Array("<Error><Code>\(code)</Code><Message>by the test</Message></Error>".utf8)
        )
    }
}
