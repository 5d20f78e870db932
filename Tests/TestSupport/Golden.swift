import FoundationEssentials

/// Compares what a user would read with a file of the repository.
///
/// `RECORD_GOLDENS=1 swift test` writes the files anew; a reviewer then reads their diff.
///
/// - Parameters:
///   - text: What the code printed.
///   - path: The file, relative to the package root, for example `Tests/TerminalUITests/Golden/plan.txt`.
/// - Throws: `TestFailure` naming the first line that differs, or that the file is missing.
package func compareWithGolden(_ text: String, _ path: String) throws {
    let file = URL(filePath: "\(packageRoot)/\(path)")
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
        return
    }
    guard let data = FileManager.default.contents(atPath: file.path) else {
        throw TestFailure("\(path) does not exist. Record it with RECORD_GOLDENS=1 and read it before you commit it.")
    }
    let expected = String(decoding: data, as: UTF8.self)
    guard expected != text else { return }
    throw TestFailure(difference(expected: expected, found: text, path: path))
}

private func difference(expected: String, found: String, path: String) -> String {
    let wanted = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let got = found.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(wanted, got).prefix { $0 == $1 }.count
    return """
        \(path):\(line + 1) differs.
          expected: \(line < wanted.count ? "\(wanted[line])" : "(end of the file)")
          found:    \(line < got.count ? "\(got[line])" : "(end of the text)")
        If the new text is right, record it with RECORD_GOLDENS=1. All that was found:
        \(found)
        """
}
