/// Lays cards out in rows; many of one type become a list.
struct Grid {
    private(set) var cards: [Picture.Card] = []
    private(set) var lists: [Picture.List] = []
    /// Where the grid ends.
    private(set) var bottom: Double

    /// More of a type than this become one list.
    private static let most = 3

    /// - Parameters:
    ///   - items: In their order.
    ///   - x: Where the grid begins.
    ///   - y: Where the grid begins.
    ///   - width: Its width; as many cards stand side by side as fit.
    init(_ items: [Architecture.Item], x: Double, y: Double, width: Double) {
        let count = max(1, Int((width + Measures.gap) / (Measures.cardWidth + Measures.gap)))
        let cardWidth = (width - Double(count - 1) * Measures.gap) / Double(count)
        var types: [ResourceType] = []
        for item in items where !types.contains(item.type) { types.append(item.type) }
        let many = Set(types.filter { type in items.count { $0.type == type } > Self.most })

        var top = y
        var row: [Picture.Card] = []
        func height(_ row: [Picture.Card]) -> Double { row.map(\.frame.height).max() ?? 0 }
        for item in items where !many.contains(item.type) {
            if row.count == count {
                top += height(row) + Measures.gap
                row = []
            }
            let left = x + Double(row.count) * (cardWidth + Measures.gap)
            row.append(CardMaker.card(item, x: left, y: top, width: cardWidth))
            cards.append(row[row.count - 1])
        }
        if !row.isEmpty { top += height(row) + Measures.gap }
        for type in types where many.contains(type) {
            let list = CardMaker.list(items.filter { $0.type == type }, x: x, y: top, width: width)
            lists.append(list)
            top = list.card.frame.bottom + Measures.gap
        }
        bottom = top == y ? y : top - Measures.gap
    }
}
