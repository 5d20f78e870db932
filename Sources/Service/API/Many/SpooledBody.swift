import Foundation
import Hummingbird
import NIOCore
import NIOPosix

/// A large body, kept on disk: what reads it waits for no client, and can read it again.
///
/// The file has no name, so that it is gone with its descriptor, also when the process dies.
final class SpooledBody: Sendable {
    private let descriptor: Int32
    /// Bytes.
    let size: Int

    private init(_ descriptor: Int32, size: Int) {
        self.descriptor = descriptor
        self.size = size
    }

    deinit {
        close(descriptor)
    }

    /// Takes all of a body.
    ///
    /// - Parameters:
    ///   - body: What the client sends.
    ///   - limit: The most bytes.
    ///   - fingerprint: Gets the bytes too.
    /// - Returns: The body.
    /// - Throws: A problem where there are more bytes, or `IOError`.
    static func taking(
        _ body: RequestBody,
        limit: Int,
        into fingerprint: inout IdempotentAnswers.Fingerprint
    ) async throws -> SpooledBody {
        let descriptor = try await blocking { try open() }
        var size = 0
        do {
            for try await bytes in body {
                let offset = size
                size += bytes.readableBytes
                guard size <= limit else { throw Problem(.contentTooLarge, "The import has more than \(limit) bytes.") }
                fingerprint.add(bytes)
                try await blocking { try write(bytes, descriptor, at: offset) }
            }
        } catch {
            close(descriptor)
            throw error
        }
        return SpooledBody(descriptor, size: size)
    }

    /// The bytes from `offset` on: `count`, or fewer at the end.
    func bytes(at offset: Int, count: Int) async throws -> ByteBuffer {
        try await Self.blocking { [descriptor] in
            var buffer = ByteBuffer()
            let got = buffer.writeWithUnsafeMutableBytes(minimumWritableBytes: count) { space in
                max(0, pread(descriptor, space.baseAddress, min(count, space.count), off_t(offset)))
            }
            guard got > 0 || offset >= self.size else { throw Self.failure() }
            return buffer
        }
    }

    private static func open() throws -> Int32 {
        var template = Array("\(NSTemporaryDirectory())/service-import-XXXXXX".utf8CString)
        let descriptor = mkstemp(&template)
        guard descriptor >= 0 else { throw failure() }
        unlink(template)
        return descriptor
    }

    private static func write(_ bytes: ByteBuffer, _ descriptor: Int32, at offset: Int) throws {
        try bytes.withUnsafeReadableBytes { bytes in
            var done = 0
            while done < bytes.count {
                let rest = UnsafeRawBufferPointer(rebasing: bytes[done...])
                let count = pwrite(descriptor, rest.baseAddress, rest.count, off_t(offset + done))
                guard count > 0 else { throw failure() }
                done += count
            }
        }
    }

    /// What the system says of the last call.
    private static func failure() -> IOError {
        IOError(errnoCode: errno, reason: "the file of an import in \(NSTemporaryDirectory())")
    }

    /// Runs on a thread that may wait for the disk.
    private static func blocking<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value
    {
        try await NIOThreadPool.singleton.runIfActive(body)
    }
}
