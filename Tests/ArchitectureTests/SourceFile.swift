import Foundation
import TestSupport
import Testing

/// A Swift file below Sources, as the rules see it.
struct SourceFile: Sendable, CustomTestStringConvertible {
    /// Relative to the package root, for example `Sources/Engine/Plan/Plan.swift`.
    var path: String
    var text: String

    /// The target it belongs to: the folder right below Sources.
    var target: String {
        let parts = path.split(separator: "/")
        return parts.count > 1 ? String(parts[1]) : ""
    }

    /// Written by a generator, whose file begins by saying so.
    var isGenerated: Bool { text.hasPrefix("// Written by `make generate`") }

    var testDescription: String { path }

    /// The lines of code with their numbers from 1, without comments. A `//` inside a string ends the line early, which
    /// hides nothing that a rule looks for.
    var code: [(number: Int, line: Substring)] {
        text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { index, line in
            let code = line.range(of: "//").map { line[..<$0.lowerBound] } ?? line
            return code.isEmpty ? nil : (index + 1, code)
        }
    }

    /// Every Swift file below Sources.
    static func all() throws -> [SourceFile] {
        let root = URL(filePath: packageRoot)
        guard let files = FileManager.default.enumerator(atPath: packageRoot + "/Sources") else {
            throw TestFailure("\(packageRoot)/Sources cannot be listed")
        }
        return try files.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }.sorted().map { name in
            let path = "Sources/\(name)"
            return SourceFile(path: path, text: try String(contentsOf: root.appending(path: path), encoding: .utf8))
        }
    }
}
