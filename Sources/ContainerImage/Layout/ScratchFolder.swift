import FoundationEssentials
import Infra

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// A new folder that goes with the last value that holds it.
final class ScratchFolder: Sendable {
    let path: String

    /// - Parameter prefix: What the path begins with.
    /// - Throws: `Diagnostic` where the folder cannot be made.
    init(_ prefix: String) throws(Diagnostic) {
        var template = Array("\(prefix).XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw ContentFile.failed("Making a folder beside", prefix) }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit {
        do { try FileManager.default.removeItem(atPath: path) } catch {
            // Gone already, which is what was wanted.
        }
    }
}
