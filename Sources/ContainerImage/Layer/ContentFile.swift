import FoundationEssentials
import Infra

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Reading and writing files piece by piece, however large they are.
enum ContentFile {
    /// Hands out a file's content in pieces.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - size: How many bytes it had when it was looked at.
    ///   - body: Takes the pieces, in order.
    /// - Throws: `Diagnostic` where it cannot be read, or has another size by now.
    static func read(
        _ path: String,
        size: Int,
        _ body: (UnsafeRawBufferPointer) throws(Diagnostic) -> Void
    ) throws(Diagnostic) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        if descriptor < 0 { throw failed("Reading", path) }
        defer { close(descriptor) }
        let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 16)
        defer { piece.deallocate() }
        var total = 0
        while true {
            let count = systemRead(descriptor, piece)
            if count == 0 { break }
            if count < 0 {
                if errno == EINTR { continue }
                throw failed("Reading", path)
            }
            total += count
            if total > size { break }
            try body(UnsafeRawBufferPointer(rebasing: piece[..<count]))
        }
        guard total == size else {
            throw Diagnostic(
                .error,
                "File changed while the image was built",
                detail: "\(path) had \(size) bytes and now has others. Build again when nothing writes to it."
            )
        }
    }

    /// The size of a file, links followed.
    ///
    /// - Throws: `Diagnostic` where there is no such file.
    static func size(of path: String) throws(Diagnostic) -> Int {
        var status = stat()
        guard stat(path, &status) == 0 else { throw failed("Reading", path) }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw Diagnostic(.error, "File cannot be used", detail: "\(path) is not a regular file.")
        }
        return Int(status.st_size)
    }

    /// The path of a file or folder, links followed.
    ///
    /// - Throws: `Diagnostic` where there is none.
    static func followed(_ path: String) throws(Diagnostic) -> String {
        guard let real = realpath(path, nil) else { throw failed("Reading", path) }
        defer { free(real) }
        return String(cString: real)
    }

    /// What the system refused, and its own words.
    static func failed(_ what: String, _ path: String) -> Diagnostic {
        Diagnostic(.error, "File cannot be used", detail: "\(what) \(path): \(String(cString: strerror(errno))).")
    }
}

extension Error {
    /// What the system says of a file, as in "No such file or directory", without what Foundation puts around it.
    var systemWords: String {
        guard let code = ((self as? CocoaError)?.underlying as? POSIXError)?.code else { return "\(self)" }
        return String(cString: strerror(code.rawValue))
    }
}

/// A file that is being written; it goes unless it is kept.
struct NewFile: ~Copyable {
    private let path: String
    private let descriptor: Int32
    private(set) var size = 0

    /// - Parameter name: What the file's own name begins with; other processes may write beside it.
    /// - Throws: `Diagnostic` where it cannot be made.
    init(beside name: String) throws(Diagnostic) {
        path = "\(name).\(getpid()).new"
        descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        if descriptor < 0 { throw ContentFile.failed("Making", path) }
    }

    deinit {
        close(descriptor)
        // Gone already where it was kept.
        unlink(path)
    }

    mutating func append(_ bytes: UnsafeRawBufferPointer) throws(Diagnostic) {
        var rest = bytes
        while !rest.isEmpty {
            let count = write(descriptor, rest.baseAddress, rest.count)
            if count < 0 {
                if errno == EINTR { continue }
                throw ContentFile.failed("Writing", path)
            }
            size += count
            rest = UnsafeRawBufferPointer(rebasing: rest[count...])
        }
    }

    /// Gives the whole content its name, in one step.
    func keep(as name: String) throws(Diagnostic) {
        guard fsync(descriptor) == 0, rename(path, name) == 0 else { throw ContentFile.failed("Writing", name) }
    }
}

private func systemRead(_ descriptor: Int32, _ space: UnsafeMutableRawBufferPointer) -> Int {
    read(descriptor, space.baseAddress, space.count)
}
