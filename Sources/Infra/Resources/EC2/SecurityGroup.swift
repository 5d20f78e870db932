// Written by `make generate` from the CloudFormation registry's schema. Do not edit.

/// `AWS::EC2::SecurityGroup`.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroup.html
public struct SecurityGroup: Resource {
    /// `GroupDescription`. A change replaces the resource.
    public var groupDescription: Input<String>
    /// `GroupName`. A change replaces the resource.
    public var groupName: Input<String>?
    /// `SecurityGroupEgress`.
    public var securityGroupEgress: [Egress]?
    /// `SecurityGroupIngress`.
    public var securityGroupIngress: [Ingress]?
    /// `Tags`.
    public var tags: Tags
    /// `VpcId`. A change replaces the resource.
    public var vpcId: Input<VPC.ID>?

    /// Required properties come first; those left out are AWS's to choose.
    public init(
        groupDescription: Input<String>,
        groupName: Input<String>? = nil,
        securityGroupEgress: [Egress]? = nil,
        securityGroupIngress: [Ingress]? = nil,
        tags: Tags = [:],
        vpcId: Input<VPC.ID>? = nil
    ) {
        self.groupDescription = groupDescription
        self.groupName = groupName
        self.securityGroupEgress = securityGroupEgress
        self.securityGroupIngress = securityGroupIngress
        self.tags = tags
        self.vpcId = vpcId
    }

    /// Reads the registry's names; what AWS alone sets is passed over.
    public init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        self.groupDescription = try reader.required("GroupDescription")
        self.groupName = try reader.optional("GroupName")
        self.securityGroupEgress = try reader.optional("SecurityGroupEgress")
        self.securityGroupIngress = try reader.optional("SecurityGroupIngress")
        self.tags = try reader.optional("Tags") ?? [:]
        self.vpcId = try reader.optional("VpcId")
    }

    /// The properties that are given, by the registry's names.
    public var document: Document {
        var writer = DocumentWriter()
        writer.set("GroupDescription", groupDescription)
        writer.set("GroupName", groupName)
        writer.set("SecurityGroupEgress", securityGroupEgress)
        writer.set("SecurityGroupIngress", securityGroupIngress)
        writer.set("Tags", tags.isEmpty ? nil : tags)
        writer.set("VpcId", vpcId)
        return writer.document
    }

    /// `SecurityGroupEgress/*`.
    public struct Egress: DocumentConvertible, Hashable {
        /// `IpProtocol`.
        public var ipProtocol: Input<String>
        /// `CidrIp`.
        public var cidrIp: Input<String>?
        /// `CidrIpv6`.
        public var cidrIpv6: Input<String>?
        /// `Description`.
        public var description: Input<String>?
        /// `DestinationPrefixListId`.
        public var destinationPrefixListId: Input<String>?
        /// `DestinationSecurityGroupId`.
        public var destinationSecurityGroupId: Input<SecurityGroup.ID>?
        /// `FromPort`.
        public var fromPort: Input<Int>?
        /// `ToPort`.
        public var toPort: Input<Int>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            ipProtocol: Input<String>,
            cidrIp: Input<String>? = nil,
            cidrIpv6: Input<String>? = nil,
            description: Input<String>? = nil,
            destinationPrefixListId: Input<String>? = nil,
            destinationSecurityGroupId: Input<SecurityGroup.ID>? = nil,
            fromPort: Input<Int>? = nil,
            toPort: Input<Int>? = nil
        ) {
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

        static let shape = PropertySchema(
            .object(
                [
                    "CidrIp": PropertySchema(
                        .string,
                        equivalence: .cidr,
                        limits: PropertySchema.Limits(format: "ipv4-network")
                    ),
                    "CidrIpv6": PropertySchema(
                        .string,
                        equivalence: .cidr,
                        limits: PropertySchema.Limits(format: "ipv6-network")
                    ),
                    "Description": PropertySchema(.string),
                    "DestinationPrefixListId": PropertySchema(.string),
                    "DestinationSecurityGroupId": PropertySchema(.string),
                    "FromPort": PropertySchema(.integer, limits: PropertySchema.Limits(minimum: -1.0)),
                    "IpProtocol": PropertySchema(.string, equivalence: .ipProtocol),
                    "ToPort": PropertySchema(.integer, limits: PropertySchema.Limits(minimum: -1.0)),
                ],
                required: ["IpProtocol"],
                constraints: [
                    .exactlyOne(["CidrIp", "CidrIpv6", "DestinationPrefixListId", "DestinationSecurityGroupId"])
                ]
            )
        )
    }

    /// `SecurityGroupIngress/*`.
    public struct Ingress: DocumentConvertible, Hashable {
        /// `IpProtocol`.
        public var ipProtocol: Input<String>
        /// `CidrIp`.
        public var cidrIp: Input<String>?
        /// `CidrIpv6`.
        public var cidrIpv6: Input<String>?
        /// `Description`.
        public var description: Input<String>?
        /// `FromPort`.
        public var fromPort: Input<Int>?
        /// `SourcePrefixListId`.
        public var sourcePrefixListId: Input<String>?
        /// `SourceSecurityGroupId`.
        public var sourceSecurityGroupId: Input<SecurityGroup.ID>?
        /// `SourceSecurityGroupName`. AWS does not report it back.
        public var sourceSecurityGroupName: Input<String>?
        /// `SourceSecurityGroupOwnerId`.
        public var sourceSecurityGroupOwnerId: Input<String>?
        /// `ToPort`.
        public var toPort: Input<Int>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            ipProtocol: Input<String>,
            cidrIp: Input<String>? = nil,
            cidrIpv6: Input<String>? = nil,
            description: Input<String>? = nil,
            fromPort: Input<Int>? = nil,
            sourcePrefixListId: Input<String>? = nil,
            sourceSecurityGroupId: Input<SecurityGroup.ID>? = nil,
            sourceSecurityGroupName: Input<String>? = nil,
            sourceSecurityGroupOwnerId: Input<String>? = nil,
            toPort: Input<Int>? = nil
        ) {
            self.ipProtocol = ipProtocol
            self.cidrIp = cidrIp
            self.cidrIpv6 = cidrIpv6
            self.description = description
            self.fromPort = fromPort
            self.sourcePrefixListId = sourcePrefixListId
            self.sourceSecurityGroupId = sourceSecurityGroupId
            self.sourceSecurityGroupName = sourceSecurityGroupName
            self.sourceSecurityGroupOwnerId = sourceSecurityGroupOwnerId
            self.toPort = toPort
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.ipProtocol = try reader.required("IpProtocol")
            self.cidrIp = try reader.optional("CidrIp")
            self.cidrIpv6 = try reader.optional("CidrIpv6")
            self.description = try reader.optional("Description")
            self.fromPort = try reader.optional("FromPort")
            self.sourcePrefixListId = try reader.optional("SourcePrefixListId")
            self.sourceSecurityGroupId = try reader.optional("SourceSecurityGroupId")
            self.sourceSecurityGroupName = try reader.optional("SourceSecurityGroupName")
            self.sourceSecurityGroupOwnerId = try reader.optional("SourceSecurityGroupOwnerId")
            self.toPort = try reader.optional("ToPort")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("IpProtocol", ipProtocol)
            writer.set("CidrIp", cidrIp)
            writer.set("CidrIpv6", cidrIpv6)
            writer.set("Description", description)
            writer.set("FromPort", fromPort)
            writer.set("SourcePrefixListId", sourcePrefixListId)
            writer.set("SourceSecurityGroupId", sourceSecurityGroupId)
            writer.set("SourceSecurityGroupName", sourceSecurityGroupName)
            writer.set("SourceSecurityGroupOwnerId", sourceSecurityGroupOwnerId)
            writer.set("ToPort", toPort)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "CidrIp": PropertySchema(
                        .string,
                        equivalence: .cidr,
                        limits: PropertySchema.Limits(format: "ipv4-network")
                    ),
                    "CidrIpv6": PropertySchema(
                        .string,
                        equivalence: .cidr,
                        limits: PropertySchema.Limits(format: "ipv6-network")
                    ),
                    "Description": PropertySchema(.string),
                    "FromPort": PropertySchema(.integer, limits: PropertySchema.Limits(minimum: -1.0)),
                    "IpProtocol": PropertySchema(.string, equivalence: .ipProtocol),
                    "SourcePrefixListId": PropertySchema(.string),
                    "SourceSecurityGroupId": PropertySchema(.string),
                    "SourceSecurityGroupName": PropertySchema(.string),
                    "SourceSecurityGroupOwnerId": PropertySchema(.string),
                    "ToPort": PropertySchema(.integer, limits: PropertySchema.Limits(minimum: -1.0)),
                ],
                required: ["IpProtocol"],
                constraints: [
                    .exactlyOne(
                        [
                            "CidrIp",
                            "CidrIpv6",
                            "SourcePrefixListId",
                            "SourceSecurityGroupId",
                            "SourceSecurityGroupName",
                        ]
                    )
                ]
            )
        )
    }
}

extension SecurityGroup {
    /// What the registry says of `AWS::EC2::SecurityGroup`.
    public static let schema = Schema(
        type: "AWS::EC2::SecurityGroup",
        properties: properties,
        required: ["GroupDescription"],
        primaryIdentifier: ["Id"],
        createOnly: ["GroupDescription", "GroupName", "VpcId"],
        readOnly: ["GroupId", "Id"],
        writeOnly: ["SecurityGroupIngress/*/SourceSecurityGroupName"],
        tagProperty: "Tags",
        exclusive: [["VpcId", "GroupName"]],
        constraints: [.requires("SecurityGroupEgress", ["VpcId"])]
    )

    private static let properties: [String: PropertySchema] = [
        "GroupDescription": PropertySchema(
            .string,
            limits: PropertySchema.Limits(pattern: #"^([a-z,A-Z,0-9,. _\-:/()#,@[\]+=&;\{\}!$*])*$"#, length: 0...255)
        ),
        "GroupId": PropertySchema(.string),
        "GroupName": PropertySchema(.string),
        "Id": PropertySchema(.string),
        "SecurityGroupEgress": PropertySchema(.array(Egress.shape, ordered: false)),
        "SecurityGroupIngress": PropertySchema(.array(Ingress.shape, ordered: false)),
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

extension Reference where R == SecurityGroup {
    /// `GroupId`.
    public var groupId: Input<SecurityGroup.ID> { attribute("GroupId") }
    /// `Id`.
    public var id: Input<SecurityGroup.ID> { attribute("Id") }
}
