/// How subnets reach the internet, from the routes of their tables.
struct WaysOut {
    private(set) var all: [(subnet: Address, gateway: Address)] = []
    private var toGateway: Set<Address> = []

    init(_ stack: Stack) {
        let nodes = stack.order.compactMap { stack.nodes[$0] }
        func target(_ node: Stack.Node, _ property: String) -> Address? {
            node.properties[property]?.references.first?.address
        }
        let associations = nodes.filter { $0.type == "AWS::EC2::SubnetRouteTableAssociation" }
        for route in nodes where route.type == "AWS::EC2::Route" {
            guard let table = target(route, "RouteTableId") else { continue }
            let subnets = associations.filter { target($0, "RouteTableId") == table }
                .compactMap { target($0, "SubnetId") }
            if let gateway = target(route, "NatGatewayId") { all += subnets.map { ($0, gateway) } }
            if target(route, "GatewayId") != nil { toGateway.formUnion(subnets) }
        }
    }

    /// 0 for a subnet with a way to and from the internet, 1 with a way out, 2 without.
    func rank(of subnet: Address) -> Int {
        toGateway.contains(subnet) ? 0 : all.contains { $0.subnet == subnet } ? 1 : 2
    }
}
