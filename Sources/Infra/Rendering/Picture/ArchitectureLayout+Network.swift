extension ArchitectureLayout {
    /// The network with all that stands in it.
    mutating func network(x: Double, y: Double) -> Frame {
        let start = picture.boxes.count
        var top = y + Measures.header + Measures.padding
        let left = x + Measures.padding
        let width = networkWidth - 2 * Measures.padding
        if let item = architecture.gateway {
            let card = CardMaker.card(item, x: left, y: top, width: width)
            picture.cards.append(card)
            gateway = card.frame
            places[item.address] = card.frame
            top = card.frame.bottom + Measures.channel
        }
        if !architecture.tiers.isEmpty { top = tiers(x: left, y: top, width: width) }
        if !architecture.networkWide.isEmpty {
            let grid = Grid(architecture.networkWide, x: left, y: top, width: width)
            add(grid)
            top = grid.bottom + Measures.padding
        }
        let frame = Frame(x: x, y: y, width: networkWidth, height: max(top, y + Measures.header + Measures.padding) - y)
        let vpc = architecture.vpc
        let note = [architecture.range, vpc?.details ?? ""].filter { !$0.isEmpty }.joined(separator: " · ")
        let title = vpc.map { "VPC \($0.name)" } ?? "Network"
        let room = frame.width - 3 * Measures.padding - TextWidth.of(title, size: 13, isBold: true)
        picture.boxes.insert(
            .init(kind: .network, frame: frame, title: title, note: TextWidth.fitted(note, to: room, size: 12)),
            at: start
        )
        return frame
    }

    /// A column for each zone, a row for each kind of subnet.
    private mutating func tiers(x: Double, y: Double, width: Double) -> Double {
        let start = picture.boxes.count
        var top = y + Measures.header + Measures.padding
        for (index, tier) in architecture.tiers.enumerated() {
            if index > 0 { top += Measures.channel }
            top = row(tier, x: x, y: top, width: width)
        }
        let bottom = top + Measures.padding
        for (index, zone) in architecture.zones.enumerated() {
            let frame = Frame(x: column(index, x), y: y, width: Measures.zone, height: bottom - y)
            picture.boxes.insert(.init(kind: .zone, frame: frame, title: zone), at: start)
        }
        return bottom + Measures.gap + 2
    }

    private func column(_ index: Int, _ x: Double) -> Double {
        x + lanes + Double(index) * (Measures.zone + Measures.gap)
    }

    /// Subnets of one kind side by side, and across them what stands in several.
    private mutating func row(_ tier: Architecture.Tier, x: Double, y: Double, width: Double) -> Double {
        let first = y + Measures.header + 6
        var below = first
        for (index, zone) in architecture.zones.enumerated() {
            var top = first
            for item in tier.subnets[zone]?.items ?? [] {
                let card = CardMaker.card(item, x: column(index, x) + 2 * Measures.padding, y: top)
                picture.cards.append(card)
                places[item.address] = card.frame
                top = card.frame.bottom + Measures.gap
            }
            below = max(below, top)
        }
        let columns = architecture.zones.indices.filter { tier.subnets[architecture.zones[$0]] != nil }
        let right = column(columns.last ?? 0, x) + Measures.zone - 2 * Measures.padding
        for item in tier.spanning {
            let card = CardMaker.card(item, x: x + 4, y: below, width: right - x - 4)
            picture.cards.append(card)
            places[item.address] = card.frame
            below = card.frame.bottom + Measures.gap
        }
        let bottom = max(below, first + 8) + 2
        for (index, zone) in architecture.zones.enumerated() {
            guard let subnet = tier.subnets[zone] else { continue }
            let frame = Frame(
                x: column(index, x) + Measures.padding,
                y: y,
                width: Measures.zone - 2 * Measures.padding,
                height: bottom - y
            )
            subnets[subnet.address] = frame
            let room = frame.width - 3 * Measures.padding - TextWidth.of(subnet.range, size: 11)
            let title = TextWidth.fitted(subnet.name, to: room, size: 12, isBold: true)
            picture.boxes.append(.init(kind: .subnet, frame: frame, title: title, note: subnet.range))
        }
        return bottom
    }
}
