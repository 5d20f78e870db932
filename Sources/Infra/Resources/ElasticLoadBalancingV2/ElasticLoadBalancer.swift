// Written by `make generate` from the CloudFormation registry's schema. Do not edit.

/// `AWS::ElasticLoadBalancingV2::LoadBalancer`.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-loadbalancer.html
public struct ElasticLoadBalancer: Resource {
    /// `EnableCapacityReservationProvisionStabilize`. AWS does not report it back.
    public var enableCapacityReservationProvisionStabilize: Input<Bool>?
    /// `EnablePrefixForIpv6SourceNat`.
    public var enablePrefixForIpv6SourceNat: EnablePrefixForIpv6SourceNat?
    /// `EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic`.
    public var enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: Input<String>?
    /// `IpAddressType`.
    public var ipAddressType: IpAddressType?
    /// `Ipv4IpamPoolId`.
    public var ipv4IpamPoolId: Input<String>?
    /// `LoadBalancerAttributes`.
    public var loadBalancerAttributes: [LoadBalancerAttribute]?
    /// `MinimumLoadBalancerCapacity`.
    public var minimumLoadBalancerCapacity: MinimumLoadBalancerCapacity?
    /// `Name`. A change replaces the resource.
    public var name: Input<String>?
    /// `Scheme`. A change replaces the resource.
    public var scheme: Scheme?
    /// `SecurityGroups`. A change may replace the resource.
    public var securityGroups: [Input<SecurityGroup.ID>]?
    /// `SubnetMappings`.
    public var subnetMappings: [SubnetMapping]?
    /// `Subnets`.
    public var subnets: [Input<Subnet.ID>]?
    /// `Tags`.
    public var tags: Tags
    /// `Type`. A change replaces the resource.
    public var type: ElasticLoadBalancerType?

    /// Required properties come first; those left out are AWS's to choose.
    public init(
        enableCapacityReservationProvisionStabilize: Input<Bool>? = nil,
        enablePrefixForIpv6SourceNat: EnablePrefixForIpv6SourceNat? = nil,
        enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: Input<String>? = nil,
        ipAddressType: IpAddressType? = nil,
        ipv4IpamPoolId: Input<String>? = nil,
        loadBalancerAttributes: [LoadBalancerAttribute]? = nil,
        minimumLoadBalancerCapacity: MinimumLoadBalancerCapacity? = nil,
        name: Input<String>? = nil,
        scheme: Scheme? = nil,
        securityGroups: [Input<SecurityGroup.ID>]? = nil,
        subnetMappings: [SubnetMapping]? = nil,
        subnets: [Input<Subnet.ID>]? = nil,
        tags: Tags = [:],
        type: ElasticLoadBalancerType? = nil
    ) {
        self.enableCapacityReservationProvisionStabilize = enableCapacityReservationProvisionStabilize
        self.enablePrefixForIpv6SourceNat = enablePrefixForIpv6SourceNat
        self.enforceSecurityGroupInboundRulesOnPrivateLinkTraffic = enforceSecurityGroupInboundRulesOnPrivateLinkTraffic
        self.ipAddressType = ipAddressType
        self.ipv4IpamPoolId = ipv4IpamPoolId
        self.loadBalancerAttributes = loadBalancerAttributes
        self.minimumLoadBalancerCapacity = minimumLoadBalancerCapacity
        self.name = name
        self.scheme = scheme
        self.securityGroups = securityGroups
        self.subnetMappings = subnetMappings
        self.subnets = subnets
        self.tags = tags
        self.type = type
    }

    /// Reads the registry's names; what AWS alone sets is passed over.
    public init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        self.enableCapacityReservationProvisionStabilize =
            try reader.optional("EnableCapacityReservationProvisionStabilize")
        self.enablePrefixForIpv6SourceNat = try reader.optional("EnablePrefixForIpv6SourceNat")
        self.enforceSecurityGroupInboundRulesOnPrivateLinkTraffic =
            try reader.optional("EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic")
        self.ipAddressType = try reader.optional("IpAddressType")
        self.ipv4IpamPoolId = try reader.optional("Ipv4IpamPoolId")
        self.loadBalancerAttributes = try reader.optional("LoadBalancerAttributes")
        self.minimumLoadBalancerCapacity = try reader.optional("MinimumLoadBalancerCapacity")
        self.name = try reader.optional("Name")
        self.scheme = try reader.optional("Scheme")
        self.securityGroups = try reader.optional("SecurityGroups")
        self.subnetMappings = try reader.optional("SubnetMappings")
        self.subnets = try reader.optional("Subnets")
        self.tags = try reader.optional("Tags") ?? [:]
        self.type = try reader.optional("Type")
    }

    /// The properties that are given, by the registry's names.
    public var document: Document {
        var writer = DocumentWriter()
        writer.set("EnableCapacityReservationProvisionStabilize", enableCapacityReservationProvisionStabilize)
        writer.set("EnablePrefixForIpv6SourceNat", enablePrefixForIpv6SourceNat)
        writer.set(
            "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic",
            enforceSecurityGroupInboundRulesOnPrivateLinkTraffic
        )
        writer.set("IpAddressType", ipAddressType)
        writer.set("Ipv4IpamPoolId", ipv4IpamPoolId)
        writer.set("LoadBalancerAttributes", loadBalancerAttributes)
        writer.set("MinimumLoadBalancerCapacity", minimumLoadBalancerCapacity)
        writer.set("Name", name)
        writer.set("Scheme", scheme)
        writer.set("SecurityGroups", securityGroups)
        writer.set("SubnetMappings", subnetMappings)
        writer.set("Subnets", subnets)
        writer.set("Tags", tags.isEmpty ? nil : tags)
        writer.set("Type", type)
        return writer.document
    }

    /// `Type`.
    public enum ElasticLoadBalancerType: OpenEnumeration {
        case application
        case gateway
        case network
        /// A value that this version does not know.
        case custom(String)

        /// The case of a text as AWS writes it.
        public init(_ text: String) {
            switch text {
            case "application": self = .application
            case "gateway": self = .gateway
            case "network": self = .network
            default: self = .custom(text)
            }
        }

        /// The text as AWS writes it.
        public var description: String {
            switch self {
            case .application: "application"
            case .gateway: "gateway"
            case .network: "network"
            case .custom(let text): text
            }
        }
    }

    /// `EnablePrefixForIpv6SourceNat`.
    public enum EnablePrefixForIpv6SourceNat: OpenEnumeration {
        case off
        case on
        /// A value that this version does not know.
        case custom(String)

        /// The case of a text as AWS writes it.
        public init(_ text: String) {
            switch text {
            case "off": self = .off
            case "on": self = .on
            default: self = .custom(text)
            }
        }

        /// The text as AWS writes it.
        public var description: String {
            switch self {
            case .off: "off"
            case .on: "on"
            case .custom(let text): text
            }
        }
    }

    /// `IpAddressType`.
    public enum IpAddressType: OpenEnumeration {
        case dualstack
        case dualstackWithoutPublicIpv4
        case ipv4
        /// A value that this version does not know.
        case custom(String)

        /// The case of a text as AWS writes it.
        public init(_ text: String) {
            switch text {
            case "dualstack": self = .dualstack
            case "dualstack-without-public-ipv4": self = .dualstackWithoutPublicIpv4
            case "ipv4": self = .ipv4
            default: self = .custom(text)
            }
        }

        /// The text as AWS writes it.
        public var description: String {
            switch self {
            case .dualstack: "dualstack"
            case .dualstackWithoutPublicIpv4: "dualstack-without-public-ipv4"
            case .ipv4: "ipv4"
            case .custom(let text): text
            }
        }
    }

    /// `Scheme`.
    public enum Scheme: OpenEnumeration {
        case `internal`
        case internetFacing
        /// A value that this version does not know.
        case custom(String)

        /// The case of a text as AWS writes it.
        public init(_ text: String) {
            switch text {
            case "internal": self = .internal
            case "internet-facing": self = .internetFacing
            default: self = .custom(text)
            }
        }

        /// The text as AWS writes it.
        public var description: String {
            switch self {
            case .internal: "internal"
            case .internetFacing: "internet-facing"
            case .custom(let text): text
            }
        }
    }

    /// `LoadBalancerAttributes/*`.
    public struct LoadBalancerAttribute: DocumentConvertible, Hashable {
        /// `Key`.
        public var key: Input<String>?
        /// `Value`.
        public var value: Input<String>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(key: Input<String>? = nil, value: Input<String>? = nil) {
            self.key = key
            self.value = value
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.key = try reader.optional("Key")
            self.value = try reader.optional("Value")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Key", key)
            writer.set("Value", value)
            return writer.document
        }

        static let shape = PropertySchema(.object(["Key": PropertySchema(.string), "Value": PropertySchema(.string)]))
    }

    /// `MinimumLoadBalancerCapacity`.
    public struct MinimumLoadBalancerCapacity: DocumentConvertible, Hashable {
        /// `CapacityUnits`.
        public var capacityUnits: Input<Int>

        /// Required properties come first; those left out are AWS's to choose.
        public init(capacityUnits: Input<Int>) {
            self.capacityUnits = capacityUnits
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.capacityUnits = try reader.required("CapacityUnits")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("CapacityUnits", capacityUnits)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(["CapacityUnits": PropertySchema(.integer)], required: ["CapacityUnits"])
        )
    }

    /// `SubnetMappings/*`.
    public struct SubnetMapping: DocumentConvertible, Hashable {
        /// `SubnetId`.
        public var subnetId: Input<Subnet.ID>
        /// `AllocationId`.
        public var allocationId: Input<EIP.ID>?
        /// `IPv6Address`.
        public var ipv6Address: Input<String>?
        /// `PrivateIPv4Address`.
        public var privateIPv4Address: Input<String>?
        /// `SourceNatIpv6Prefix`.
        public var sourceNatIpv6Prefix: Input<String>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            subnetId: Input<Subnet.ID>,
            allocationId: Input<EIP.ID>? = nil,
            ipv6Address: Input<String>? = nil,
            privateIPv4Address: Input<String>? = nil,
            sourceNatIpv6Prefix: Input<String>? = nil
        ) {
            self.subnetId = subnetId
            self.allocationId = allocationId
            self.ipv6Address = ipv6Address
            self.privateIPv4Address = privateIPv4Address
            self.sourceNatIpv6Prefix = sourceNatIpv6Prefix
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.subnetId = try reader.required("SubnetId")
            self.allocationId = try reader.optional("AllocationId")
            self.ipv6Address = try reader.optional("IPv6Address")
            self.privateIPv4Address = try reader.optional("PrivateIPv4Address")
            self.sourceNatIpv6Prefix = try reader.optional("SourceNatIpv6Prefix")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("SubnetId", subnetId)
            writer.set("AllocationId", allocationId)
            writer.set("IPv6Address", ipv6Address)
            writer.set("PrivateIPv4Address", privateIPv4Address)
            writer.set("SourceNatIpv6Prefix", sourceNatIpv6Prefix)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "AllocationId": PropertySchema(.string),
                    "IPv6Address": PropertySchema(.string),
                    "PrivateIPv4Address": PropertySchema(.string),
                    "SourceNatIpv6Prefix": PropertySchema(.string),
                    "SubnetId": PropertySchema(.string),
                ],
                required: ["SubnetId"]
            )
        )
    }
}

extension ElasticLoadBalancer {
    /// What the registry says of `AWS::ElasticLoadBalancingV2::LoadBalancer`.
    public static let schema = Schema(
        type: "AWS::ElasticLoadBalancingV2::LoadBalancer",
        properties: properties,
        primaryIdentifier: ["LoadBalancerArn"],
        createOnly: ["Name", "Scheme", "Type"],
        conditionalCreateOnly: ["SecurityGroups"],
        readOnly: ["CanonicalHostedZoneID", "DNSName", "LoadBalancerArn", "LoadBalancerFullName", "LoadBalancerName"],
        writeOnly: ["EnableCapacityReservationProvisionStabilize"],
        tagProperty: "Tags",
        exclusive: [["Name"]],
        constraints: [.exactlyOne(["SubnetMappings", "Subnets"])]
    )

    private static let properties: [String: PropertySchema] = [
        "CanonicalHostedZoneID": PropertySchema(.string),
        "DNSName": PropertySchema(.string),
        "EnableCapacityReservationProvisionStabilize": PropertySchema(.boolean),
        "EnablePrefixForIpv6SourceNat": PropertySchema(.string, limits: PropertySchema.Limits(allowed: ["off", "on"])),
        "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic": PropertySchema(.string),
        "IpAddressType": PropertySchema(
            .string,
            limits: PropertySchema.Limits(allowed: ["dualstack", "dualstack-without-public-ipv4", "ipv4"])
        ),
        "Ipv4IpamPoolId": PropertySchema(.string),
        "LoadBalancerArn": PropertySchema(.string),
        "LoadBalancerAttributes": PropertySchema(
            .array(LoadBalancerAttribute.shape, ordered: false, unique: true),
            equivalence: .keyed
        ),
        "LoadBalancerFullName": PropertySchema(.string),
        "LoadBalancerName": PropertySchema(.string),
        "MinimumLoadBalancerCapacity": MinimumLoadBalancerCapacity.shape,
        "Name": PropertySchema(.string),
        "Scheme": PropertySchema(.string, limits: PropertySchema.Limits(allowed: ["internal", "internet-facing"])),
        "SecurityGroups": PropertySchema(.array(PropertySchema(.string), ordered: false, unique: true)),
        "SubnetMappings": PropertySchema(.array(SubnetMapping.shape, ordered: false, unique: true)),
        "Subnets": PropertySchema(.array(PropertySchema(.string), ordered: false, unique: true)),
        "Tags": PropertySchema(
            .array(
                PropertySchema(
                    .object(
                        [
                            "Key": PropertySchema(
                                .string,
                                limits: PropertySchema.Limits(
                                    pattern: #"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$"#,
                                    length: 1...128
                                )
                            ),
                            "Value": PropertySchema(
                                .string,
                                limits: PropertySchema.Limits(
                                    pattern: #"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$"#,
                                    length: 0...256
                                )
                            ),
                        ],
                        required: ["Key"]
                    )
                ),
                ordered: false
            )
        ),
        "Type": PropertySchema(.string, limits: PropertySchema.Limits(allowed: ["application", "gateway", "network"])),
    ]
}

extension Reference where R == ElasticLoadBalancer {
    /// `CanonicalHostedZoneID`.
    public var canonicalHostedZoneID: Input<String> { attribute("CanonicalHostedZoneID") }
    /// `DNSName`.
    public var dnsName: Input<String> { attribute("DNSName") }
    /// `LoadBalancerArn`.
    public var loadBalancerArn: Input<ElasticLoadBalancer.ARN> { attribute("LoadBalancerArn") }
    /// `LoadBalancerFullName`.
    public var loadBalancerFullName: Input<String> { attribute("LoadBalancerFullName") }
    /// `LoadBalancerName`.
    public var loadBalancerName: Input<String> { attribute("LoadBalancerName") }
}
