#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Hands out a request's body piece by piece, from memory or from a file.
struct BodyReader: ~Copyable {
    let size: Int
    private let bytes: [UInt8]
    private var offset = 0
    /// Where in the file the body begins.
    private let start: Int
    private let path: String
    /// -1 for a body in memory.
    private let descriptor: Int32

    /// - Throws: `TransportError` where a file cannot be opened.
    init(_ body: HTTPRequest.Body) throws(TransportError) {
        switch body {
        case .bytes(let bytes):
            self.bytes = bytes
            size = bytes.count
            start = 0
            path = ""
            descriptor = -1
        case .file(let path, let start, let size):
            let descriptor = open(path, O_RDONLY | O_CLOEXEC)
            guard descriptor >= 0 else {
                let message = "'\(path)' cannot be read: \(String(cString: strerror(errno)))"
                throw TransportError(.invalidRequest, message, mayHaveBeenSent: false)
            }
            bytes = []
            self.size = size
            self.start = start
            self.path = path
            self.descriptor = descriptor
        }
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    /// - Returns: How many bytes were put into `space`; 0 at the end.
    mutating func read(into space: UnsafeMutableRawBufferPointer) throws(TransportError) -> Int {
        let count = min(space.count, size - offset)
        guard count > 0 else { return 0 }
        if descriptor < 0 {
            bytes[offset..<offset + count].withUnsafeBytes { space.copyMemory(from: $0) }
            offset += count
            return count
        }
        let read = pread(descriptor, space.baseAddress, count, off_t(start + offset))
        guard read > 0 else {
            let reason = read == 0 ? "it ends after \(offset) of \(size) bytes" : String(cString: strerror(errno))
            throw TransportError(.invalidRequest, "'\(path)' cannot be read: \(reason)", mayHaveBeenSent: true)
        }
        offset += read
        return read
    }

    /// - Returns: Whether `offset` lies in the body.
    mutating func seek(to offset: Int) -> Bool {
        guard (0...size).contains(offset) else { return false }
        self.offset = offset
        return true
    }
}
