import FoundationEssentials
import Glibc

/// A new, empty folder that goes when the value does.
///
/// ```swift
/// let folder = try TemporaryFolder()
/// let backend = LocalBackend(folder: folder.path)
/// ```
package final class TemporaryFolder: Sendable {
    /// The absolute path, without a slash at the end.
    package let path: String

    /// Makes the folder below `TMPDIR`, or `/tmp` without one. Only this user can read it.
    ///
    /// - Parameter name: What its name begins with.
    /// - Throws: `TestFailure` when the folder cannot be made.
    package init(_ name: String = "deployer-test") throws {
        let base = ProcessInfo.processInfo.environment["TMPDIR"] ?? "/tmp"
        var template = Array("\(base)/\(name).XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else {
            throw TestFailure("cannot make a folder in \(base): \(String(cString: strerror(errno)))")
        }
        path = template.withUnsafeBufferPointer { pointer in
            String(decoding: pointer.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        }
    }

    /// Writes a file below the folder, with the folders it needs, and gives its absolute path.
    @discardableResult
    package func write(_ text: String, to name: String) throws -> String {
        let file = URL(filePath: "\(path)/\(name)")
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
        return "\(path)/\(name)"
    }

    /// The text of a file below the folder.
    package func read(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: "\(path)/\(name)")), as: UTF8.self)
    }

    deinit {
        do {
            try FileManager.default.removeItem(atPath: path)
        } catch {
            // Gone already, which is what was wanted; a left-over in the temporary folder fails no test.
        }
    }
}
