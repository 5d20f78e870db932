import AWSServices
import Engine
import Infra
import TestSupport

extension HandlerCase {
    static let vpc = HandlerCase(
        type: "AWS::EC2::VPC",
        base: { $0.add("subject", VPC(cidrBlock: "10.20.0.0/16", enableDnsHostnames: false)) },
        updates: [
            ("EnableDnsHostnames", { $0.add("subject", VPC(cidrBlock: "10.20.0.0/16", enableDnsHostnames: true)) }),
            ("EnableDnsSupport", { $0.add("subject", VPC(cidrBlock: "10.20.0.0/16", enableDnsSupport: false)) }),
            ("Tags", { $0.add("subject", VPC(cidrBlock: "10.20.0.0/16", tags: ["Name": "one"])) }),
            ("Tags/Name", { $0.add("subject", VPC(cidrBlock: "10.20.0.0/16", tags: ["Name": "two"])) }),
            ("Tags removed", { $0.add("subject", VPC(cidrBlock: "10.20.0.0/16", enableDnsHostnames: false)) }),
        ],
        replacement: { $0.add("subject", VPC(cidrBlock: "10.21.0.0/16", enableDnsHostnames: false)) },
        drift: (
            "EnableDnsHostnames",
            { services, id in
                _ = try await services.ec2.modifyVpcAttribute(
                    .init(vpcId: id.description, enableDnsHostnames: .init(value: true))
                )
            }
        )
    )

    static let subnet = HandlerCase(
        type: "AWS::EC2::Subnet",
        base: { $0.subnet() },
        updates: [
            ("MapPublicIpOnLaunch", { $0.subnet(isPublic: true) }),
            ("Tags", { $0.subnet(tags: ["Name": "application"]) }),
        ],
        replacement: { $0.subnet(zone: "eu-central-1b", range: "10.20.2.0/24") },
        drift: (
            "MapPublicIpOnLaunch",
            { services, id in
                _ = try await services.ec2.modifySubnetAttribute(
                    .init(subnetId: id.description, mapPublicIpOnLaunch: .init(value: true))
                )
            }
        ),
        gaps: [
            EmulatorGap(
                emulator: .ministack,
                properties: ["NetworkAclAssociationId"],
                reason: "a subnet is associated with no network ACL"
            )
        ]
    )

    static let internetGateway = HandlerCase(
        type: "AWS::EC2::InternetGateway",
        base: { $0.add("subject", InternetGateway(tags: ["Name": "one"])) },
        updates: [("Tags", { $0.add("subject", InternetGateway(tags: ["Name": "two"])) })],
        drift: tagDrift
    )

    static let gatewayAttachment = HandlerCase(
        type: "AWS::EC2::VPCGatewayAttachment",
        base: { stack in
            let vpc = stack.vpc()
            let gateway = stack.add("gateway", InternetGateway())
            stack.add(
                "subject",
                VPCGatewayAttachment(vpcId: vpc.vpcId, internetGatewayId: gateway.internetGatewayId)
            )
        },
        updates: [
            (
                "InternetGatewayId",
                { stack in
                    let vpc = stack.vpc()
                    let gateway = stack.add("other", InternetGateway())
                    stack.add("gateway", InternetGateway())
                    stack.add(
                        "subject",
                        VPCGatewayAttachment(vpcId: vpc.vpcId, internetGatewayId: gateway.internetGatewayId)
                    )
                }
            )
        ],
        carriesToken: false
    )

    static let eip = HandlerCase(
        type: "AWS::EC2::EIP",
        base: { $0.add("subject", EIP(domain: "vpc", tags: ["Name": "one"])) },
        updates: [("Tags", { $0.add("subject", EIP(domain: "vpc", tags: ["Name": "two"])) })],
        drift: tagDrift
    )

    static let natGateway = HandlerCase(
        type: "AWS::EC2::NatGateway",
        base: { $0.natGateway("eu-central-1a", "10.20.1.0/24", tags: ["Name": "one"]) },
        updates: [("Tags", { $0.natGateway("eu-central-1a", "10.20.1.0/24", tags: ["Name": "two"]) })],
        replacement: { $0.natGateway("eu-central-1b", "10.20.2.0/24", tags: ["Name": "one"]) },
        drift: tagDrift,
        gaps: Emulator.Kind.allCases.map { emulator in
            EmulatorGap(
                emulator: emulator,
                properties: ["AutoProvisionZones", "AutoScalingIps", "RouteTableId"],
                reason: "there are no regional gateways, which alone have these"
            )
        } + [
            EmulatorGap(
                emulator: .moto,
                properties: ["delete"],
                reason: "an address stays associated with a gateway that was deleted, so that no other can take it"
            ),
            EmulatorGap(emulator: .ministack, properties: ["EniId"], reason: "a gateway has no addresses"),
        ]
    )

    static let routeTable = HandlerCase(
        type: "AWS::EC2::RouteTable",
        base: { stack in
            let vpc = stack.vpc()
            stack.add("subject", RouteTable(vpcId: vpc.vpcId, tags: ["Name": "one"]))
        },
        updates: [
            (
                "Tags",
                { stack in
                    let vpc = stack.vpc()
                    stack.add("subject", RouteTable(vpcId: vpc.vpcId, tags: ["Name": "two"]))
                }
            )
        ],
        drift: tagDrift
    )

    static let route = HandlerCase(
        type: "AWS::EC2::Route",
        base: { $0.route(to: "gateway", destination: "0.0.0.0/0") },
        updates: [("GatewayId", { $0.routeToNat(destination: "0.0.0.0/0") })],
        replacement: { $0.route(to: "gateway", destination: "192.0.2.0/24") },
        carriesToken: false
    )

    static let association = HandlerCase(
        type: "AWS::EC2::SubnetRouteTableAssociation",
        base: { $0.association("table") },
        replacement: { $0.association("other") },
        carriesToken: false
    )

    static let vpcEndpoint = HandlerCase(
        type: "AWS::EC2::VPCEndpoint",
        base: { $0.endpoint(tables: ["one"], tags: ["Name": "one"]) },
        updates: [
            ("RouteTableIds", { $0.endpoint(tables: ["one", "two"], tags: ["Name": "one"]) }),
            ("Tags", { $0.endpoint(tables: ["one", "two"], tags: ["Name": "two"]) }),
        ],
        drift: (
            "RouteTableIds",
            { services, id in
                let endpoint = try await services.ec2.describeVpcEndpoints(.init(vpcEndpointIds: [id.description]))
                _ = try await services.ec2.modifyVpcEndpoint(
                    .init(
                        vpcEndpointId: id.description,
                        removeRouteTableIds: endpoint.vpcEndpoints?.first?.routeTableIds
                    )
                )
            }
        ),
        gaps: [
            EmulatorGap(emulator: .ministack, properties: ["CreationTimestamp"], reason: "an endpoint has no age")
        ]
    )

    static let flowLog = HandlerCase(
        type: "AWS::EC2::FlowLog",
        base: { $0.flowLog(traffic: .all, tags: ["Name": "one"]) },
        updates: [("Tags", { $0.flowLog(traffic: .all, tags: ["Name": "two"]) })],
        replacement: { $0.flowLog(traffic: .reject, tags: ["Name": "one"]) },
        drift: tagDrift,
        gaps: [
            EmulatorGap(
                emulator: .ministack,
                properties: ["find"],
                reason: "CreateFlowLogs passes over TagSpecifications, so the token is not there to be found"
            )
        ]
    )

    /// The name tag overwritten by hand.
    static let tagDrift: (property: String, change: @Sendable (Services, PhysicalID) async throws -> Void) = (
        "Tags/Name",
        { services, id in
            _ = try await services.ec2.createTags(
                .init(resources: [id.description], tags: [EC2.Tag(key: "Name", value: "by hand")])
            )
        }
    )
}

extension Stack {
    @discardableResult
    fileprivate mutating func vpc() -> Reference<VPC> {
        add("vpc", VPC(cidrBlock: "10.20.0.0/16"))
    }

    fileprivate mutating func subnet(
        zone: String = "eu-central-1a",
        range: String = "10.20.1.0/24",
        isPublic: Bool = false,
        tags: Tags = [:]
    ) {
        let vpc = vpc()
        add(
            "subject",
            Subnet(
                vpcId: vpc.vpcId,
                availabilityZone: Input(zone),
                cidrBlock: Input(range),
                mapPublicIpOnLaunch: Input(isPublic),
                tags: tags
            )
        )
    }

    fileprivate mutating func natGateway(_ zone: String, _ range: String, tags: Tags) {
        let vpc = vpc()
        let gateway = add("gateway", InternetGateway())
        let attachment = add(
            "attachment",
            VPCGatewayAttachment(vpcId: vpc.vpcId, internetGatewayId: gateway.internetGatewayId)
        )
        let subnet = add(
            "subnet-\(zone)",
            Subnet(vpcId: vpc.vpcId, availabilityZone: Input(zone), cidrBlock: Input(range))
        )
        let address = add("address-\(zone)", EIP(domain: "vpc"))
        add(
            "subject",
            NatGateway(allocationId: address.allocationId, subnetId: subnet.subnetId, tags: tags),
            dependsOn: [attachment]
        )
    }

    fileprivate mutating func route(to gateway: String, destination: String) {
        let vpc = vpc()
        let table = add("table", RouteTable(vpcId: vpc.vpcId))
        let gateway = add(gateway, InternetGateway())
        let attachment = add(
            "attachment",
            VPCGatewayAttachment(vpcId: vpc.vpcId, internetGatewayId: gateway.internetGatewayId)
        )
        add(
            "subject",
            Route(
                routeTableId: table.routeTableId,
                destinationCidrBlock: Input(destination),
                gatewayId: gateway.internetGatewayId
            ),
            dependsOn: [attachment]
        )
    }

    fileprivate mutating func routeToNat(destination: String) {
        let vpc = vpc()
        let table = add("table", RouteTable(vpcId: vpc.vpcId))
        let gateway = add("gateway", InternetGateway())
        let attachment = add(
            "attachment",
            VPCGatewayAttachment(vpcId: vpc.vpcId, internetGatewayId: gateway.internetGatewayId)
        )
        let subnet = add(
            "subnet",
            Subnet(vpcId: vpc.vpcId, availabilityZone: "eu-central-1a", cidrBlock: "10.20.1.0/24")
        )
        let address = add("address", EIP(domain: "vpc"))
        let nat = add(
            "nat",
            NatGateway(allocationId: address.allocationId, subnetId: subnet.subnetId),
            dependsOn: [attachment]
        )
        add(
            "subject",
            Route(
                routeTableId: table.routeTableId,
                destinationCidrBlock: Input(destination),
                natGatewayId: nat.natGatewayId
            )
        )
    }

    fileprivate mutating func association(_ name: String) {
        let vpc = vpc()
        let subnet = add(
            "subnet",
            Subnet(vpcId: vpc.vpcId, availabilityZone: "eu-central-1a", cidrBlock: "10.20.1.0/24")
        )
        let tables = ["table", "other"].map { (name: $0, table: add($0, RouteTable(vpcId: vpc.vpcId))) }
        for (other, table) in tables where other == name {
            add("subject", SubnetRouteTableAssociation(routeTableId: table.routeTableId, subnetId: subnet.subnetId))
        }
    }

    fileprivate mutating func endpoint(tables names: [String], tags: Tags) {
        let vpc = vpc()
        let tables = ["one", "two"].map { (name: $0, table: add($0, RouteTable(vpcId: vpc.vpcId))) }
        add(
            "subject",
            VPCEndpoint(
                vpcId: vpc.vpcId,
                routeTableIds: tables.filter { names.contains($0.name) }.map(\.table.routeTableId),
                serviceName: "com.amazonaws.eu-central-1.s3",
                tags: tags,
                vpcEndpointType: .gateway
            )
        )
    }

    fileprivate mutating func flowLog(traffic: FlowLog.TrafficType, tags: Tags) {
        let vpc = vpc()
        let group = add("group", LogGroup(retentionInDays: 7))
        let role = add("role", Role(assumeRolePolicyDocument: .assumed(by: "vpc-flow-logs.amazonaws.com")))
        add(
            "subject",
            FlowLog(
                resourceId: vpc.vpcId.text,
                resourceType: .vpc,
                deliverLogsPermissionArn: role.arn,
                logGroupName: group.logGroupName,
                tags: tags,
                trafficType: traffic
            )
        )
    }
}

extension PolicyDocument {
    /// Lets a service take a role.
    static func assumed(by service: String) -> PolicyDocument {
        PolicyDocument {
            Statement(.allow, principals: .services(Input(service)), actions: ["sts:AssumeRole"])
        }
    }
}
