import FoundationEssentials
import Infra

/// A file that a verb writes for the user.
struct WrittenFile {
    let path: String

    /// Writes the text in place of what was there; a run that dies on the way leaves what was there.
    ///
    /// - Throws: `Diagnostic` where the file cannot be written.
    func write(_ text: String) throws {
        do { try UserFile(path: path).replace(with: Data(text.utf8), mode: 0o666) } catch {
            throw Diagnostic(
                .error,
                "File cannot be written",
                detail: "\(path): \(error). Is there such a folder, and may you write to it?"
            )
        }
    }
}
