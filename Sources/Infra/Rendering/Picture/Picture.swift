/// A place and a size in pixels, from the top left.
struct Frame: Sendable, Hashable {
    var x: Double
    var y: Double
    var width: Double
    var height: Double

    var right: Double { x + width }
    var bottom: Double { y + height }

    /// Whether both have a point inside of them in common.
    func overlaps(_ other: Frame) -> Bool {
        x < other.right && other.x < right && y < other.bottom && other.y < bottom
    }

    /// Whether the other one lies inside.
    func holds(_ other: Frame) -> Bool {
        x <= other.x && y <= other.y && right >= other.right && bottom >= other.bottom
    }
}

/// What is drawn and where: boxes, cards in them, arrows between them.
struct Picture: Sendable {
    /// A box that holds others.
    struct Box: Sendable {
        enum Kind: String, Sendable {
            case region, network, zone, subnet, panel
        }

        var kind: Kind
        var frame: Frame
        var title: String
        /// Set small, to the right of the title.
        var note = ""
    }

    /// A resource, or the internet.
    struct Card: Sendable {
        var frame: Frame
        var category: String
        var badge: String
        var title: String
        /// Lines below the title.
        var lines: [String]
        /// Everything, for who points at it.
        var hint: String
    }

    /// Several resources of a type in a card, each by its name.
    struct List: Sendable {
        var card: Card
        /// The names with their places.
        var names: [(text: String, x: Double, y: Double)]
    }

    struct Arrow: Sendable {
        enum Kind: String, Sendable {
            case traffic, out
        }

        var kind: Kind
        /// Corners from start to end; neighbours differ in x or in y.
        var points: [(x: Double, y: Double)]
        var label = ""
        /// Where the label begins; its middle line.
        var labelPlace: (x: Double, y: Double) = (0, 0)
    }

    struct Text: Sendable {
        var x: Double
        var y: Double
        var text: String
        var style: String
    }

    var width = 0.0
    var height = 0.0
    var title = ""
    var description = ""
    var boxes: [Box] = []
    var cards: [Card] = []
    var lists: [List] = []
    var arrows: [Arrow] = []
    var texts: [Text] = []
}
