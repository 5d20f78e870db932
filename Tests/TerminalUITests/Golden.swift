import Foundation
import Testing

@testable import TerminalUI

/// Compares a text that users read with the file in `Golden/` that reviewers read. `RECORD_GOLDENS=1` writes the files.
func expectGolden(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")
    let file = folder.appending(path: name)
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    #expect(
        text == expected,
        "Differs from Golden/\(name); see with RECORD_GOLDENS=1 and git diff.",
        sourceLocation: sourceLocation
    )
}

extension [Line] {
    /// The lines without colour.
    var text: String { map { $0.text(colour: false) + "\n" }.joined() }

    /// The lines with escape sequences, the escape character as `^[`.
    var colouredText: String {
        map { $0.text(colour: true) + "\n" }.joined().replacing("\u{1B}", with: "^[")
    }
}

extension [JSONMessage] {
    var text: String { map { $0.text + "\n" }.joined() }
}
