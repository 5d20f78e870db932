import Foundation

/// A folder whose Swift files a generator writes; files that do not begin with its banner are left alone.
struct GeneratedFolder {
    var folder: URL
    /// The first line of every file written.
    var banner: String

    /// Writes the files that differ, and takes away those no longer generated.
    ///
    /// - Parameters:
    ///   - sources: The text of every file by its path below the folder.
    ///   - isCheck: Whether to name what differs instead of changing it.
    /// - Throws: `OutOfDate` in a check that finds differences.
    func update(_ sources: [String: String], isCheck: Bool) throws {
        let manager = FileManager.default
        var differing: [String] = []
        for path in try generatedFiles() where sources[path] == nil {
            differing.append(path)
            if !isCheck { try manager.removeItem(at: folder.appending(path: path)) }
        }
        for (path, text) in sources {
            let file = folder.appending(path: path)
            if manager.contents(atPath: file.path) == Data(text.utf8) { continue }
            differing.append(path)
            if isCheck { continue }
            try manager.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        if isCheck, !differing.isEmpty { throw OutOfDate(folder: folder.path, files: differing.sorted()) }
    }

    private func generatedFiles() throws -> [String] {
        guard let all = FileManager.default.enumerator(atPath: folder.path) else { return [] }
        return try all.compactMap { $0 as? String }.filter { path in
            guard path.hasSuffix(".swift") else { return false }
            let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
            return text.hasPrefix(banner)
        }
    }
}

/// What a check has found.
struct OutOfDate: Error, CustomStringConvertible {
    var folder: String
    var files: [String]

    var description: String {
        "\(files.count) files in \(folder) are not what the generator writes; run 'make generate':\n  "
            + files.joined(separator: "\n  ")
    }
}
