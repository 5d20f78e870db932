package import Infra

/// How results are written.
package enum OutputFormat: String, Sendable, CaseIterable {
    /// For people.
    case text
    /// JSON lines, as `docs/json.md` describes.
    case json
}

/// Where text goes, and what that place can show.
package struct Channel: Sendable {
    package var layout: Layout
    package var colour: Bool
    package var write: @Sendable (String) -> Void

    /// - Parameters:
    ///   - layout: Its width, and how much is shown.
    ///   - colour: Whether escape sequences are understood.
    ///   - write: Takes text; lines end with a line feed.
    package init(layout: Layout, colour: Bool, write: @escaping @Sendable (String) -> Void) {
        self.layout = layout
        self.colour = colour
        self.write = write
    }

    func write(_ lines: [Line]) {
        write(lines.map { $0.text(colour: colour) + "\n" }.joined())
    }
}

/// Everything that is printed goes through here: results to standard output, the rest to standard error.
package struct Console: Sendable {
    package let format: OutputFormat
    package let output: Channel
    package let errors: Channel

    package init(format: OutputFormat, output: Channel, errors: Channel) {
        self.format = format
        self.output = output
        self.errors = errors
    }

    /// Writes what was asked for.
    package func show(_ report: some Report) {
        switch format {
        case .text: output.write(report.lines(in: output.layout))
        case .json: write(report.messages)
        }
    }

    /// Writes an error, a warning or a note; with `--json` it is one of the lines of standard output.
    package func tell(_ diagnostics: [Diagnostic]) {
        guard !diagnostics.isEmpty else { return }
        switch format {
        case .text: errors.write(DiagnosticLines(errors.layout).lines(for: diagnostics))
        case .json: write(diagnostics.map(\.message))
        }
    }

    /// Writes a remark on the side, for a verbose run.
    package func note(_ text: String, _ message: JSONMessage) {
        switch format {
        case .text: errors.write([Line(text, .muted)])
        case .json: write([message])
        }
    }

    /// Writes what is said to a person at work, such as a question; nothing with `--json`.
    ///
    /// - Parameter text: Its last line is left open.
    package func ask(_ text: String) {
        switch format {
        case .text: errors.write(text)
        case .json: break
        }
    }

    func write(_ messages: [JSONMessage]) {
        output.write(messages.map { $0.text + "\n" }.joined())
    }
}
