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

    /// Puts a content in place of what there is, if anything, in one step.
    ///
    /// - Parameters:
    ///   - content: All of it.
    ///   - mode: Permissions, of which the user's mask takes some away. Default: only the user can read it.
    /// - Throws: `Failure`; what there was stays then.
    func replace(with content: Data, mode: mode_t = 0o600) throws(Failure) {
        let temporary = "\(path).\(getpid()).new"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
        if descriptor < 0 { throw Failure(code: errno) }
        do throws(Failure) {
            defer { close(descriptor) }
            var rest = Array(content)[...]
            while !rest.isEmpty {
                let count = Self.write(descriptor, rest)
                if count < 0, errno != EINTR { throw Failure(code: errno) }
                rest = rest.dropFirst(max(0, count))
            }
            if fsync(descriptor) != 0 { throw Failure(code: errno) }
            if rename(temporary, path) != 0 { throw Failure(code: errno) }
        } catch {
            unlink(temporary)
            throw error
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
