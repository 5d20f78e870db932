// Written by `make generate` from the CloudFormation registry's schema. Do not edit.

/// `AWS::EC2::VPC`.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpc.html
public struct VPC: Resource {
    /// `CidrBlock`. A change replaces the resource.
    public var cidrBlock: Input<String>?
    /// `EnableDnsHostnames`.
    public var enableDnsHostnames: Input<Bool>?
    /// `EnableDnsSupport`.
    public var enableDnsSupport: Input<Bool>?
    /// `InstanceTenancy`. A change may replace the resource.
    public var instanceTenancy: InstanceTenancy?
    /// `Ipv4IpamPoolId`. A change replaces the resource. AWS does not report it back.
    public var ipv4IpamPoolId: Input<String>?
    /// `Ipv4NetmaskLength`. A change replaces the resource. AWS does not report it back.
    public var ipv4NetmaskLength: Input<Int>?
    /// `Tags`.
    public var tags: Tags

    /// Required properties come first; those left out are AWS's to choose.
    public init(
        cidrBlock: Input<String>? = nil,
        enableDnsHostnames: Input<Bool>? = nil,
        enableDnsSupport: Input<Bool>? = nil,
        instanceTenancy: InstanceTenancy? = nil,
        ipv4IpamPoolId: Input<String>? = nil,
        ipv4NetmaskLength: Input<Int>? = nil,
        tags: Tags = [:]
    ) {
        self.cidrBlock = cidrBlock
        self.enableDnsHostnames = enableDnsHostnames
        self.enableDnsSupport = enableDnsSupport
        self.instanceTenancy = instanceTenancy
        self.ipv4IpamPoolId = ipv4IpamPoolId
        self.ipv4NetmaskLength = ipv4NetmaskLength
        self.tags = tags
    }

    /// Reads the registry's names; what AWS alone sets is passed over.
    public init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        self.cidrBlock = try reader.optional("CidrBlock")
        self.enableDnsHostnames = try reader.optional("EnableDnsHostnames")
        self.enableDnsSupport = try reader.optional("EnableDnsSupport")
        self.instanceTenancy = try reader.optional("InstanceTenancy")
        self.ipv4IpamPoolId = try reader.optional("Ipv4IpamPoolId")
        self.ipv4NetmaskLength = try reader.optional("Ipv4NetmaskLength")
        self.tags = try reader.optional("Tags") ?? [:]
    }

    /// The properties that are given, by the registry's names.
    public var document: Document {
        var writer = DocumentWriter()
        writer.set("CidrBlock", cidrBlock)
        writer.set("EnableDnsHostnames", enableDnsHostnames)
        writer.set("EnableDnsSupport", enableDnsSupport)
        writer.set("InstanceTenancy", instanceTenancy)
        writer.set("Ipv4IpamPoolId", ipv4IpamPoolId)
        writer.set("Ipv4NetmaskLength", ipv4NetmaskLength)
        writer.set("Tags", tags.isEmpty ? nil : tags)
        return writer.document
    }

    /// `InstanceTenancy`.
    public enum InstanceTenancy: OpenEnumeration {
        case dedicated
        case `default`
        case host
        /// A value that this version does not know.
        case custom(String)

        /// The case of a text as AWS writes it.
        public init(_ text: String) {
            switch text {
            case "dedicated": self = .dedicated
            case "default": self = .default
            case "host": self = .host
            default: self = .custom(text)
            }
        }

        /// The text as AWS writes it.
        public var description: String {
            switch self {
            case .dedicated: "dedicated"
            case .default: "default"
            case .host: "host"
            case .custom(let text): text
            }
        }
    }
}

extension VPC {
    /// What the registry says of `AWS::EC2::VPC`.
    public static let schema = Schema(
        type: "AWS::EC2::VPC",
        properties: properties,
        primaryIdentifier: ["VpcId"],
        createOnly: ["CidrBlock", "Ipv4IpamPoolId", "Ipv4NetmaskLength"],
        conditionalCreateOnly: ["InstanceTenancy"],
        readOnly: ["CidrBlockAssociations", "DefaultNetworkAcl", "DefaultSecurityGroup", "Ipv6CidrBlocks", "VpcId"],
        writeOnly: ["Ipv4IpamPoolId", "Ipv4NetmaskLength"],
        tagProperty: "Tags",
        constraints: [
            .exactlyOne(["CidrBlock", "Ipv4IpamPoolId"]),
            .requires("Ipv4IpamPoolId", ["Ipv4NetmaskLength"]),
            .requires("Ipv4NetmaskLength", ["Ipv4IpamPoolId"]),
        ]
    )

    private static let properties: [String: PropertySchema] = [
        "CidrBlock": PropertySchema(
            .string,
            equivalence: .cidr,
            limits: PropertySchema.Limits(format: "ipv4-network")
        ),
        "CidrBlockAssociations": PropertySchema(.array(PropertySchema(.string), ordered: false)),
        "DefaultNetworkAcl": PropertySchema(.string),
        "DefaultSecurityGroup": PropertySchema(.string),
        "EnableDnsHostnames": PropertySchema(.boolean),
        "EnableDnsSupport": PropertySchema(.boolean),
        "InstanceTenancy": PropertySchema(
            .string,
            limits: PropertySchema.Limits(allowed: ["dedicated", "default", "host"])
        ),
        "Ipv4IpamPoolId": PropertySchema(.string),
        "Ipv4NetmaskLength": PropertySchema(.integer),
        "Ipv6CidrBlocks": PropertySchema(.array(PropertySchema(.string), ordered: false)),
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

extension Reference where R == VPC {
    /// `CidrBlockAssociations`.
    public var cidrBlockAssociations: Input<[String]> { attribute("CidrBlockAssociations") }
    /// `DefaultNetworkAcl`.
    public var defaultNetworkAcl: Input<String> { attribute("DefaultNetworkAcl") }
    /// `DefaultSecurityGroup`.
    public var defaultSecurityGroup: Input<SecurityGroup.ID> { attribute("DefaultSecurityGroup") }
    /// `Ipv6CidrBlocks`.
    public var ipv6CidrBlocks: Input<[String]> { attribute("Ipv6CidrBlocks") }
    /// `VpcId`.
    public var vpcId: Input<VPC.ID> { attribute("VpcId") }
}
