import FoundationEssentials
import Infra

/// A folder of policies, one file a policy.
struct PolicyFolder {
    let path: String

    /// Writes `policy-1.json` and so on, and takes away those of an earlier run that had more of them.
    ///
    /// - Throws: `Diagnostic` where the folder or a file cannot be written.
    func write(_ texts: [String]) throws {
        let names = texts.indices.map { "policy-\($0 + 1).json" }
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
            for name in try FileManager.default.contentsOfDirectory(atPath: path)
            where !names.contains(name) && name.wholeMatch(of: #/policy-[0-9]+\.json/#) != nil {
                try FileManager.default.removeItem(atPath: "\(path)/\(name)")
            }
        } catch {
            throw Diagnostic(.error, "Folder cannot be written", detail: "\(path): \(error).")
        }
        for (name, text) in zip(names, texts) { try WrittenFile(path: "\(path)/\(name)").write(text) }
    }
}
