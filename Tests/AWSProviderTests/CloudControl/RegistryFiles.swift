import Foundation
import TestSupport

/// The registry schemas that cfn-lint carries, in the place of AWS's answers to DescribeType.
enum RegistryFiles {
    private static let index: (folder: String, files: [String: String])? = {
        let library = packageRoot + "/.venv/lib"
        guard let python = try? FileManager.default.contentsOfDirectory(atPath: library).first(where: { $0 != "lib64" })
        else { return nil }
        let folder = "\(library)/\(python)/site-packages/cfnlint/data/schemas"
        guard let text = try? String(contentsOfFile: "\(folder)/providers/us_east_1.py", encoding: .utf8) else {
            return nil
        }
        var files: [String: String] = [:]
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
            if parts.count == 5, parts[1].hasPrefix("AWS::") { files[String(parts[1])] = String(parts[3]) }
        }
        return (folder, files)
    }()

    /// All types, sorted.
    static var types: [String] { index.map { $0.files.keys.sorted() } ?? [] }

    /// The schema of a type as JSON text.
    ///
    /// - Throws: `TestFailure` where cfn-lint is not installed or does not know the type.
    static func schema(of type: String) throws -> String {
        guard let index, let file = index.files[type] else {
            throw TestFailure("cfn-lint in .venv has no schema of \(type). Install it with: make setup")
        }
        return try String(contentsOfFile: "\(index.folder)/resources/\(file).json", encoding: .utf8)
    }
}
