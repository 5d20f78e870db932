extension Picture {
    /// The picture as SVG that needs nothing else: its colours follow the reader's light or dark scheme.
    ///
    /// Source: https://www.w3.org/TR/SVG2/
    var svg: String {
        var text = """
            <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title description" \
            viewBox="0 0 \(Self.number(width)) \(Self.number(height))" width="\(Self.number(width))" \
            height="\(Self.number(height))">
            <title id="title">\(Self.escaped(title))</title>
            <desc id="description">\(Self.escaped(description))</desc>
            <style>
            \(Self.style)
            </style>
            <defs>
            \(Self.head(.traffic))
            \(Self.head(.out))
            </defs>
            <rect class="page" width="100%" height="100%"/>

            """
        for box in boxes { text += Self.svg(box) }
        for arrow in arrows { text += Self.svg(arrow) }
        for card in cards + lists.map(\.card) { text += Self.svg(card) }
        for name in lists.flatMap(\.names) { text += Self.text(name.text, name.x, name.y, "line") }
        for arrow in arrows where !arrow.label.isEmpty {
            text += Self.text(arrow.label, arrow.labelPlace.x, arrow.labelPlace.y + 4, "label")
        }
        for piece in texts { text += Self.text(piece.text, piece.x, piece.y, piece.style) }
        return text + "</svg>\n"
    }

    private static func head(_ kind: Arrow.Kind) -> String {
        """
        <marker id="head-\(kind.rawValue)" viewBox="0 0 8 8" refX="7.5" refY="4" markerWidth="8" markerHeight="8" \
        markerUnits="userSpaceOnUse" orient="auto"><path class="head \(kind.rawValue)" d="M0 0.5 8 4 0 7.5z"/></marker>
        """
    }

    private static func svg(_ box: Box) -> String {
        let frame = box.frame
        var text = rectangle(frame, "box \(box.kind.rawValue)", radius: box.kind == .subnet ? 6 : 10)
        text += Self.text(box.title, frame.x + 12, frame.y + 19, "title \(box.kind.rawValue)")
        if !box.note.isEmpty { text += Self.text(box.note, frame.right - 12, frame.y + 19, "note end") }
        return text
    }

    private static func svg(_ card: Card) -> String {
        let frame = card.frame
        var text = "<g class=\"\(card.category)\">"
        if !card.hint.isEmpty { text += "<title>\(escaped(card.hint))</title>" }
        text += "\n" + rectangle(frame, "card", radius: 7)
        if card.badge.isEmpty {
            text += Self.text(card.title, frame.x + frame.width / 2, frame.y + frame.height / 2 + 5, "name middle")
            return text + "</g>\n"
        }
        let badge = Frame(x: frame.x + 8, y: frame.y + 8, width: Measures.badgeWidth - 6, height: 28)
        text += rectangle(badge, "badge", radius: 5)
        text += Self.text(card.badge, badge.x + badge.width / 2, badge.y + 18, "letters middle")
        let x = frame.x + Measures.badgeWidth + 12
        let first = frame.y + (card.lines.isEmpty ? 27 : 20)
        text += Self.text(card.title, x, first, "name")
        for (index, line) in card.lines.enumerated() {
            text += Self.text(line, x, first + Double(index + 1) * Measures.lineHeight, "line")
        }
        return text + "</g>\n"
    }

    private static func svg(_ arrow: Arrow) -> String {
        let points = arrow.points.map { "\(number($0.x)),\(number($0.y))" }.joined(separator: " ")
        return "<polyline class=\"arrow \(arrow.kind.rawValue)\" points=\"\(points)\" "
            + "marker-end=\"url(#head-\(arrow.kind.rawValue))\"/>\n"
    }

    private static func rectangle(_ frame: Frame, _ style: String, radius: Double) -> String {
        "<rect class=\"\(style)\" x=\"\(number(frame.x))\" y=\"\(number(frame.y))\" "
            + "width=\"\(number(frame.width))\" height=\"\(number(frame.height))\" rx=\"\(number(radius))\"/>\n"
    }

    private static func text(_ text: String, _ x: Double, _ y: Double, _ style: String) -> String {
        "<text class=\"\(style)\" x=\"\(number(x))\" y=\"\(number(y))\">\(escaped(text))</text>\n"
    }

    /// At most one digit after the point.
    private static func number(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return tenths.isMultiple(of: 10) ? String(tenths / 10) : "\(tenths / 10).\(abs(tenths % 10))"
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;")
    }
}
