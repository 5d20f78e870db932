/// A line of text for a terminal, in pieces that have a style each.
package struct Line: Sendable, Hashable {
    /// A piece of a line.
    package struct Span: Sendable, Hashable {
        /// Free of control characters.
        package let text: String
        package let style: Style

        package init(_ text: String, _ style: Style = .plain) {
            self.text = text.withoutControlCharacters
            self.style = style
        }
    }

    package private(set) var spans: [Span]

    /// An empty line.
    package init() { spans = [] }

    /// - Parameters:
    ///   - text: Control characters in it, line breaks included, are shown as escapes.
    ///   - style: The style of all of it.
    package init(_ text: String, _ style: Style = .plain) {
        spans = text.isEmpty ? [] : [Span(text, style)]
    }

    /// Adds a piece at the end.
    package mutating func append(_ text: String, _ style: Style = .plain) {
        if !text.isEmpty { spans.append(Span(text, style)) }
    }

    /// Adds another line's pieces at the end.
    package mutating func append(_ other: Line) { spans += other.spans }

    /// The line with a piece added at the end.
    package func appending(_ text: String, _ style: Style = .plain) -> Line {
        var line = self
        line.append(text, style)
        return line
    }

    /// The line moved to the right.
    package func indented(by columns: Int) -> Line {
        var line = self
        if !line.spans.isEmpty { line.spans.insert(Span(String(repeating: " ", count: columns)), at: 0) }
        return line
    }

    /// How many columns of a terminal the line takes.
    package var columns: Int { spans.reduce(0) { $0 + $1.text.columns } }

    /// The line cut to at most `width` columns; what is cut ends in `…`.
    package func cut(to width: Int?) -> Line {
        guard let width, columns > width else { return self }
        var line = Line()
        var room = max(0, width - 1)
        for span in spans {
            let text = span.text.prefix(columns: room)
            line.append(text, span.style)
            room -= text.columns
            if text.utf8.count < span.text.utf8.count { break }
        }
        return width > 0 ? line.appending("…", .muted) : line
    }

    /// The text as it is written; with `colour`, styles become escape sequences.
    package func text(colour: Bool) -> String {
        guard colour else { return spans.map(\.text).joined() }
        return spans.map { span in
            span.style.sequence.map { "\u{1B}[\($0)m\(span.text)\u{1B}[0m" } ?? span.text
        }.joined()
    }
}

/// What a piece of text means; colours follow from it.
package enum Style: Sendable, Hashable {
    case plain
    case create, update, replace, delete, move
    /// Of less interest than what stands around it.
    case muted
    case strong
    case error, warning, note

    /// The parameters of the escape sequence (ECMA-48, SGR); `nil` for plain text.
    var sequence: String? {
        switch self {
        case .plain: nil
        case .create: "32"
        case .update: "33"
        case .replace: "35"
        case .delete: "31"
        case .move: "36"
        case .muted: "2"
        case .strong: "1"
        case .error: "1;31"
        case .warning: "1;33"
        case .note: "1;36"
        }
    }
}
