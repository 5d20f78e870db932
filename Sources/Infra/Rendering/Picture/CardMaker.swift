/// Makes cards of resources, with texts that fit.
enum CardMaker {
    static func card(_ item: Architecture.Item, x: Double, y: Double, width: Double = Measures.cardWidth)
        -> Picture.Card
    {
        let look = TypeLook(item.type)
        let room = width - Measures.badgeWidth - 20
        let lines = [look.label, item.details].filter { !$0.isEmpty }.map { wrapped($0, room) }.flatMap { $0 }
        return Picture.Card(
            frame: Frame(x: x, y: y, width: width, height: Measures.cardHeight(lines: lines.count)),
            category: look.category.rawValue,
            badge: look.badge,
            title: TextWidth.fitted(item.name, to: room, size: Measures.titleSize, isBold: true),
            lines: lines,
            hint: "\(item.address)\n\(item.type)" + (item.details.isEmpty ? "" : "\n\(item.details)")
        )
    }

    /// The text on at most two lines, broken after commas.
    private static func wrapped(_ text: String, _ room: Double) -> [String] {
        if TextWidth.of(text, size: Measures.lineSize) <= room { return [text] }
        var lines = [""]
        for part in text.split(separator: ", ").map(String.init) {
            let next = lines[lines.count - 1].isEmpty ? part : lines[lines.count - 1] + ", " + part
            if TextWidth.of(next + ",", size: Measures.lineSize) <= room || lines[lines.count - 1].isEmpty {
                lines[lines.count - 1] = next
            } else {
                lines[lines.count - 1] += ","
                lines.append(part)
            }
        }
        return lines.map { TextWidth.fitted($0, to: room, size: Measures.lineSize) }
    }

    /// A card that names several resources of one type.
    static func list(_ items: [Architecture.Item], x: Double, y: Double, width: Double) -> Picture.List {
        let look = TypeLook(items[0].type)
        let inner = width - 2 * Measures.padding
        let columns = max(1, Int(inner / 180))
        let column = inner / Double(columns)
        let rows = (items.count + columns - 1) / columns
        let top = y + 46
        let names = items.enumerated().map { index, item in
            (
                text: TextWidth.fitted(item.name, to: column - 12, size: Measures.lineSize),
                x: x + Measures.padding + Double(index / rows) * column,
                y: top + Double(index % rows) * (Measures.lineHeight + 1) + 8
            )
        }
        let plural = look.plural.prefix(1).uppercased() + look.plural.dropFirst()
        return Picture.List(
            card: Picture.Card(
                frame: Frame(
                    x: x,
                    y: y,
                    width: width,
                    height: 46 + Double(rows) * (Measures.lineHeight + 1) + 10
                ),
                category: look.category.rawValue,
                badge: look.badge,
                title: "\(plural) × \(items.count)",
                lines: [],
                hint: items.map(\.address.description).joined(separator: "\n")
            ),
            names: names
        )
    }
}
