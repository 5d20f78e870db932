import FoundationEssentials
import Infra

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// A new folder that goes with the last value that holds it. That of a process that was killed goes when another is made
/// beside it a day later.
final class ScratchFolder: Sendable {
    let path: String

    /// - Parameter prefix: What the path begins with.
    /// - Throws: `Diagnostic` where the folder cannot be made.
    init(_ prefix: String) throws(Diagnostic) {
        Self.sweep(prefix)
        var template = Array("\(prefix).\(getpid()).XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw ContentFile.failed("Making a folder beside", prefix) }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit {
        Self.remove(path)
    }

    /// Removes what processes that are gone have left a day ago or earlier: by then also those of another machine that shares the folder.
    private static func sweep(_ prefix: String) {
        let folder = prefix.contains("/") ? String(prefix[..<(prefix.lastIndex(of: "/") ?? prefix.startIndex)]) : "."
        let name = prefix.split(separator: "/").last ?? ""
        // Of a folder that cannot be listed, nothing is known to be left.
        for left in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        where left.hasPrefix("\(name).") {
            let parts = left.dropFirst(name.count + 1).split(separator: ".")
            let path = "\(folder)/\(left)"
            var status = stat()
            guard parts.count == 2, parts[1].count == 6, let process = pid_t(parts[0]), process > 0,
                kill(process, 0) != 0, errno == ESRCH,
                stat(path, &status) == 0, time(nil) - status.st_mtim.tv_sec > 86_400
            else { continue }
            remove(path)
        }
    }

    private static func remove(_ path: String) {
        do { try FileManager.default.removeItem(atPath: path) } catch {
            // Gone already, which is what was wanted.
        }
    }
}
