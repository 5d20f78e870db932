import Glibc
import Infra

/// Files of one folder, written so that a crash of the process or of the machine leaves the old or the new, never a mix.
struct LocalFolder: Sendable {
    /// Without a slash at the end.
    let path: String

    func path(of name: String) -> String { "\(path)/\(name)" }

    /// False only where there is none.
    var exists: Bool { access(path, F_OK) == 0 || errno != ENOENT }

    /// Makes the folder and those above it; only their owner may enter what is made.
    func make() throws(Diagnostic) {
        var made = path.hasPrefix("/") ? "" : "."
        for part in path.split(separator: "/") {
            made += "/\(part)"
            if mkdir(made, 0o700) == 0 || errno == EEXIST { continue }
            throw .failed("making the folder", made, errno)
        }
    }

    /// The bytes of a file; `nil` only where there is none.
    func read(_ name: String) throws(Diagnostic) -> [UInt8]? {
        let path = path(of: name)
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        if descriptor < 0, errno == ENOENT || errno == ENOTDIR { return nil }
        if descriptor < 0 { throw .failed("opening", path, errno) }
        defer { close(descriptor) }
        var status = stat()
        if fstat(descriptor, &status) != 0 { throw .failed("reading", path, errno) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Int(status.st_size))
        var chunk = [UInt8](repeating: 0, count: 1 << 18)
        while true {
            let count = Glibc.read(descriptor, &chunk, chunk.count)
            if count == 0 { return bytes }
            if count > 0 {
                bytes += chunk[..<count]
            } else if errno != EINTR {
                throw .failed("reading", path, errno)
            }
        }
    }

    /// Puts a new content in place of a file: written beside it, on the disk, then renamed.
    func replace(_ name: String, with bytes: [UInt8]) throws(Diagnostic) {
        let temporary = path(of: name + ".new")
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        if descriptor < 0 { throw .failed("making", temporary, errno) }
        do {
            defer { close(descriptor) }
            try Self.append(bytes, to: descriptor, temporary)
        }
        if rename(temporary, path(of: name)) != 0 { throw .failed("renaming \(temporary) to", path(of: name), errno) }
        try synchronize()
    }

    /// Names of the files in the folder; none where there is no folder.
    func names() throws(Diagnostic) -> [String] {
        guard let stream = opendir(path) else {
            if errno == ENOENT { return [] }
            throw .failed("opening", path, errno)
        }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }

    /// When a file was last written: seconds since 1970.
    func modified(_ name: String) throws(Diagnostic) -> Double {
        var status = stat()
        if stat(path(of: name), &status) != 0 { throw .failed("reading", path(of: name), errno) }
        return Double(status.st_mtim.tv_sec) + Double(status.st_mtim.tv_nsec) / 1e9
    }

    /// Gives files other names, to be out of the way, with the same free number each.
    ///
    /// - Returns: The new path of the first.
    func setAside(_ first: String, with others: [String]) throws(Diagnostic) -> String {
        let names = [first] + others
        var number = 1
        while names.contains(where: { access(path(of: "\($0).aside-\(number)"), F_OK) == 0 }) { number += 1 }
        for name in names {
            let (old, new) = (path(of: name), path(of: "\(name).aside-\(number)"))
            if rename(old, new) != 0, errno != ENOENT { throw .failed("renaming \(old) to", new, errno) }
        }
        try synchronize()
        return path(of: "\(first).aside-\(number)")
    }

    /// Removes a file; one that is not there is fine.
    func remove(_ name: String) throws(Diagnostic) {
        if unlink(path(of: name)) != 0, errno != ENOENT { throw .failed("removing", path(of: name), errno) }
    }

    /// Writes at the end of an open file and waits until it is on the disk.
    static func append(_ bytes: [UInt8], to descriptor: Int32, _ path: String) throws(Diagnostic) {
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            if count > 0 {
                written += count
            } else if errno != EINTR {
                throw .failed("writing", path, errno)
            }
        }
        if fsync(descriptor) != 0 { throw .failed("writing", path, errno) }
    }

    /// Waits until the names in the folder are on the disk.
    func synchronize() throws(Diagnostic) {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        if descriptor < 0 { throw .failed("opening", path, errno) }
        defer { close(descriptor) }
        if fsync(descriptor) != 0 { throw .failed("writing", path, errno) }
    }

    /// Runs `body` while no other process, and no other part of this one, is in the same section of this folder.
    func exclusively<T>(_ body: () throws -> T) throws -> T {
        try make()
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        if descriptor < 0 { throw Diagnostic.failed("opening", path, errno) }
        defer { close(descriptor) }
        while flock(descriptor, LOCK_EX) != 0 {
            if errno != EINTR { throw Diagnostic.failed("locking", path, errno) }
        }
        return try body()
    }
}

extension Diagnostic {
    /// What the system refused, where, and its own words.
    static func failed(_ what: String, _ path: String, _ code: Int32) -> Diagnostic {
        Diagnostic(
            .error,
            "State folder cannot be used",
            detail: "\(what) \(path): \(String(cString: strerror(code))).".capitalizedFirst
        )
    }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
