extension ArchitectureLayout {
    /// How many arrows run side by side at most; known before anything has its place, so it is an upper bound.
    var laneCount: Int {
        let spanning = Set(architecture.tiers.flatMap { $0.spanning.map(\.address) })
        return architecture.flows.count { flow in
            guard case .item(let target) = flow.to, spanning.contains(target) else { return false }
            if case .item(let source) = flow.from { return spanning.contains(source) }
            return true
        }
    }

    mutating func arrows() {
        traffic()
        waysOut()
    }

    // MARK: - Traffic

    /// Arrows to the left of the zones, each on a way of its own where two would lie on each other.
    private mutating func traffic() {
        let spanning = Set(architecture.tiers.flatMap { $0.spanning.map(\.address) })
        var taken: [[ClosedRange<Double>]] = []
        let left = Measures.margin + 3 * Measures.padding
        for flow in architecture.flows {
            guard case .item(let target) = flow.to, spanning.contains(target), let end = places[target] else {
                continue
            }
            let start: Frame?
            switch flow.from {
            case .world: start = world
            case .item(let source): start = spanning.contains(source) ? places[source] : nil
            }
            guard let start, start.bottom < end.y || end.bottom < start.y else { continue }
            let isDown = start.bottom < end.y
            let (from, to) = isDown ? (start.bottom, end.y) : (start.y, end.bottom)
            let range = min(from, to)...max(from, to)
            let lane = taken.firstIndex { $0.allSatisfy { !$0.overlaps(range) } } ?? taken.count
            if lane == taken.count { taken.append([]) }
            taken[lane].append(range)
            let x = left + 10 + Double(lane) * Measures.lane
            picture.arrows.append(
                .init(
                    kind: .traffic,
                    points: [(x, from), (x, to)],
                    label: flow.ports.joined(separator: ", "),
                    // Where the arrow arrives there is room between the rows.
                    labelPlace: (x + 7, isDown ? to - 15 : to + 15)
                )
            )
        }
    }

    // MARK: - Ways out

    /// From subnets up to their NAT gateway, and from there to the internet.
    private mutating func waysOut() {
        let gateways = Set(architecture.waysOut.map(\.gateway)).sorted()
        for address in gateways {
            guard let nat = places[address] else { continue }
            let middle = nat.x + nat.width / 2 + 40
            let users = architecture.waysOut.filter { $0.gateway == address }
                .compactMap { subnets[$0.subnet] }.sorted { ($0.y, $0.x) < ($1.y, $1.x) }
            for subnet in users where subnet.y > nat.bottom {
                let x = subnet.x + subnet.width - 22
                let isBelow = subnet.x <= nat.right && nat.x <= subnet.right
                let bus = subnet.y - Measures.channel / 2
                let up = nat.right - 16
                picture.arrows.append(
                    .init(
                        kind: .out,
                        points: isBelow
                            ? [(up, subnet.y), (up, nat.bottom)]
                            : [(x, subnet.y), (x, bus), (up, bus), (up, nat.bottom)]
                    )
                )
            }
            if let gateway {
                picture.arrows.append(.init(kind: .out, points: [(middle, nat.y), (middle, gateway.bottom)]))
            }
        }
        if let gateway, let world, !gateways.isEmpty {
            let x = world.right - 60
            picture.arrows.append(.init(kind: .out, points: [(x, gateway.y), (x, world.bottom)]))
        }
    }
}
