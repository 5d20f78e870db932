/// Sizes of the picture, in pixels.
enum Measures {
    static let margin = 24.0
    /// Between neighbours.
    static let gap = 12.0
    /// Between rows, for arrows to pass and labels to stand.
    static let channel = 40.0
    /// Inside of a box, around what it holds.
    static let padding = 14.0
    /// A box's title.
    static let header = 28.0

    static let cardWidth = 208.0
    static let badgeWidth = 40.0
    static let titleSize = 13.0
    static let lineSize = 11.0
    static let lineHeight = 15.0

    /// The width of a zone's column.
    static let zone = cardWidth + 4 * padding
    /// Between the ways that arrows take beside the columns.
    static let lane = 26.0

    static func cardHeight(lines: Int) -> Double { max(44, 26 + Double(lines) * lineHeight + 6) }
}
