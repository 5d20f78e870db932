import HTTPTypes
import Hummingbird
import NIOCore

/// Compresses answers for clients that take them so (RFC 9110, section 12.5.3).
///
/// Entity tags stay as they are: they stand for a row's version, which `If-Match` names, and not for bytes. Caches keep the forms apart by
/// `Vary`, and no route answers ranges.
struct Compression: Sendable {
    /// Shorter answers fit into a packet as they are.
    var minimum = 1024

    private static let types = ["application/json", "application/x-ndjson", "application/problem+json", "text/"]

    /// Compresses the body where that is of use, and says so.
    func apply(to response: inout Response, request: HTTPRequest) async throws {
        if response.status == .notModified { vary(&response.headers, on: ["Accept-Encoding"]) }
        guard let type = response.headers[.contentType], Self.types.contains(where: { type.hasPrefix($0) }),
            response.headers[.contentEncoding] == nil
        else { return }
        let length = response.body.contentLength
        if let length, length < minimum, request.method != .head { return }
        vary(&response.headers, on: ["Accept-Encoding"])
        guard request.method != .head,
            let format = Deflater.Format(accepting: request.headerFields[.acceptEncoding])
        else { return }
        response.headers[.contentEncoding] = format.rawValue
        let body = response.body
        if length == nil {
            response.body = ResponseBody { writer in
                try await body.write(CompressingWriter(output: CompressedOutput(Deflater(format), writer)))
            }
        } else {
            let collected = Collected()
            try await body.write(CollectingWriter(collected: collected))
            response.body = ResponseBody(byteBuffer: Deflater(format).compress(collected.buffer, isLast: true))
        }
    }
}

/// The bytes of a body that is in memory already.
private final class Collected: @unchecked Sendable {
    // Written by the one task that writes the body.
    var buffer = ByteBuffer()
}

private struct CollectingWriter: ResponseBodyWriter {
    let collected: Collected

    mutating func write(_ buffer: ByteBuffer) async throws { collected.buffer.writeImmutableBuffer(buffer) }
    consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
}

/// Compresses a body while it is written; what was written so far can be read at once by the client.
private struct CompressingWriter: ResponseBodyWriter {
    let output: CompressedOutput

    mutating func write(_ buffer: ByteBuffer) async throws { try await output.write(buffer) }
    consuming func finish(_ trailingHeaders: HTTPFields?) async throws { try await output.finish(trailingHeaders) }
}

/// The writer of a body, used by the one task that writes the body.
private final class CompressedOutput: @unchecked Sendable {
    private let deflater: Deflater
    private var target: any ResponseBodyWriter

    init(_ deflater: Deflater, _ target: any ResponseBodyWriter) {
        self.deflater = deflater
        self.target = target
    }

    func write(_ buffer: ByteBuffer) async throws {
        try await target.write(deflater.compress(buffer, isLast: false))
    }

    func finish(_ trailingHeaders: HTTPFields?) async throws {
        try await target.write(deflater.compress(ByteBuffer(), isLast: true))
        try await target.finish(trailingHeaders)
    }
}
