/// Which traffic can flow: what security groups let through between their members, and what a cluster binds.
struct Flows {
    private(set) var all: [Architecture.Flow] = []

    init(_ stack: Stack, _ folding: Folding) {
        let nodes = stack.order.compactMap { stack.nodes[$0] }
        let groups = Set(nodes.filter { $0.type == "AWS::EC2::SecurityGroup" }.map(\.address))
        var members: [Address: [Address]] = [:]
        for node in nodes where !Self.ruleTypes.contains(node.type) {
            for group in Set(node.properties.references.map(\.address)).intersection(groups) {
                let owner = folding[node.address]
                if members[group]?.contains(owner) != true { members[group, default: []].append(owner) }
            }
        }
        // A cluster has a group of its own, which is no resource: rules name it by the cluster.
        func ends(_ group: Address) -> [Architecture.End] {
            (groups.contains(group) ? members[group] ?? [] : [folding[group]]).map(Architecture.End.item)
        }
        for node in nodes {
            for (group, rule) in Self.rules(of: node) {
                let targets = ends(group)
                let sources: [Architecture.End]
                if let source = rule["SourceSecurityGroupId"]?.references.first?.address {
                    sources = ends(source)
                } else {
                    let isWorld = ["0.0.0.0/0", "::/0"].contains(rule["CidrIp"]?.string ?? rule["CidrIpv6"]?.string)
                    sources = isWorld ? [.world] : []
                }
                for source in sources { for target in targets { add(source, target, Self.ports(of: rule)) } }
            }
        }
        addBindings(nodes, folding)
    }

    /// A load balancer reaches pods by a binding in the cluster, which opens the way itself and is no resource of AWS.
    private mutating func addBindings(_ nodes: [Stack.Node], _ folding: Folding) {
        guard let cluster = nodes.first(where: { $0.type == "AWS::EKS::Cluster" }) else { return }
        for node in nodes where node.type == "AWS::ElasticLoadBalancingV2::TargetGroup" {
            let balancer = Architecture.End.item(folding[node.address])
            if all.contains(where: { $0.from == balancer }) { continue }
            add(balancer, .item(cluster.address), node.properties["Port"]?.integer.map(String.init) ?? "all")
        }
    }

    private static let ruleTypes: Set<ResourceType> = [
        "AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupIngress", "AWS::EC2::SecurityGroupEgress",
    ]

    /// What comes in, with the group that it comes into.
    private static func rules(of node: Stack.Node) -> [(Address, Document)] {
        if node.type == "AWS::EC2::SecurityGroup" {
            return (node.properties["SecurityGroupIngress"]?.array ?? []).map { (node.address, $0) }
        }
        guard node.type == "AWS::EC2::SecurityGroupIngress",
            let group = node.properties["GroupId"]?.references.first?.address
        else { return [] }
        return [(group, node.properties)]
    }

    private static func ports(of rule: Document) -> String {
        guard let from = rule["FromPort"]?.integer, let to = rule["ToPort"]?.integer, from >= 0 else { return "all" }
        return from == to ? "\(from)" : "\(from)–\(to)"
    }

    private mutating func add(_ from: Architecture.End, _ to: Architecture.End, _ ports: String) {
        if from == to { return }
        if let index = all.firstIndex(where: { $0.from == from && $0.to == to }) {
            if !all[index].ports.contains(ports) { all[index].ports.append(ports) }
        } else {
            all.append(Architecture.Flow(from: from, to: to, ports: [ports]))
        }
    }
}
