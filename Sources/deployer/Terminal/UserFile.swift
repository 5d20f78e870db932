import FoundationEssentials

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// A file that the user named. What goes wrong with it is told in the system's own words.
struct UserFile {
    let path: String

    /// What the system says: "No such file or directory".
    struct Failure: Error, CustomStringConvertible {
        let code: Int32

        var description: String { String(cString: strerror(code)) }
    }

    /// The whole content.
    ///
    /// - Throws: `Failure`, also for a folder.
    func read() throws(Failure) -> Data {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        if descriptor < 0 { throw Failure(code: errno) }
        defer { close(descriptor) }
        var content = Data()
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Self.read(descriptor, &chunk)
            if count == 0 { return content }
            if count > 0 {
                content.append(contentsOf: chunk[..<count])
            } else if errno != EINTR {
                throw Failure(code: errno)
            }
        }
    }

    /// Puts a content in place of what there is, if anything, in one step. A link leads to the file that is replaced, which keeps its
    /// permissions; what is no file, as a pipe or a terminal, is written to.
    ///
    /// - Parameters:
    ///   - content: All of it.
    ///   - mode: Permissions of a new file, of which the user's mask takes some away. Default: only the user can read it.
    /// - Throws: `Failure`; what there was stays then.
    func replace(with content: Data, mode: mode_t = 0o600) throws(Failure) {
        var present = stat()
        let isThere = stat(path, &present) == 0
        if isThere, present.st_mode & S_IFMT != S_IFREG {
            let descriptor = open(path, O_WRONLY | O_CLOEXEC)
            if descriptor < 0 { throw Failure(code: errno) }
            defer { close(descriptor) }
            try Self.writeAll(content, to: descriptor)
            return
        }
        var target = path
        if isThere, let resolved = realpath(path, nil) {
            target = String(cString: resolved)
            free(resolved)
        }
        let temporary = "\(target).\(getpid()).new"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
        if descriptor < 0 { throw Failure(code: errno) }
        do throws(Failure) {
            defer { close(descriptor) }
            if isThere, fchmod(descriptor, present.st_mode & 0o7777) != 0 { throw Failure(code: errno) }
            try Self.writeAll(content, to: descriptor)
            if fsync(descriptor) != 0 { throw Failure(code: errno) }
            if rename(temporary, target) != 0 { throw Failure(code: errno) }
        } catch {
            unlink(temporary)
            throw error
        }
    }

    private static func writeAll(_ content: Data, to descriptor: Int32) throws(Failure) {
        var rest = Array(content)[...]
        while !rest.isEmpty {
            let count = write(descriptor, rest)
            if count < 0, errno != EINTR { throw Failure(code: errno) }
            rest = rest.dropFirst(max(0, count))
        }
    }

    private static func read(_ descriptor: Int32, _ chunk: inout [UInt8]) -> Int {
        chunk.withUnsafeMutableBytes { buffer in
            #if canImport(Glibc)
                Glibc.read(descriptor, buffer.baseAddress, buffer.count)
            #else
                Musl.read(descriptor, buffer.baseAddress, buffer.count)
            #endif
        }
    }

    private static func write(_ descriptor: Int32, _ bytes: ArraySlice<UInt8>) -> Int {
        bytes.withUnsafeBytes { buffer in
            #if canImport(Glibc)
                Glibc.write(descriptor, buffer.baseAddress, buffer.count)
            #else
                Musl.write(descriptor, buffer.baseAddress, buffer.count)
            #endif
        }
    }
}
