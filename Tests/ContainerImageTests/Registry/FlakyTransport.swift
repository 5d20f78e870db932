import AWSClient
import Synchronization

/// A network that loses what a test says of the parts of an upload.
final class FlakyTransport: HTTPTransport {
    enum Fate: Sendable {
        case pass
        /// The first half arrives, then the line breaks.
        case half
        /// Everything arrives, but no answer comes back.
        case answerLost
        case neverSent
    }

    private struct Counts {
        var parts: [String: Int] = [:]
        var failures = 0
        var sent = 0
    }

    private let transport: any HTTPTransport
    private let fate: @Sendable (Int) -> Fate
    private let counts = Mutex(Counts())

    /// `fate`: Of the n-th part of each file, from 1.
    init(_ transport: any HTTPTransport, _ fate: @escaping @Sendable (Int) -> Fate) {
        self.transport = transport
        self.fate = fate
    }

    /// How often the line broke.
    var failures: Int { counts.withLock { $0.failures } }
    /// Bytes of parts that left this machine.
    var sent: Int { counts.withLock { $0.sent } }

    func send(_ request: HTTPRequest) async throws -> HTTPResponse {
        guard request.method == "PATCH", case .file(let path, let offset, let size) = request.body else {
            return try await transport.send(request)
        }
        let part = counts.withLock { counts in
            counts.parts[path, default: 0] += 1
            return counts.parts[path, default: 0]
        }
        switch fate(part) {
        case .pass:
            counts.withLock { $0.sent += size }
            return try await transport.send(request)
        case .half:
            var half = request
            half.body = .file(path: path, offset: offset, size: size / 2)
            half.headers["Content-Range"] = "\(offset)-\(offset + size / 2 - 1)"
            counts.withLock { $0.sent += size / 2 }
            if size > 1 { _ = try await transport.send(half) }
            throw lost(mayHaveBeenSent: true)
        case .answerLost:
            counts.withLock { $0.sent += size }
            _ = try await transport.send(request)
            throw lost(mayHaveBeenSent: true)
        case .neverSent:
            throw lost(mayHaveBeenSent: false)
        }
    }

    private func lost(mayHaveBeenSent: Bool) -> TransportError {
        counts.withLock { $0.failures += 1 }
        return TransportError(.connectionLost, "the test cut the line", mayHaveBeenSent: mayHaveBeenSent)
    }
}
