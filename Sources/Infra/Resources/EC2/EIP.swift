// Written by `make generate` from the CloudFormation registry's schema. Do not edit.

/// `AWS::EC2::EIP`.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-eip.html
public struct EIP: Resource {
    /// `Address`. A change replaces the resource. AWS does not report it back.
    public var address: Input<String>?
    /// `Domain`. A change replaces the resource.
    public var domain: Input<String>?
    /// `InstanceId`.
    public var instanceId: Input<String>?
    /// `IpamPoolId`. A change replaces the resource. AWS does not report it back.
    public var ipamPoolId: Input<String>?
    /// `NetworkBorderGroup`. A change replaces the resource.
    public var networkBorderGroup: Input<String>?
    /// `PublicIpv4Pool`. A change replaces the resource.
    public var publicIpv4Pool: Input<String>?
    /// `Tags`.
    public var tags: Tags
    /// `TransferAddress`. A change replaces the resource. AWS does not report it back.
    public var transferAddress: Input<String>?

    /// Required properties come first; those left out are AWS's to choose.
    public init(
        address: Input<String>? = nil,
        domain: Input<String>? = nil,
        instanceId: Input<String>? = nil,
        ipamPoolId: Input<String>? = nil,
        networkBorderGroup: Input<String>? = nil,
        publicIpv4Pool: Input<String>? = nil,
        tags: Tags = [:],
        transferAddress: Input<String>? = nil
    ) {
        self.address = address
        self.domain = domain
        self.instanceId = instanceId
        self.ipamPoolId = ipamPoolId
        self.networkBorderGroup = networkBorderGroup
        self.publicIpv4Pool = publicIpv4Pool
        self.tags = tags
        self.transferAddress = transferAddress
    }

    /// Reads the registry's names; what AWS alone sets is passed over.
    public init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        self.address = try reader.optional("Address")
        self.domain = try reader.optional("Domain")
        self.instanceId = try reader.optional("InstanceId")
        self.ipamPoolId = try reader.optional("IpamPoolId")
        self.networkBorderGroup = try reader.optional("NetworkBorderGroup")
        self.publicIpv4Pool = try reader.optional("PublicIpv4Pool")
        self.tags = try reader.optional("Tags") ?? [:]
        self.transferAddress = try reader.optional("TransferAddress")
    }

    /// The properties that are given, by the registry's names.
    public var document: Document {
        var writer = DocumentWriter()
        writer.set("Address", address)
        writer.set("Domain", domain)
        writer.set("InstanceId", instanceId)
        writer.set("IpamPoolId", ipamPoolId)
        writer.set("NetworkBorderGroup", networkBorderGroup)
        writer.set("PublicIpv4Pool", publicIpv4Pool)
        writer.set("Tags", tags.isEmpty ? nil : tags)
        writer.set("TransferAddress", transferAddress)
        return writer.document
    }
}

extension EIP {
    /// What the registry says of `AWS::EC2::EIP`.
    public static let schema = Schema(
        type: "AWS::EC2::EIP",
        properties: properties,
        primaryIdentifier: ["AllocationId"],
        createOnly: ["Address", "Domain", "IpamPoolId", "NetworkBorderGroup", "PublicIpv4Pool", "TransferAddress"],
        readOnly: ["AllocationId", "PublicIp"],
        writeOnly: ["Address", "IpamPoolId", "TransferAddress"],
        tagProperty: "Tags"
    )

    private static let properties: [String: PropertySchema] = [
        "Address": PropertySchema(.string),
        "AllocationId": PropertySchema(.string),
        "Domain": PropertySchema(.string),
        "InstanceId": PropertySchema(.string),
        "IpamPoolId": PropertySchema(.string),
        "NetworkBorderGroup": PropertySchema(.string),
        "PublicIp": PropertySchema(.string),
        "PublicIpv4Pool": PropertySchema(.string),
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
        "TransferAddress": PropertySchema(.string),
    ]
}

extension Reference where R == EIP {
    /// `AllocationId`.
    public var allocationId: Input<EIP.ID> { attribute("AllocationId") }
    /// `PublicIp`.
    public var publicIp: Input<String> { attribute("PublicIp") }
}
