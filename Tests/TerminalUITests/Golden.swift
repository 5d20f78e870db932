import TestSupport

@testable import TerminalUI

/// Compares a text that users read with the file in `Golden/` that reviewers read.
func expectGolden(_ text: String, _ name: String) throws {
    try compareWithGolden(text, "Tests/TerminalUITests/Golden/\(name)")
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
