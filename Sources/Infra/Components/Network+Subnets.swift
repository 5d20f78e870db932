/// The subnets of a zone and the route tables that are the zone's own.
struct ZoneSubnets {
    let name: String
    let publicSubnet: Reference<Subnet>
    let applicationSubnet: Reference<Subnet>
    let databaseSubnet: Reference<Subnet>
    let applicationTable: Reference<RouteTable>
    let databaseTable: Reference<RouteTable>

    func zone(natAddress: Reference<EIP>?) -> Network.Zone {
        Network.Zone(
            name: name,
            publicSubnet: publicSubnet,
            applicationSubnet: applicationSubnet,
            databaseSubnet: databaseSubnet,
            natAddress: natAddress
        )
    }
}

extension Stack {
    /// Adds the subnets of a zone. Each is associated with a route table, so that none falls back to the VPC's main one.
    mutating func addSubnets(
        of zone: Environment.Network.Zone,
        in vpc: Reference<VPC>,
        publicTable: Reference<RouteTable>
    ) -> ZoneSubnets {
        let applicationTable = add(
            "app-\(zone.name)-routes",
            RouteTable(vpcId: vpc.vpcId, tags: named("app-\(zone.name)"))
        )
        let databaseTable = add(
            "database-\(zone.name)-routes",
            RouteTable(vpcId: vpc.vpcId, tags: named("database-\(zone.name)"))
        )
        return ZoneSubnets(
            name: zone.name,
            publicSubnet: addSubnet("public", zone.publicCidr, zone, vpc, publicTable),
            applicationSubnet: addSubnet("app", zone.applicationCidr, zone, vpc, applicationTable),
            databaseSubnet: addSubnet("database", zone.databaseCidr, zone, vpc, databaseTable),
            applicationTable: applicationTable,
            databaseTable: databaseTable
        )
    }

    private mutating func addSubnet(
        _ tier: String,
        _ range: String,
        _ zone: Environment.Network.Zone,
        _ vpc: Reference<VPC>,
        _ table: Reference<RouteTable>
    ) -> Reference<Subnet> {
        let subnet = add(
            "\(tier)-\(zone.name)",
            Subnet(
                vpcId: vpc.vpcId,
                availabilityZone: Input(zone.name),
                cidrBlock: Input(range),
                mapPublicIpOnLaunch: false,
                tags: named("\(tier)-\(zone.name)")
            )
        )
        add(
            "\(tier)-\(zone.name)-association",
            SubnetRouteTableAssociation(routeTableId: table.routeTableId, subnetId: subnet.subnetId)
        )
        return subnet
    }
}
