// Written by `make generate` from the CloudFormation registry's schema. Do not edit.

/// `AWS::EC2::SecurityGroupIngress`.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupingress.html
public struct SecurityGroupIngress: Resource {
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
    /// `FromPort`. A change replaces the resource.
    public var fromPort: Input<Int>?
    /// `GroupName`. A change replaces the resource.
    public var groupName: Input<String>?
    /// `SourcePrefixListId`. A change replaces the resource.
    public var sourcePrefixListId: Input<String>?
    /// `SourceSecurityGroupId`. A change replaces the resource.
    public var sourceSecurityGroupId: Input<SecurityGroup.ID>?
    /// `SourceSecurityGroupName`. A change replaces the resource.
    public var sourceSecurityGroupName: Input<String>?
    /// `SourceSecurityGroupOwnerId`. A change replaces the resource.
    public var sourceSecurityGroupOwnerId: Input<String>?
    /// `ToPort`. A change replaces the resource.
    public var toPort: Input<Int>?

    /// Required properties come first; those left out are AWS's to choose.
    public init(
        groupId: Input<SecurityGroup.ID>,
        ipProtocol: Input<String>,
        cidrIp: Input<String>? = nil,
        cidrIpv6: Input<String>? = nil,
        description: Input<String>? = nil,
        fromPort: Input<Int>? = nil,
        groupName: Input<String>? = nil,
        sourcePrefixListId: Input<String>? = nil,
        sourceSecurityGroupId: Input<SecurityGroup.ID>? = nil,
        sourceSecurityGroupName: Input<String>? = nil,
        sourceSecurityGroupOwnerId: Input<String>? = nil,
        toPort: Input<Int>? = nil
    ) {
        self.groupId = groupId
        self.ipProtocol = ipProtocol
        self.cidrIp = cidrIp
        self.cidrIpv6 = cidrIpv6
        self.description = description
        self.fromPort = fromPort
        self.groupName = groupName
        self.sourcePrefixListId = sourcePrefixListId
        self.sourceSecurityGroupId = sourceSecurityGroupId
        self.sourceSecurityGroupName = sourceSecurityGroupName
        self.sourceSecurityGroupOwnerId = sourceSecurityGroupOwnerId
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
        self.fromPort = try reader.optional("FromPort")
        self.groupName = try reader.optional("GroupName")
        self.sourcePrefixListId = try reader.optional("SourcePrefixListId")
        self.sourceSecurityGroupId = try reader.optional("SourceSecurityGroupId")
        self.sourceSecurityGroupName = try reader.optional("SourceSecurityGroupName")
        self.sourceSecurityGroupOwnerId = try reader.optional("SourceSecurityGroupOwnerId")
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
        writer.set("FromPort", fromPort)
        writer.set("GroupName", groupName)
        writer.set("SourcePrefixListId", sourcePrefixListId)
        writer.set("SourceSecurityGroupId", sourceSecurityGroupId)
        writer.set("SourceSecurityGroupName", sourceSecurityGroupName)
        writer.set("SourceSecurityGroupOwnerId", sourceSecurityGroupOwnerId)
        writer.set("ToPort", toPort)
        return writer.document
    }
}

extension SecurityGroupIngress {
    /// What the registry says of `AWS::EC2::SecurityGroupIngress`.
    public static let schema = Schema(
        type: "AWS::EC2::SecurityGroupIngress",
        properties: properties,
        required: ["GroupId", "IpProtocol"],
        primaryIdentifier: ["Id"],
        createOnly: [
            "CidrIp",
            "CidrIpv6",
            "FromPort",
            "GroupId",
            "GroupName",
            "IpProtocol",
            "SourcePrefixListId",
            "SourceSecurityGroupId",
            "SourceSecurityGroupName",
            "SourceSecurityGroupOwnerId",
            "ToPort",
        ],
        readOnly: ["Id"],
        constraints: [
            .exactlyOne(
                ["CidrIp", "CidrIpv6", "SourcePrefixListId", "SourceSecurityGroupId", "SourceSecurityGroupName"]
            )
        ]
    )

    private static let properties: [String: PropertySchema] = [
        "CidrIp": PropertySchema(.string, equivalence: .cidr, limits: PropertySchema.Limits(format: "ipv4-network")),
        "CidrIpv6": PropertySchema(.string, equivalence: .cidr, limits: PropertySchema.Limits(format: "ipv6-network")),
        "Description": PropertySchema(.string),
        "FromPort": PropertySchema(.integer, limits: PropertySchema.Limits(minimum: -1.0)),
        "GroupId": PropertySchema(.string),
        "GroupName": PropertySchema(.string),
        "Id": PropertySchema(.string),
        "IpProtocol": PropertySchema(.string, equivalence: .ipProtocol),
        "SourcePrefixListId": PropertySchema(.string),
        "SourceSecurityGroupId": PropertySchema(.string),
        "SourceSecurityGroupName": PropertySchema(.string),
        "SourceSecurityGroupOwnerId": PropertySchema(.string),
        "ToPort": PropertySchema(.integer, limits: PropertySchema.Limits(minimum: -1.0)),
    ]
}

extension Reference where R == SecurityGroupIngress {
    /// `Id`.
    public var id: Input<SecurityGroupIngress.ID> { attribute("Id") }
}
