/// A stack as an architect would draw it: a network with its zones and subnets, what stands in them, what stands beside,
/// and how traffic flows.
struct Architecture: Sendable {
    /// One resource with a card of its own, and its parts.
    struct Item: Sendable {
        let address: Address
        let type: ResourceType
        /// The last part of the address.
        let name: String
        /// What it has beside itself: `2 listeners, 1 target group`.
        let details: String
    }

    struct Subnet: Sendable {
        let address: Address
        let name: String
        /// As in `10.0.0.0/24`; empty where it is not known.
        let range: String
        var items: [Item] = []
    }

    /// Subnets of the same kind, one in each zone at most, and what stands in several of them.
    struct Tier: Sendable {
        let name: String
        var subnets: [String: Subnet] = [:]
        var spanning: [Item] = []
    }

    /// What belongs to a component and stands in no subnet.
    struct Panel: Sendable {
        let name: String
        var items: [Item] = []
    }

    enum End: Sendable, Hashable {
        case world
        case item(Address)
    }

    /// Traffic that the security groups let through.
    struct Flow: Sendable {
        let from: End
        let to: End
        /// Ports, as in `443`.
        var ports: [String]
    }

    let name: String
    let region: String
    let account: String?
    let count: Int
    var zones: [String] = []
    var tiers: [Tier] = []
    var vpc: Item?
    var range = ""
    var gateway: Item?
    /// In the network, but in no subnet: security groups, endpoints.
    var networkWide: [Item] = []
    var panels: [Panel] = []
    var flows: [Flow] = []
    /// Subnets, and the NAT gateways through which they reach the internet.
    var waysOut: [(subnet: Address, gateway: Address)] = []

    /// - Parameters:
    ///   - stack: A stack without mistakes.
    ///   - region: As in `eu-central-1`.
    ///   - account: 12 digits, where it is known.
    init(_ stack: Stack, region: String, account: String?) {
        name = stack.name
        self.region = region
        self.account = account
        count = stack.order.count
        var placement = Placement(stack)
        placement.place(into: &self)
    }
}
