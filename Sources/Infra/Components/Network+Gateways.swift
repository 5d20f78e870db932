/// The way to and from the internet.
struct PublicGateway {
    let attachment: Reference<VPCGatewayAttachment>
    let routeTable: Reference<RouteTable>
}

/// A NAT gateway and the address it shows.
struct NATGateway {
    let gateway: Reference<NatGateway>
    let address: Reference<EIP>
}

extension Stack {
    /// Adds the internet gateway and the route table of the public subnets.
    mutating func addInternetGateway(in vpc: Reference<VPC>) -> PublicGateway {
        let gateway = add("internet-gateway", InternetGateway(tags: named("internet-gateway")))
        let attachment = add(
            "internet-gateway-attachment",
            VPCGatewayAttachment(vpcId: vpc.vpcId, internetGatewayId: gateway.internetGatewayId)
        )
        let table = add("public-routes", RouteTable(vpcId: vpc.vpcId, tags: named("public")))
        add(
            "public-internet",
            Route(
                routeTableId: table.routeTableId,
                destinationCidrBlock: "0.0.0.0/0",
                gatewayId: gateway.internetGatewayId
            ),
            // A route to a gateway that is not attached is refused.
            dependsOn: [attachment]
        )
        return PublicGateway(attachment: attachment, routeTable: table)
    }

    /// Adds NAT gateways, by the name of the zone they stand in.
    mutating func addNATGateways(
        _ choice: Environment.Network.NATGateways,
        in zones: [ZoneSubnets],
        after attachment: Reference<VPCGatewayAttachment>
    ) -> [String: NATGateway] {
        let chosen =
            switch choice {
            case .perZone: zones
            case .single: Array(zones.prefix(1))
            case .none: [] as [ZoneSubnets]
            }
        var gateways: [String: NATGateway] = [:]
        for zone in chosen {
            // The address becomes reachable, and the gateway works, only in a VPC with an attached internet gateway.
            let address = add(
                "nat-\(zone.name)-address",
                EIP(domain: "vpc", tags: named("nat-\(zone.name)")),
                dependsOn: [attachment]
            )
            let gateway = add(
                "nat-\(zone.name)",
                NatGateway(
                    allocationId: address.allocationId,
                    subnetId: zone.publicSubnet.subnetId,
                    tags: named("nat-\(zone.name)")
                ),
                dependsOn: [attachment]
            )
            gateways[zone.name] = NATGateway(gateway: gateway, address: address)
        }
        return gateways
    }

    /// Adds the application subnets' way out: through the zone's own NAT gateway, or the only one there is.
    mutating func addRoutesOut(of zones: [ZoneSubnets], through gateways: [String: NATGateway]) {
        let shared = gateways.count == 1 ? gateways.values.first : nil
        for zone in zones {
            guard let nat = gateways[zone.name] ?? shared else { continue }
            add(
                "app-\(zone.name)-internet",
                Route(
                    routeTableId: zone.applicationTable.routeTableId,
                    destinationCidrBlock: "0.0.0.0/0",
                    natGatewayId: nat.gateway.natGatewayId
                )
            )
        }
    }

    /// Adds the gateway endpoint for S3 to every private route table. It costs nothing, and anyone in the subnets may use
    /// it for any bucket that lets them: who may do what is the buckets' and roles' to say.
    mutating func addS3Endpoint(to zones: [ZoneSubnets], of vpc: Reference<VPC>, region: String) {
        add(
            "s3-endpoint",
            VPCEndpoint(
                vpcId: vpc.vpcId,
                routeTableIds: zones.flatMap { [$0.applicationTable.routeTableId, $0.databaseTable.routeTableId] },
                serviceName: "com.amazonaws.\(region).s3",
                tags: named("s3"),
                vpcEndpointType: .gateway
            )
        )
    }
}
