// Written by `make generate` from the CloudFormation registry's schema. Do not edit.

/// `AWS::EC2::Subnet`.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnet.html
public struct Subnet: Resource {
    /// `VpcId`. A change replaces the resource.
    public var vpcId: Input<VPC.ID>
    /// `AssignIpv6AddressOnCreation`.
    public var assignIpv6AddressOnCreation: Input<Bool>?
    /// `AvailabilityZone`. A change replaces the resource.
    public var availabilityZone: Input<String>?
    /// `AvailabilityZoneId`. A change replaces the resource.
    public var availabilityZoneId: Input<String>?
    /// `CidrBlock`. A change replaces the resource.
    public var cidrBlock: Input<String>?
    /// `EnableDns64`.
    public var enableDns64: Input<Bool>?
    /// `EnableLniAtDeviceIndex`. AWS does not report it back.
    public var enableLniAtDeviceIndex: Input<Int>?
    /// `Ipv4IpamPoolId`. A change replaces the resource. AWS does not report it back.
    public var ipv4IpamPoolId: Input<String>?
    /// `Ipv4NetmaskLength`. A change replaces the resource. AWS does not report it back.
    public var ipv4NetmaskLength: Input<Int>?
    /// `Ipv6CidrBlock`. A change may replace the resource.
    public var ipv6CidrBlock: Input<String>?
    /// `Ipv6IpamPoolId`. A change replaces the resource. AWS does not report it back.
    public var ipv6IpamPoolId: Input<String>?
    /// `Ipv6Native`. A change replaces the resource.
    public var ipv6Native: Input<Bool>?
    /// `Ipv6NetmaskLength`. A change replaces the resource. AWS does not report it back.
    public var ipv6NetmaskLength: Input<Int>?
    /// `MapPublicIpOnLaunch`.
    public var mapPublicIpOnLaunch: Input<Bool>?
    /// `OutpostArn`. A change replaces the resource.
    public var outpostArn: Input<String>?
    /// `PrivateDnsNameOptionsOnLaunch`.
    public var privateDnsNameOptionsOnLaunch: PrivateDnsNameOptionsOnLaunch?
    /// `Tags`.
    public var tags: Tags

    /// Required properties come first; those left out are AWS's to choose.
    public init(
        vpcId: Input<VPC.ID>,
        assignIpv6AddressOnCreation: Input<Bool>? = nil,
        availabilityZone: Input<String>? = nil,
        availabilityZoneId: Input<String>? = nil,
        cidrBlock: Input<String>? = nil,
        enableDns64: Input<Bool>? = nil,
        enableLniAtDeviceIndex: Input<Int>? = nil,
        ipv4IpamPoolId: Input<String>? = nil,
        ipv4NetmaskLength: Input<Int>? = nil,
        ipv6CidrBlock: Input<String>? = nil,
        ipv6IpamPoolId: Input<String>? = nil,
        ipv6Native: Input<Bool>? = nil,
        ipv6NetmaskLength: Input<Int>? = nil,
        mapPublicIpOnLaunch: Input<Bool>? = nil,
        outpostArn: Input<String>? = nil,
        privateDnsNameOptionsOnLaunch: PrivateDnsNameOptionsOnLaunch? = nil,
        tags: Tags = [:]
    ) {
        self.vpcId = vpcId
        self.assignIpv6AddressOnCreation = assignIpv6AddressOnCreation
        self.availabilityZone = availabilityZone
        self.availabilityZoneId = availabilityZoneId
        self.cidrBlock = cidrBlock
        self.enableDns64 = enableDns64
        self.enableLniAtDeviceIndex = enableLniAtDeviceIndex
        self.ipv4IpamPoolId = ipv4IpamPoolId
        self.ipv4NetmaskLength = ipv4NetmaskLength
        self.ipv6CidrBlock = ipv6CidrBlock
        self.ipv6IpamPoolId = ipv6IpamPoolId
        self.ipv6Native = ipv6Native
        self.ipv6NetmaskLength = ipv6NetmaskLength
        self.mapPublicIpOnLaunch = mapPublicIpOnLaunch
        self.outpostArn = outpostArn
        self.privateDnsNameOptionsOnLaunch = privateDnsNameOptionsOnLaunch
        self.tags = tags
    }

    /// Reads the registry's names; what AWS alone sets is passed over.
    public init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        self.vpcId = try reader.required("VpcId")
        self.assignIpv6AddressOnCreation = try reader.optional("AssignIpv6AddressOnCreation")
        self.availabilityZone = try reader.optional("AvailabilityZone")
        self.availabilityZoneId = try reader.optional("AvailabilityZoneId")
        self.cidrBlock = try reader.optional("CidrBlock")
        self.enableDns64 = try reader.optional("EnableDns64")
        self.enableLniAtDeviceIndex = try reader.optional("EnableLniAtDeviceIndex")
        self.ipv4IpamPoolId = try reader.optional("Ipv4IpamPoolId")
        self.ipv4NetmaskLength = try reader.optional("Ipv4NetmaskLength")
        self.ipv6CidrBlock = try reader.optional("Ipv6CidrBlock")
        self.ipv6IpamPoolId = try reader.optional("Ipv6IpamPoolId")
        self.ipv6Native = try reader.optional("Ipv6Native")
        self.ipv6NetmaskLength = try reader.optional("Ipv6NetmaskLength")
        self.mapPublicIpOnLaunch = try reader.optional("MapPublicIpOnLaunch")
        self.outpostArn = try reader.optional("OutpostArn")
        self.privateDnsNameOptionsOnLaunch = try reader.optional("PrivateDnsNameOptionsOnLaunch")
        self.tags = try reader.optional("Tags") ?? [:]
    }

    /// The properties that are given, by the registry's names.
    public var document: Document {
        var writer = DocumentWriter()
        writer.set("VpcId", vpcId)
        writer.set("AssignIpv6AddressOnCreation", assignIpv6AddressOnCreation)
        writer.set("AvailabilityZone", availabilityZone)
        writer.set("AvailabilityZoneId", availabilityZoneId)
        writer.set("CidrBlock", cidrBlock)
        writer.set("EnableDns64", enableDns64)
        writer.set("EnableLniAtDeviceIndex", enableLniAtDeviceIndex)
        writer.set("Ipv4IpamPoolId", ipv4IpamPoolId)
        writer.set("Ipv4NetmaskLength", ipv4NetmaskLength)
        writer.set("Ipv6CidrBlock", ipv6CidrBlock)
        writer.set("Ipv6IpamPoolId", ipv6IpamPoolId)
        writer.set("Ipv6Native", ipv6Native)
        writer.set("Ipv6NetmaskLength", ipv6NetmaskLength)
        writer.set("MapPublicIpOnLaunch", mapPublicIpOnLaunch)
        writer.set("OutpostArn", outpostArn)
        writer.set("PrivateDnsNameOptionsOnLaunch", privateDnsNameOptionsOnLaunch)
        writer.set("Tags", tags.isEmpty ? nil : tags)
        return writer.document
    }

    /// `PrivateDnsNameOptionsOnLaunch`.
    public struct PrivateDnsNameOptionsOnLaunch: DocumentConvertible, Hashable {
        /// `EnableResourceNameDnsAAAARecord`.
        public var enableResourceNameDnsAAAARecord: Input<Bool>?
        /// `EnableResourceNameDnsARecord`.
        public var enableResourceNameDnsARecord: Input<Bool>?
        /// `HostnameType`.
        public var hostnameType: Input<String>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            enableResourceNameDnsAAAARecord: Input<Bool>? = nil,
            enableResourceNameDnsARecord: Input<Bool>? = nil,
            hostnameType: Input<String>? = nil
        ) {
            self.enableResourceNameDnsAAAARecord = enableResourceNameDnsAAAARecord
            self.enableResourceNameDnsARecord = enableResourceNameDnsARecord
            self.hostnameType = hostnameType
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.enableResourceNameDnsAAAARecord = try reader.optional("EnableResourceNameDnsAAAARecord")
            self.enableResourceNameDnsARecord = try reader.optional("EnableResourceNameDnsARecord")
            self.hostnameType = try reader.optional("HostnameType")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("EnableResourceNameDnsAAAARecord", enableResourceNameDnsAAAARecord)
            writer.set("EnableResourceNameDnsARecord", enableResourceNameDnsARecord)
            writer.set("HostnameType", hostnameType)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "EnableResourceNameDnsAAAARecord": PropertySchema(.boolean),
                    "EnableResourceNameDnsARecord": PropertySchema(.boolean),
                    "HostnameType": PropertySchema(.string),
                ]
            )
        )
    }
}

extension Subnet {
    /// What the registry says of `AWS::EC2::Subnet`.
    public static let schema = Schema(
        type: "AWS::EC2::Subnet",
        properties: properties,
        required: ["VpcId"],
        primaryIdentifier: ["SubnetId"],
        createOnly: [
            "AvailabilityZone",
            "AvailabilityZoneId",
            "CidrBlock",
            "Ipv4IpamPoolId",
            "Ipv4NetmaskLength",
            "Ipv6IpamPoolId",
            "Ipv6Native",
            "Ipv6NetmaskLength",
            "OutpostArn",
            "VpcId",
        ],
        conditionalCreateOnly: ["Ipv6CidrBlock"],
        readOnly: ["BlockPublicAccessStates", "Ipv6CidrBlocks", "NetworkAclAssociationId", "SubnetId"],
        writeOnly: [
            "EnableLniAtDeviceIndex",
            "Ipv4IpamPoolId",
            "Ipv4NetmaskLength",
            "Ipv6IpamPoolId",
            "Ipv6NetmaskLength",
        ],
        tagProperty: "Tags",
        replacement: .deleteThenCreate,
        exclusive: [["VpcId", "CidrBlock"], ["VpcId", "Ipv6CidrBlock"]],
        constraints: [
            .atLeastOne(["CidrBlock", "Ipv4IpamPoolId", "Ipv6CidrBlock", "Ipv6IpamPoolId"]),
            .requires("Ipv4IpamPoolId", ["Ipv4NetmaskLength"]),
            .requires("Ipv4NetmaskLength", ["Ipv4IpamPoolId"]),
            .requires("Ipv6IpamPoolId", ["Ipv6NetmaskLength"]),
            .requires("Ipv6NetmaskLength", ["Ipv6IpamPoolId"]),
            .excludes("AvailabilityZone", ["AvailabilityZoneId"]),
            .excludes("AvailabilityZoneId", ["AvailabilityZone"]),
            .excludes("CidrBlock", ["Ipv4IpamPoolId"]),
            .excludes("Ipv4IpamPoolId", ["CidrBlock"]),
            .excludes("Ipv6CidrBlock", ["Ipv6IpamPoolId"]),
            .excludes("Ipv6IpamPoolId", ["Ipv6CidrBlock"]),
        ]
    )

    private static let properties: [String: PropertySchema] = [
        "AssignIpv6AddressOnCreation": PropertySchema(.boolean),
        "AvailabilityZone": PropertySchema(.string),
        "AvailabilityZoneId": PropertySchema(.string),
        "BlockPublicAccessStates": PropertySchema(.object(["InternetGatewayBlockMode": PropertySchema(.string)])),
        "CidrBlock": PropertySchema(
            .string,
            equivalence: .cidr,
            limits: PropertySchema.Limits(format: "ipv4-network")
        ),
        "EnableDns64": PropertySchema(.boolean),
        "EnableLniAtDeviceIndex": PropertySchema(.integer),
        "Ipv4IpamPoolId": PropertySchema(.string),
        "Ipv4NetmaskLength": PropertySchema(.integer),
        "Ipv6CidrBlock": PropertySchema(
            .string,
            equivalence: .cidr,
            limits: PropertySchema.Limits(format: "ipv6-network")
        ),
        "Ipv6CidrBlocks": PropertySchema(.array(PropertySchema(.string))),
        "Ipv6IpamPoolId": PropertySchema(.string),
        "Ipv6Native": PropertySchema(.boolean),
        "Ipv6NetmaskLength": PropertySchema(.integer),
        "MapPublicIpOnLaunch": PropertySchema(.boolean),
        "NetworkAclAssociationId": PropertySchema(.string),
        "OutpostArn": PropertySchema(.string),
        "PrivateDnsNameOptionsOnLaunch": PrivateDnsNameOptionsOnLaunch.shape,
        "SubnetId": PropertySchema(.string),
        "Tags": PropertySchema(
            .array(
                PropertySchema(
                    .object(
                        ["Key": PropertySchema(.string), "Value": PropertySchema(.string)],
                        required: ["Key", "Value"]
                    )
                ),
                ordered: false
            )
        ),
        "VpcId": PropertySchema(.string),
    ]
}

extension Reference where R == Subnet {
    /// `BlockPublicAccessStates.InternetGatewayBlockMode`.
    public var blockPublicAccessStatesInternetGatewayBlockMode: Input<String> {
        attribute("BlockPublicAccessStates.InternetGatewayBlockMode")
    }
    /// `Ipv6CidrBlocks`.
    public var ipv6CidrBlocks: Input<[String]> { attribute("Ipv6CidrBlocks") }
    /// `NetworkAclAssociationId`.
    public var networkAclAssociationId: Input<String> { attribute("NetworkAclAssociationId") }
    /// `SubnetId`.
    public var subnetId: Input<Subnet.ID> { attribute("SubnetId") }
}
