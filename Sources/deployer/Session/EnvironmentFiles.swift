import FoundationEssentials
import Infra

/// The environment files of a project, in `environments/` below the working folder.
struct EnvironmentFiles {
    /// The names of the files in the folder; none where there is no such folder.
    private var files: [String] {
        do { return try FileManager.default.contentsOfDirectory(atPath: EnvironmentFile.folder) } catch { return [] }
    }

    /// Names of all environments, sorted.
    var names: [String] { EnvironmentFile.environments(in: files) }

    /// The path of the file that a user means by a name or a path.
    ///
    /// - Throws: `UsageError` for a name that no file, or more than one, has.
    func path(of argument: String) throws -> String {
        do { return try EnvironmentFile.find(argument, files: files) } catch { throw UsageError(error.all) }
    }

    /// The environment in a file.
    ///
    /// - Throws: `UsageError` where there is no such file; `Diagnostic` where it cannot be read; `Diagnostics` with its
    ///   mistakes.
    func environment(at path: String) throws -> Infra.Environment {
        try Infra.Environment.decode(try text(at: path), file: path)
    }

    /// The text of an environment's file.
    ///
    /// - Throws: `UsageError` where there is no such file; `Diagnostic` where it cannot be read.
    func text(at path: String) throws -> String {
        guard FileManager.default.fileExists(atPath: path) else {
            throw UsageError("Unknown environment", detail: "There is no file \(path).")
        }
        do { return String(decoding: try UserFile(path: path).read(), as: UTF8.self) } catch {
            throw Diagnostic(.error, "Environment cannot be read", detail: "\(path): \(error).")
        }
    }
}
