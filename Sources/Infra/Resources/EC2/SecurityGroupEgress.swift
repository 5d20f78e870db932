// Written by `make generate` from the CloudFormation registry's schema. Do not edit.

/// `AWS::EC2::SecurityGroupEgress`.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupegress.html
public struct SecurityGroupEgress: Resource {
    /// `GroupId`. A change replaces the resource.
    public var groupId: Input<SecurityGroup.ID>
    /// `IpProtocol`. A change replaces the resource.
    public var ipProtocol: Input<String>
    /// `CidrIp`. A change replaces the resource.
    public var cidrIp: Input<String>?
    /// `CidrIpv6`. A change replaces the resource.
    public var cidrIpv6: Input<String>?
    /// `Description`.
    public var description: Input<String>?
    /// `DestinationPrefixListId`. A change replaces the resource.
    public var destinationPrefixListId: Input<String>?
    /// `DestinationSecurityGroupId`. A change replaces the resource.
    public var destinationSecurityGroupId: Input<SecurityGroup.ID>?
    /// `FromPort`. A change replaces the resource.
    public var fromPort: Input<Int>?
    /// `ToPort`. A change replaces the resource.
    public var toPort: Input<Int>?

    /// Required properties come first; those left out are AWS's to choose.
    public init(
        groupId: Input<SecurityGroup.ID>,
        ipProtocol: Input<String>,
        cidrIp: Input<String>? = nil,
        cidrIpv6: Input<String>? = nil,
        description: Input<String>? = nil,
        destinationPrefixListId: Input<String>? = nil,
        destinationSecurityGroupId: Input<SecurityGroup.ID>? = nil,
        fromPort: Input<Int>? = nil,
        toPort: Input<Int>? = nil
    ) {
        self.groupId = groupId
        self.ipProtocol = ipProtocol
        self.cidrIp = cidrIp
        self.cidrIpv6 = cidrIpv6
        self.description = description
        self.destinationPrefixListId = destinationPrefixListId
        self.destinationSecurityGroupId = destinationSecurityGroupId
        self.fromPort = fromPort
        self.toPort = toPort
    }

    /// Reads the registry's names; what AWS alone sets is passed over.
    public init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        self.groupId = try reader.required("GroupId")
        self.ipProtocol = try reader.required("IpProtocol")
        self.cidrIp = try reader.optional("CidrIp")
        self.cidrIpv6 = try reader.optional("CidrIpv6")
        self.description = try reader.optional("Description")
        self.destinationPrefixListId = try reader.optional("DestinationPrefixListId")
        self.destinationSecurityGroupId = try reader.optional("DestinationSecurityGroupId")
        self.fromPort = try reader.optional("FromPort")
        self.toPort = try reader.optional("ToPort")
    }

    /// The properties that are given, by the registry's names.
    public var document: Document {
        var writer = DocumentWriter()
        writer.set("GroupId", groupId)
        writer.set("IpProtocol", ipProtocol)
        writer.set("CidrIp", cidrIp)
        writer.set("CidrIpv6", cidrIpv6)
        writer.set("Description", description)
        writer.set("DestinationPrefixListId", destinationPrefixListId)
        writer.set("DestinationSecurityGroupId", destinationSecurityGroupId)
        writer.set("FromPort", fromPort)
        writer.set("ToPort", toPort)
        return writer.document
    }
}

extension SecurityGroupEgress {
    /// What the registry says of `AWS::EC2::SecurityGroupEgress`.
    public static let schema = Schema(
        type: "AWS::EC2::SecurityGroupEgress",
        properties: properties,
        required: ["GroupId", "IpProtocol"],
        primaryIdentifier: ["Id"],
        createOnly: [
            "CidrIp",
            "CidrIpv6",
            "DestinationPrefixListId",
            "DestinationSecurityGroupId",
            "FromPort",
            "GroupId",
            "IpProtocol",
            "ToPort",
        ],
        readOnly: ["Id"],
        constraints: [.exactlyOne(["CidrIp", "CidrIpv6", "DestinationPrefixListId", "DestinationSecurityGroupId"])]
    )

    private static let properties: [String: PropertySchema] = [
        "CidrIp": PropertySchema(.string, equivalence: .cidr, limits: PropertySchema.Limits(format: "ipv4-network")),
        "CidrIpv6": PropertySchema(.string, equivalence: .cidr, limits: PropertySchema.Limits(format: "ipv6-network")),
        "Description": PropertySchema(.string),
        "DestinationPrefixListId": PropertySchema(.string),
        "DestinationSecurityGroupId": PropertySchema(.string),
        "FromPort": PropertySchema(.integer, limits: PropertySchema.Limits(minimum: -1.0)),
        "GroupId": PropertySchema(.string),
        "Id": PropertySchema(.string),
        "IpProtocol": PropertySchema(.string, equivalence: .ipProtocol),
        "ToPort": PropertySchema(.integer, limits: PropertySchema.Limits(minimum: -1.0)),
    ]
}

extension Reference where R == SecurityGroupEgress {
    /// `Id`.
    public var id: Input<SecurityGroupEgress.ID> { attribute("Id") }
}
