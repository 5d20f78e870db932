package import Infra

/// A diagnostic for people: the summary, then what, why and what to do, then commands, each on a line of its own.
package struct DiagnosticLines: Sendable {
    package let layout: Layout

    package init(_ layout: Layout) { self.layout = layout }

    package func lines(for diagnostic: Diagnostic) -> [Line] {
        let (word, style) = diagnostic.severity.label
        var lines = [Line("\(word): ", style).appending(diagnostic.summary, .strong)]
        if !diagnostic.detail.isEmpty {
            lines += diagnostic.detail.wrapped(to: layout.textColumns - 2).map { Line($0).indented(by: 2) }
        }
        lines += diagnostic.commands.map { Line($0, .note).indented(by: 6) }
        let facts =
            (diagnostic.address.map { [("resource", $0.description)] } ?? [])
            + diagnostic.locations.map { ("at", $0.description) }
            + (diagnostic.requestID.map { [("request id", $0)] } ?? [])
        lines += facts.map { Line("\($0.0): ", .muted).appending($0.1).indented(by: 2) }
        return lines
    }

    /// Several, with an empty line between them.
    package func lines(for diagnostics: [Diagnostic]) -> [Line] {
        Array(diagnostics.map(lines(for:)).joined(separator: [Line()]))
    }
}

extension Diagnostic.Severity {
    var label: (word: String, style: Style) {
        switch self {
        case .error: ("error", .error)
        case .warning: ("warning", .warning)
        case .note: ("note", .note)
        }
    }
}
