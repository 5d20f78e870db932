/// Gives everything of an architecture its place.
///
/// From the top: the internet, the region, in it the network with a column for each zone and a row for each kind of subnet.
/// What stands in several zones lies across the columns and reaches to their left, where the arrows run from row to row.
/// What stands in no subnet is to the right, a panel for each component.
struct ArchitectureLayout {
    let architecture: Architecture
    var picture = Picture()
    /// Cards that arrows can reach, by address.
    var places: [Address: Frame] = [:]
    /// Boxes of subnets, by address.
    var subnets: [Address: Frame] = [:]
    var world: Frame?
    var gateway: Frame?
    /// The part of the network to the left of the zones.
    var lanes = 0.0

    init(_ architecture: Architecture) {
        self.architecture = architecture
        picture.title = "Architecture of \(architecture.name)"
        picture.description =
            "\(architecture.count) resources of the environment \(architecture.name) in \(architecture.region)."
        lanes = Double(max(1, laneCount)) * Measures.lane + Measures.padding
        let top = heading()
        var right = Measures.margin
        var bottom = top
        let hasNetwork = architecture.vpc != nil || !architecture.tiers.isEmpty
        let regionTop = hasNetwork && architecture.gateway != nil ? internet(top) : top
        let inside = Frame(
            x: Measures.margin + Measures.padding,
            y: regionTop + Measures.header + Measures.padding,
            width: 0,
            height: 0
        )
        if hasNetwork {
            let frame = network(x: inside.x, y: inside.y)
            right = frame.right
            bottom = frame.bottom
        }
        let panels = panels(x: hasNetwork ? right + Measures.gap * 2 : inside.x, y: inside.y, target: bottom)
        right = max(right, panels.right)
        bottom = max(bottom, panels.bottom)
        let region = Frame(
            x: Measures.margin,
            y: regionTop,
            width: right + Measures.padding - Measures.margin,
            height: bottom + Measures.padding - regionTop
        )
        let account = architecture.account.map { "account \($0)" } ?? ""
        picture.boxes.insert(.init(kind: .region, frame: region, title: architecture.region, note: account), at: 0)
        arrows()
        legend(y: region.bottom + 26)
        picture.width = max(region.right, 640) + Measures.margin
        picture.height = region.bottom + (picture.arrows.isEmpty ? Measures.margin : 48)
    }

    private mutating func heading() -> Double {
        let y = Measures.margin + 20
        picture.texts.append(.init(x: Measures.margin, y: y, text: architecture.name, style: "heading"))
        let width = TextWidth.of(architecture.name, size: 22, isBold: true)
        let note = "\(architecture.count) resource\(architecture.count == 1 ? "" : "s")"
        picture.texts.append(.init(x: Measures.margin + width + 12, y: y, text: note, style: "note"))
        return y + 20
    }

    /// The internet above everything, as wide as the network.
    private mutating func internet(_ y: Double) -> Double {
        let frame = Frame(
            x: Measures.margin + 2 * Measures.padding,
            y: y,
            width: networkWidth - 2 * Measures.padding,
            height: 40
        )
        picture.cards.append(
            Picture.Card(frame: frame, category: "world", badge: "", title: "Internet", lines: [], hint: "The internet")
        )
        world = frame
        return frame.bottom + Measures.channel
    }

    var networkWidth: Double {
        let zones = Double(max(1, architecture.zones.count))
        return lanes + zones * Measures.zone + (zones - 1) * Measures.gap + 2 * Measures.padding
    }

    // MARK: - Panels

    /// Panels in columns that are about as tall as the network.
    private mutating func panels(x: Double, y: Double, target: Double) -> Frame {
        let width = 2 * Measures.cardWidth + Measures.gap + 2 * Measures.padding
        let heights = architecture.panels.map { panel in
            Grid(panel.items, x: 0, y: 0, width: width - 2 * Measures.padding).bottom + Measures.header
                + 2 * Measures.padding
        }
        let total = heights.reduce(0) { $0 + $1 + Measures.gap }
        let tallest = max(target - y, heights.max() ?? 0, total / 4)
        var column = 0.0
        var top = y
        var result = Frame(x: x, y: y, width: 0, height: 0)
        for (panel, height) in zip(architecture.panels, heights) {
            if top > y, top + height - y > tallest + 1 {
                column += 1
                top = y
            }
            let left = x + column * (width + Measures.gap)
            let frame = Frame(x: left, y: top, width: width, height: height)
            picture.boxes.append(.init(kind: .panel, frame: frame, title: panel.name))
            add(
                Grid(
                    panel.items,
                    x: left + Measures.padding,
                    y: top + Measures.header + Measures.padding,
                    width: width - 2 * Measures.padding
                )
            )
            top = frame.bottom + Measures.gap
            result.width = max(result.width, frame.right - x)
            result.height = max(result.height, frame.bottom - y)
        }
        return result
    }

    mutating func add(_ grid: Grid) {
        picture.cards += grid.cards
        picture.lists += grid.lists
    }

    /// What the two kinds of arrows mean.
    private mutating func legend(y: Double) {
        var x = Measures.margin
        for (kind, text) in [
            (Picture.Arrow.Kind.traffic, "traffic with its port"),
            (.out, "way out to the internet"),
        ]
        where picture.arrows.contains(where: { $0.kind == kind }) {
            picture.arrows.append(.init(kind: kind, points: [(x, y - 4), (x + 36, y - 4)]))
            picture.texts.append(.init(x: x + 46, y: y, text: text, style: "legend"))
            x += 46 + TextWidth.of(text, size: 12) + 32
        }
    }
}
