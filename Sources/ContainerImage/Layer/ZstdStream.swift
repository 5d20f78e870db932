import CZstd
import Infra

/// Zstandard (RFC 8878), with a checksum of the content.
final class ZstdStream: CompressionStream {
    private let context: OpaquePointer
    private let space: UnsafeMutableRawBufferPointer

    /// Of -7 to 22. A layer is compressed once and pulled by every node; from here on more time saves little.
    private static let level: Int32 = 9

    /// - Throws: `Diagnostic` where there is no memory.
    init() throws(Diagnostic) {
        guard let context = ZSTD_createCCtx() else { throw Self.failure("zstd gives no stream: out of memory.") }
        self.context = context
        space = .allocate(byteCount: ZSTD_CStreamOutSize(), alignment: 1)
        for (parameter, value) in [(ZSTD_c_compressionLevel, Self.level), (ZSTD_c_checksumFlag, 1)] {
            try check(ZSTD_CCtx_setParameter(context, parameter, value))
        }
    }

    deinit {
        ZSTD_freeCCtx(context)
        space.deallocate()
    }

    func write(
        _ bytes: UnsafeRawBufferPointer,
        isLast: Bool,
        to sink: (UnsafeRawBufferPointer) throws(Diagnostic) -> Void
    ) throws(Diagnostic) {
        var input = ZSTD_inBuffer(src: bytes.baseAddress, size: bytes.count, pos: 0)
        var isDone = false
        while !isDone {
            var output = ZSTD_outBuffer(dst: space.baseAddress, size: space.count, pos: 0)
            let pending = ZSTD_compressStream2(context, &output, &input, isLast ? ZSTD_e_end : ZSTD_e_continue)
            try check(pending)
            if output.pos > 0 { try sink(UnsafeRawBufferPointer(rebasing: space[..<output.pos])) }
            isDone = isLast ? pending == 0 : input.pos == input.size
        }
    }

    private func check(_ code: Int) throws(Diagnostic) {
        guard ZSTD_isError(code) != 0 else { return }
        throw Self.failure("zstd says: \(String(cString: ZSTD_getErrorName(code))).")
    }
}
