import CZlib
import Infra

/// gzip (RFC 1952). No name and no time goes into the header.
final class GzipStream: CompressionStream {
    /// zlib keeps the address of its stream, so it has a place of its own.
    private let stream: UnsafeMutablePointer<z_stream>
    private let space = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 17)

    /// zlib's own default, 6 of 9.
    private static let level: Int32 = 6

    /// - Throws: `Diagnostic` where there is no memory.
    init() throws(Diagnostic) {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        guard shim_gzip_init(stream, Self.level) == Z_OK else {
            throw Self.failure("zlib gives no stream: out of memory.")
        }
    }

    deinit {
        // Of a stream that was never begun it says so, and does nothing.
        deflateEnd(stream)
        stream.deallocate()
        space.deallocate()
    }

    func write(
        _ bytes: UnsafeRawBufferPointer,
        isLast: Bool,
        to sink: (UnsafeRawBufferPointer) throws(Diagnostic) -> Void
    ) throws(Diagnostic) {
        // zlib reads the bytes and does not write to them.
        let start = bytes.baseAddress.map { UnsafeMutableRawPointer(mutating: $0) }
        stream.pointee.next_in = start?.assumingMemoryBound(to: UInt8.self)
        stream.pointee.avail_in = UInt32(bytes.count)
        var isFull = true
        while isFull {
            stream.pointee.next_out = space.baseAddress
            stream.pointee.avail_out = UInt32(space.count)
            let code = deflate(stream, isLast ? Z_FINISH : Z_NO_FLUSH)
            guard code == Z_OK || code == Z_STREAM_END || code == Z_BUF_ERROR else {
                throw Self.failure("zlib ended with code \(code).")
            }
            let count = space.count - Int(stream.pointee.avail_out)
            if count > 0 { try sink(UnsafeRawBufferPointer(UnsafeMutableBufferPointer(rebasing: space[..<count]))) }
            isFull = count == space.count
        }
    }
}
