/// A VPC in which every zone has a public, an application and a database subnet, and what leads in and out of them.
public struct Network: Sendable {
    /// What one availability zone got.
    public struct Zone: Sendable {
        /// The zone's name, as in `eu-central-1a`.
        public let name: String
        /// With a way to and from the internet: load balancers, NAT gateways.
        public let publicSubnet: Reference<Subnet>
        /// With a way out through NAT: the application.
        public let applicationSubnet: Reference<Subnet>
        /// With no way to or from the internet: databases.
        public let databaseSubnet: Reference<Subnet>
        /// The address that the zone's own NAT gateway shows to the internet; `nil` in a zone without one.
        public let natAddress: Reference<EIP>?
    }

    /// The VPC itself.
    public let vpc: Reference<VPC>
    /// Its zones, in the order of the settings.
    public let zones: [Zone]
    /// The VPC's way to the internet; what faces it depends on this.
    public let internet: Reference<VPCGatewayAttachment>
    /// Who may talk to whom, by tier.
    public let securityGroups: SecurityGroups
    /// Where the flow log is kept.
    public let flowLogGroup: Reference<LogGroup>
}

extension Stack {
    /// Adds a network under the address `network`.
    ///
    /// Made for each zone, with the zone's name in the address: a public, an application and a database subnet, and route
    /// tables for the last two. Made once: the VPC with DNS names switched on, an internet gateway and a public route table,
    /// NAT gateways as the settings say, a gateway endpoint for S3 on every private route table, so that traffic to S3 does
    /// not pay for NAT, a flow log of all traffic with a log group and a role of its own, and a security group for each tier.
    ///
    /// Defaults: no subnet gives public addresses to what is launched in it; database subnets have no route to the internet;
    /// the default security group has no rules. Mistakes in the ranges are reported to the stack.
    ///
    /// - Parameters:
    ///   - settings: Ranges and zones.
    ///   - region: The region, as in `eu-central-1`.
    ///   - account: The account, 12 digits; the flow log's role then trusts no other. Default: not checked.
    ///   - applicationPort: Where the application listens. Default: 8080.
    ///   - databasePort: Where the database listens. Default: 5432, PostgreSQL's.
    /// - Returns: References to what other components need.
    @discardableResult
    public mutating func addNetwork(
        _ settings: Environment.Network,
        region: String,
        account: String? = nil,
        applicationPort: Int = 8080,
        databasePort: Int = 5432
    ) -> Network {
        for mistake in NetworkRanges(settings).mistakes { report(mistake) }
        return component("network") { stack in
            let vpc = stack.add(
                "vpc",
                VPC(
                    cidrBlock: Input(settings.cidrBlock),
                    enableDnsHostnames: true,
                    enableDnsSupport: true,
                    tags: stack.named("vpc")
                )
            )
            stack.add("default-security-group", DefaultSecurityGroup(groupId: vpc.defaultSecurityGroup))
            let gateway = stack.addInternetGateway(in: vpc)
            let subnets = settings.zones.map { stack.addSubnets(of: $0, in: vpc, publicTable: gateway.routeTable) }
            let gateways = stack.addNATGateways(settings.natGateways, in: subnets, after: gateway.attachment)
            stack.addRoutesOut(of: subnets, through: gateways)
            stack.addS3Endpoint(to: subnets, of: vpc, region: region)
            return Network(
                vpc: vpc,
                zones: subnets.map { $0.zone(natAddress: gateways[$0.name]?.address) },
                internet: gateway.attachment,
                securityGroups: stack.addSecurityGroups(
                    of: vpc,
                    zones: settings.zones,
                    applicationPort: applicationPort,
                    databasePort: databasePort
                ),
                flowLogGroup: stack.addFlowLog(
                    of: vpc,
                    keptFor: settings.flowLogRetentionDays,
                    source: FlowLogSource(region: region, account: account)
                )
            )
        }
    }

    /// The `Name` tag, which the console shows: the stack's name and the resource's.
    func named(_ resource: String) -> Tags {
        ["Name": "\(name)-\(resource)"]
    }
}
