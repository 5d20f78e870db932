import CZlib
import NIOCore

/// Compresses bytes as they come, by zlib. Used by one task at a time.
final class Deflater: @unchecked Sendable {
    /// How the result is framed.
    enum Format: String, Sendable, CaseIterable {
        /// RFC 1952.
        case gzip
        /// RFC 1950, which HTTP calls so.
        case deflate
    }

    /// Twice as fast as zlib's own choice, 6, and a few percent larger.
    private static let level: Int32 = 4

    /// zlib keeps its address.
    private let stream: UnsafeMutablePointer<z_stream>

    init(_ format: Format) {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        let window: Int32 = format == .gzip ? 31 : 15
        let code = deflateInit2_(
            stream,
            Self.level,
            Z_DEFLATED,
            window,
            8,
            Z_DEFAULT_STRATEGY,
            ZLIB_VERSION,
            Int32(MemoryLayout<z_stream>.size)
        )
        precondition(code == Z_OK, "zlib has no memory, or is of another version: \(code)")
    }

    deinit {
        deflateEnd(stream)
        stream.deinitialize(count: 1)
        stream.deallocate()
    }

    /// What follows in the compressed text.
    ///
    /// `isLast`: Whether it ends with this; else all that came so far can be read from the result.
    func compress(_ input: ByteBuffer, isLast: Bool) -> ByteBuffer {
        var input = input
        var output = ByteBufferAllocator().buffer(capacity: input.readableBytes / 4 + 64)
        input.withUnsafeMutableReadableBytes { bytes in
            stream.pointee.next_in = bytes.bindMemory(to: UInt8.self).baseAddress
            stream.pointee.avail_in = UInt32(bytes.count)
            var isFull = true
            while isFull {
                output.writeWithUnsafeMutableBytes(minimumWritableBytes: 1024) { space in
                    stream.pointee.next_out = space.bindMemory(to: UInt8.self).baseAddress
                    stream.pointee.avail_out = UInt32(space.count)
                    _ = deflate(stream, isLast ? Z_FINISH : Z_SYNC_FLUSH)
                    // Room that is left means that nothing is left to write.
                    isFull = stream.pointee.avail_out == 0
                    return space.count - Int(stream.pointee.avail_out)
                }
            }
        }
        return output
    }
}

extension Deflater.Format {
    /// The first of the formats that a client takes; nil where it takes none.
    ///
    /// - Parameter field: `Accept-Encoding`.
    init?(accepting field: String?) {
        guard let field else { return nil }
        var weights: [String: Bool] = [:]
        for part in field.split(separator: ",") {
            let words = part.split(separator: ";").map { $0.filter { $0 != " " && $0 != "\t" }.lowercased() }
            guard let name = words.first else { continue }
            let isRefused = words.dropFirst().contains { word in
                word.hasPrefix("q=0") && word.dropFirst(3).allSatisfy { $0 == "." || $0 == "0" }
            }
            weights[name] = !isRefused
        }
        let others = weights["*"] ?? false
        guard let format = Self.allCases.first(where: { weights[$0.rawValue] ?? others }) else { return nil }
        self = format
    }
}
