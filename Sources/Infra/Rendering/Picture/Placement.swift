/// Finds out where each resource of a stack stands.
struct Placement {
    let stack: Stack
    let folding: Folding
    private let nodes: [Stack.Node]
    private let subnets: [Address: Stack.Node]

    init(_ stack: Stack) {
        self.stack = stack
        folding = Folding(stack)
        nodes = stack.order.compactMap { stack.nodes[$0] }
        subnets = stack.nodes.filter { $0.value.type == "AWS::EC2::Subnet" }
    }

    mutating func place(into picture: inout Architecture) {
        let vpc = nodes.first { $0.type == "AWS::EC2::VPC" }
        picture.vpc = vpc.map(item)
        picture.range = vpc?.properties["CidrBlock"]?.string ?? ""
        picture.gateway = nodes.first { $0.type == "AWS::EC2::InternetGateway" }.map(item)
        placeSubnets(&picture)
        for node in nodes where !folding.isPart(node.address) && subnets[node.address] == nil {
            if node.address == vpc?.address || node.address == picture.gateway?.address { continue }
            place(node, into: &picture)
        }
        let ways = WaysOut(stack)
        picture.waysOut = ways.all.sorted { ($0.subnet, $0.gateway) < ($1.subnet, $1.gateway) }
        let rank = { (tier: Architecture.Tier) in tier.subnets.values.map { ways.rank(of: $0.address) }.min() ?? 2 }
        picture.tiers = picture.tiers.enumerated()
            .sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }.map(\.element)
        picture.flows = Flows(stack, folding).all
    }

    // MARK: - Subnets

    private func placeSubnets(_ picture: inout Architecture) {
        let inOrder = nodes.filter { subnets[$0.address] != nil }
        for node in inOrder {
            let zone = zone(of: node)
            if !picture.zones.contains(zone) { picture.zones.append(zone) }
            let name = tier(of: node, zone)
            let subnet = Architecture.Subnet(
                address: node.address,
                name: name,
                range: node.properties["CidrBlock"]?.string ?? ""
            )
            let free = picture.tiers.firstIndex { $0.name == name && $0.subnets[zone] == nil }
            if let free {
                picture.tiers[free].subnets[zone] = subnet
            } else {
                picture.tiers.append(Architecture.Tier(name: name, subnets: [zone: subnet]))
            }
        }
        picture.zones.sort()
    }

    private func zone(of node: Stack.Node) -> String {
        node.properties["AvailabilityZone"]?.string ?? (node.options.existing == nil ? "any zone" : "existing")
    }

    /// The subnet's name without its zone: what stands for the same in another zone.
    private func tier(of node: Stack.Node, _ zone: String) -> String {
        let name = node.address.name.replacing(zone, with: "")
        let trimmed = name.split(separator: "-").joined(separator: "-")
        return trimmed.isEmpty ? "subnet" : trimmed
    }

    // MARK: - Everything else

    private func place(_ node: Stack.Node, into picture: inout Architecture) {
        let item = item(node)
        let parts = [node] + (folding.parts[node.address] ?? [])
        let references = Set(parts.flatMap { $0.properties.references.map(\.address) })
        let homes = references.filter { subnets[$0] != nil }
        if node.type != "AWS::EC2::VPCEndpoint", !homes.isEmpty,
            let tier = picture.tiers.indices.max(by: { left, right in
                // The first of those that hold as many.
                count(homes, in: picture.tiers[left]) < count(homes, in: picture.tiers[right])
            })
        {
            let zone = picture.tiers[tier].subnets.first { $0.value.address == homes.first }?.key
            if homes.count == 1, let zone {
                picture.tiers[tier].subnets[zone]?.items.append(item)
            } else {
                picture.tiers[tier].spanning.append(item)
            }
        } else if let vpc = picture.vpc?.address, node.properties["VpcId"]?.references.first?.address == vpc {
            picture.networkWide.append(item)
        } else {
            let component = node.address.description.split(separator: ".").dropLast().first.map(String.init)
            let name = component ?? picture.name
            if let panel = picture.panels.firstIndex(where: { $0.name == name }) {
                picture.panels[panel].items.append(item)
            } else {
                picture.panels.append(Architecture.Panel(name: name, items: [item]))
            }
        }
    }

    private func count(_ homes: Set<Address>, in tier: Architecture.Tier) -> Int {
        tier.subnets.values.count { homes.contains($0.address) }
    }

    func item(_ node: Stack.Node) -> Architecture.Item {
        var counts: [(look: String, plural: String, count: Int)] = []
        for part in folding.parts[node.address] ?? [] {
            let look = TypeLook(part.type)
            if let index = counts.firstIndex(where: { $0.look == look.label }) {
                counts[index].count += 1
            } else {
                counts.append((look.label, look.plural, 1))
            }
        }
        let details = counts.map { "\($0.count) \($0.count == 1 ? $0.look : $0.plural)" }
        return Architecture.Item(
            address: node.address,
            type: node.type,
            name: node.address.name + (node.options.existing == nil ? "" : " (existing)"),
            details: details.joined(separator: ", ")
        )
    }
}
