import Glibc
package import Infra

/// A lock that the kernel gives back when its holder dies: `flock` on a file that also says who holds it.
///
/// Whoever breaks the lock removes the file. Its holder then still has a lock on a file without a name, and sees so
/// before its next write. All functions must be called inside of `LocalFolder.exclusively`.
struct LocalLock: Sendable {
    let lock: Lock
    private let descriptor: Int32
    private let path: String

    private static let name = "lock.json"

    /// - Throws: `StateLocked` where another holds it.
    init(_ lock: Lock, in folder: LocalFolder) throws {
        let path = folder.path(of: Self.name)
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        if descriptor < 0 { throw Diagnostic.failed("opening", path, errno) }
        do {
            if flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
                if errno != EWOULDBLOCK { throw Diagnostic.failed("locking", path, errno) }
                throw StateLocked(holder: try Self.described(in: folder))
            }
            if ftruncate(descriptor, 0) != 0 { throw Diagnostic.failed("writing", path, errno) }
            try LocalFolder.append(try lock.document.json(.pretty) + [0x0A], to: descriptor, path)
        } catch {
            close(descriptor)
            throw error
        }
        self.lock = lock
        self.descriptor = descriptor
        self.path = path
    }

    /// Whether it has not been broken.
    var isHeld: Bool {
        var own = stat()
        var named = stat()
        guard fstat(descriptor, &own) == 0, stat(path, &named) == 0 else { return false }
        return own.st_ino == named.st_ino && own.st_dev == named.st_dev
    }

    /// Gives it back; the file goes where it is still this lock's.
    func release() {
        if isHeld { unlink(path) }
        close(descriptor)
    }

    /// Who holds the lock of a folder; `nil` where nobody does, also where a holder has died.
    static func holder(in folder: LocalFolder) throws -> Lock? {
        let path = folder.path(of: name)
        let descriptor = open(path, O_RDWR | O_CLOEXEC)
        if descriptor < 0, errno == ENOENT { return nil }
        if descriptor < 0 { throw Diagnostic.failed("opening", path, errno) }
        defer { close(descriptor) }
        if flock(descriptor, LOCK_SH | LOCK_NB) == 0 { return nil }
        if errno != EWOULDBLOCK { throw Diagnostic.failed("locking", path, errno) }
        return try described(in: folder)
    }

    /// Takes the lock away from its holder.
    static func remove(in folder: LocalFolder) throws {
        try folder.remove(name)
        try folder.synchronize()
    }

    private static func described(in folder: LocalFolder) throws -> Lock {
        let path = folder.path(of: name)
        do {
            return try Lock(document: Document(json: try folder.read(name) ?? []))
        } catch {
            throw Diagnostic(
                .error,
                "State is locked",
                detail: "\(path) is locked by another process, but does not say by whom: \(error). "
                    + "If that process is gone, remove the file."
            )
        }
    }
}

extension Lock: StateDocument {
    package init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        let process: Int = try reader.required("process")
        self.init(
            id: try reader.required("id"),
            holder: try reader.required("holder"),
            host: try reader.required("host"),
            process: Int32(truncatingIfNeeded: process),
            operation: try reader.required("operation"),
            version: try reader.required("version"),
            since: try reader.required("since")
        )
    }

    package var document: Document {
        [
            "id": .string(id), "holder": .string(holder), "host": .string(host), "process": .integer(Int(process)),
            "operation": .string(operation), "version": .string(version), "since": .number(since),
        ]
    }
}
