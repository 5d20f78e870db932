// Written by `make generate` from the CloudFormation registry's schema. Do not edit.

/// `AWS::EC2::Route`.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-route.html
public struct Route: Resource {
    /// `RouteTableId`. A change replaces the resource.
    public var routeTableId: Input<RouteTable.ID>
    /// `CarrierGatewayId`.
    public var carrierGatewayId: Input<String>?
    /// `CoreNetworkArn`.
    public var coreNetworkArn: Input<String>?
    /// `DestinationCidrBlock`. A change replaces the resource.
    public var destinationCidrBlock: Input<String>?
    /// `DestinationIpv6CidrBlock`. A change replaces the resource.
    public var destinationIpv6CidrBlock: Input<String>?
    /// `DestinationPrefixListId`. A change replaces the resource.
    public var destinationPrefixListId: Input<String>?
    /// `EgressOnlyInternetGatewayId`.
    public var egressOnlyInternetGatewayId: Input<String>?
    /// `GatewayId`.
    public var gatewayId: Input<InternetGateway.ID>?
    /// `InstanceId`.
    public var instanceId: Input<String>?
    /// `LocalGatewayId`.
    public var localGatewayId: Input<String>?
    /// `NatGatewayId`.
    public var natGatewayId: Input<NatGateway.ID>?
    /// `NetworkInterfaceId`.
    public var networkInterfaceId: Input<String>?
    /// `TransitGatewayId`.
    public var transitGatewayId: Input<String>?
    /// `VpcEndpointId`.
    public var vpcEndpointId: Input<VPCEndpoint.ID>?
    /// `VpcPeeringConnectionId`.
    public var vpcPeeringConnectionId: Input<String>?

    /// Required properties come first; those left out are AWS's to choose.
    public init(
        routeTableId: Input<RouteTable.ID>,
        carrierGatewayId: Input<String>? = nil,
        coreNetworkArn: Input<String>? = nil,
        destinationCidrBlock: Input<String>? = nil,
        destinationIpv6CidrBlock: Input<String>? = nil,
        destinationPrefixListId: Input<String>? = nil,
        egressOnlyInternetGatewayId: Input<String>? = nil,
        gatewayId: Input<InternetGateway.ID>? = nil,
        instanceId: Input<String>? = nil,
        localGatewayId: Input<String>? = nil,
        natGatewayId: Input<NatGateway.ID>? = nil,
        networkInterfaceId: Input<String>? = nil,
        transitGatewayId: Input<String>? = nil,
        vpcEndpointId: Input<VPCEndpoint.ID>? = nil,
        vpcPeeringConnectionId: Input<String>? = nil
    ) {
        self.routeTableId = routeTableId
        self.carrierGatewayId = carrierGatewayId
        self.coreNetworkArn = coreNetworkArn
        self.destinationCidrBlock = destinationCidrBlock
        self.destinationIpv6CidrBlock = destinationIpv6CidrBlock
        self.destinationPrefixListId = destinationPrefixListId
        self.egressOnlyInternetGatewayId = egressOnlyInternetGatewayId
        self.gatewayId = gatewayId
        self.instanceId = instanceId
        self.localGatewayId = localGatewayId
        self.natGatewayId = natGatewayId
        self.networkInterfaceId = networkInterfaceId
        self.transitGatewayId = transitGatewayId
        self.vpcEndpointId = vpcEndpointId
        self.vpcPeeringConnectionId = vpcPeeringConnectionId
    }

    /// Reads the registry's names; what AWS alone sets is passed over.
    public init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        self.routeTableId = try reader.required("RouteTableId")
        self.carrierGatewayId = try reader.optional("CarrierGatewayId")
        self.coreNetworkArn = try reader.optional("CoreNetworkArn")
        self.destinationCidrBlock = try reader.optional("DestinationCidrBlock")
        self.destinationIpv6CidrBlock = try reader.optional("DestinationIpv6CidrBlock")
        self.destinationPrefixListId = try reader.optional("DestinationPrefixListId")
        self.egressOnlyInternetGatewayId = try reader.optional("EgressOnlyInternetGatewayId")
        self.gatewayId = try reader.optional("GatewayId")
        self.instanceId = try reader.optional("InstanceId")
        self.localGatewayId = try reader.optional("LocalGatewayId")
        self.natGatewayId = try reader.optional("NatGatewayId")
        self.networkInterfaceId = try reader.optional("NetworkInterfaceId")
        self.transitGatewayId = try reader.optional("TransitGatewayId")
        self.vpcEndpointId = try reader.optional("VpcEndpointId")
        self.vpcPeeringConnectionId = try reader.optional("VpcPeeringConnectionId")
    }

    /// The properties that are given, by the registry's names.
    public var document: Document {
        var writer = DocumentWriter()
        writer.set("RouteTableId", routeTableId)
        writer.set("CarrierGatewayId", carrierGatewayId)
        writer.set("CoreNetworkArn", coreNetworkArn)
        writer.set("DestinationCidrBlock", destinationCidrBlock)
        writer.set("DestinationIpv6CidrBlock", destinationIpv6CidrBlock)
        writer.set("DestinationPrefixListId", destinationPrefixListId)
        writer.set("EgressOnlyInternetGatewayId", egressOnlyInternetGatewayId)
        writer.set("GatewayId", gatewayId)
        writer.set("InstanceId", instanceId)
        writer.set("LocalGatewayId", localGatewayId)
        writer.set("NatGatewayId", natGatewayId)
        writer.set("NetworkInterfaceId", networkInterfaceId)
        writer.set("TransitGatewayId", transitGatewayId)
        writer.set("VpcEndpointId", vpcEndpointId)
        writer.set("VpcPeeringConnectionId", vpcPeeringConnectionId)
        return writer.document
    }
}

extension Route {
    /// What the registry says of `AWS::EC2::Route`.
    public static let schema = Schema(
        type: "AWS::EC2::Route",
        properties: properties,
        required: ["RouteTableId"],
        primaryIdentifier: ["RouteTableId", "CidrBlock"],
        createOnly: ["DestinationCidrBlock", "DestinationIpv6CidrBlock", "DestinationPrefixListId", "RouteTableId"],
        readOnly: ["CidrBlock"],
        exclusive: [
            ["RouteTableId", "DestinationCidrBlock"],
            ["RouteTableId", "DestinationIpv6CidrBlock"],
            ["RouteTableId", "DestinationPrefixListId"],
        ],
        interrupting: [
            "EgressOnlyInternetGatewayId",
            "GatewayId",
            "InstanceId",
            "NatGatewayId",
            "NetworkInterfaceId",
            "TransitGatewayId",
            "VpcEndpointId",
            "VpcPeeringConnectionId",
        ]
    )

    private static let properties: [String: PropertySchema] = [
        "CarrierGatewayId": PropertySchema(.string),
        "CidrBlock": PropertySchema(
            .string,
            equivalence: .cidr,
            limits: PropertySchema.Limits(format: "ipv4-network")
        ),
        "CoreNetworkArn": PropertySchema(.string),
        "DestinationCidrBlock": PropertySchema(
            .string,
            equivalence: .cidr,
            limits: PropertySchema.Limits(format: "ipv4-network")
        ),
        "DestinationIpv6CidrBlock": PropertySchema(.string),
        "DestinationPrefixListId": PropertySchema(.string),
        "EgressOnlyInternetGatewayId": PropertySchema(.string),
        "GatewayId": PropertySchema(.string),
        "InstanceId": PropertySchema(.string),
        "LocalGatewayId": PropertySchema(.string),
        "NatGatewayId": PropertySchema(.string),
        "NetworkInterfaceId": PropertySchema(.string),
        "RouteTableId": PropertySchema(.string),
        "TransitGatewayId": PropertySchema(.string),
        "VpcEndpointId": PropertySchema(.string),
        "VpcPeeringConnectionId": PropertySchema(.string),
    ]
}

extension Reference where R == Route {
    /// `CidrBlock`.
    public var cidrBlock: Input<String> { attribute("CidrBlock") }
    /// `RouteTableId`.
    public var routeTableId: Input<RouteTable.ID> { attribute("RouteTableId") }
}
