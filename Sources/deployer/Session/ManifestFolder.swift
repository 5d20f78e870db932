import FoundationEssentials
import Infra

/// A folder of Kubernetes objects, one file an object.
struct ManifestFolder {
    let path: String

    /// What every file that was written here begins with, so that a later run knows its own.
    private static let mark = "# Written by deployer render."

    /// Writes the files, and takes away those of an earlier run that are no longer among them. Files of others stay.
    ///
    /// - Throws: `Diagnostic` where the folder or a file cannot be written.
    func write(_ files: [ManifestFiles.File]) throws {
        let names = Set(files.map(\.name))
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
            for name in try FileManager.default.contentsOfDirectory(atPath: path) where !names.contains(name) {
                let old = "\(path)/\(name)"
                guard name.hasSuffix(".yaml"), try isOurs(old) else { continue }
                try FileManager.default.removeItem(atPath: old)
            }
        } catch {
            throw Diagnostic(.error, "Folder cannot be written", detail: "\(path): \(error).")
        }
        for file in files { try WrittenFile(path: "\(path)/\(file.name)").write("\(Self.mark)\n\(file.yaml)") }
    }

    private func isOurs(_ file: String) throws -> Bool {
        try Data(contentsOf: URL(filePath: file)).starts(with: Data(Self.mark.utf8))
    }
}
