import CZlib
import Infra

/// Compresses bytes as they come. No name and no time goes into the header, so the same bytes give the same result with the
/// same zlib.
struct GzipStream: ~Copyable {
    /// zlib keeps the address of its stream, so it has a place of its own.
    private let stream: UnsafeMutablePointer<z_stream>
    private var space = [UInt8](repeating: 0, count: 1 << 17)

    /// zlib's own default, 6 of 9.
    private static let level: Int32 = 6

    /// - Throws: `Diagnostic` where there is no memory.
    init() throws(Diagnostic) {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        guard shim_gzip_init(stream, Self.level) == Z_OK else {
            stream.deallocate()
            throw Diagnostic(.error, "Layer cannot be compressed", detail: "zlib gives no stream: out of memory.")
        }
    }

    deinit {
        deflateEnd(stream)
        stream.deallocate()
    }

    /// Compresses the next bytes.
    ///
    /// - Parameters:
    ///   - bytes: At most 4 GiB at a time.
    ///   - isLast: Whether the content ends with them.
    ///   - sink: Takes what comes out.
    /// - Throws: What the sink throws; `Diagnostic` where zlib fails.
    mutating func write(
        _ bytes: UnsafeRawBufferPointer,
        isLast: Bool = false,
        to sink: (UnsafeRawBufferPointer) throws(Diagnostic) -> Void
    ) throws(Diagnostic) {
        // zlib reads the bytes and does not write to them.
        let start = bytes.baseAddress.map { UnsafeMutableRawPointer(mutating: $0) }
        stream.pointee.next_in = start?.assumingMemoryBound(to: UInt8.self)
        stream.pointee.avail_in = UInt32(bytes.count)
        var isFull = true
        while isFull {
            let (code, count) = space.withUnsafeMutableBytes { room -> (Int32, Int) in
                stream.pointee.next_out = room.baseAddress?.assumingMemoryBound(to: UInt8.self)
                stream.pointee.avail_out = UInt32(room.count)
                let code = deflate(stream, isLast ? Z_FINISH : Z_NO_FLUSH)
                return (code, room.count - Int(stream.pointee.avail_out))
            }
            guard code == Z_OK || code == Z_STREAM_END || code == Z_BUF_ERROR else {
                throw Diagnostic(.error, "Layer cannot be compressed", detail: "zlib ended with code \(code).")
            }
            if count > 0 { try Self.pass(space, count, to: sink) }
            isFull = count == space.count
        }
    }

    private static func pass(
        _ bytes: [UInt8],
        _ count: Int,
        to sink: (UnsafeRawBufferPointer) throws(Diagnostic) -> Void
    ) throws(Diagnostic) {
        var failure: Diagnostic?
        bytes.withUnsafeBytes { all in
            do throws(Diagnostic) { try sink(UnsafeRawBufferPointer(rebasing: all[..<count])) } catch {
                failure = error
            }
        }
        if let failure { throw failure }
    }
}
