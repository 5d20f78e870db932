/// The lower end of a terminal that is drawn again and again, and what scrolls up above it.
///
/// Keeps what is on the screen and gives the characters that turn it into what should be there (ECMA-48: CUU, ED, and
/// DEC's private mode 25 for the cursor).
package struct LiveRegion: Sendable {
    private var drawn: [Line] = []
    private var isCursorHidden = false
    private let colour: Bool

    package init(colour: Bool) { self.colour = colour }

    /// The characters that scroll lines up for good and draw the region below them anew; empty where nothing changes.
    ///
    /// The frame is cut to the width of the terminal already. `columns` is that width now; it may have changed since the
    /// last drawing.
    package mutating func draw(scrolled: [Line], frame: [Line], columns: Int) -> String {
        guard !scrolled.isEmpty || frame != drawn else { return "" }
        var text = ""
        if !isCursorHidden {
            text += "\u{1B}[?25l"
            isCursorHidden = true
        }
        text += erasing(columns: columns)
        for line in scrolled { text += line.text(colour: colour) + "\n" }
        text += frame.map { $0.text(colour: colour) }.joined(separator: "\n")
        drawn = frame
        return text
    }

    /// The characters that take the region away, leave the scrolled lines in its place and show the cursor again; empty
    /// where there is nothing to do.
    package mutating func end(scrolled: [Line] = [], columns: Int) -> String {
        var text = erasing(columns: columns)
        for line in scrolled { text += line.text(colour: colour) + "\n" }
        if isCursorHidden { text += "\u{1B}[?25h" }
        drawn = []
        isCursorHidden = false
        return text
    }

    private func erasing(columns: Int) -> String {
        guard !drawn.isEmpty else { return "" }
        // A terminal that became narrower has broken the lines that are wider than it is now.
        let rows = drawn.reduce(0) { $0 + max(1, ($1.columns + columns - 1) / max(1, columns)) }
        return "\r" + (rows > 1 ? "\u{1B}[\(rows - 1)A" : "") + "\u{1B}[J"
    }
}
