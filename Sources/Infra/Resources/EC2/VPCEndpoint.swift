// Written by `make generate` from the CloudFormation registry's schema. Do not edit.

/// `AWS::EC2::VPCEndpoint`.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpoint.html
public struct VPCEndpoint: Resource {
    /// `VpcId`. A change replaces the resource.
    public var vpcId: Input<VPC.ID>
    /// `DnsOptions`.
    public var dnsOptions: DnsOptionsSpecification?
    /// `IpAddressType`.
    public var ipAddressType: IpAddressType?
    /// `PolicyDocument`.
    public var policyDocument: PolicyDocument?
    /// `PrivateDnsEnabled`.
    public var privateDnsEnabled: Input<Bool>?
    /// `ResourceConfigurationArn`. A change replaces the resource.
    public var resourceConfigurationArn: Input<String>?
    /// `RouteTableIds`.
    public var routeTableIds: [Input<RouteTable.ID>]?
    /// `SecurityGroupIds`.
    public var securityGroupIds: [Input<SecurityGroup.ID>]?
    /// `ServiceName`. A change replaces the resource.
    public var serviceName: Input<String>?
    /// `ServiceNetworkArn`. A change replaces the resource.
    public var serviceNetworkArn: Input<String>?
    /// `ServiceRegion`. A change replaces the resource.
    public var serviceRegion: Input<String>?
    /// `SubnetIds`.
    public var subnetIds: [Input<Subnet.ID>]?
    /// `Tags`.
    public var tags: Tags
    /// `VpcEndpointType`. A change replaces the resource.
    public var vpcEndpointType: VpcEndpointType?

    /// Required properties come first; those left out are AWS's to choose.
    public init(
        vpcId: Input<VPC.ID>,
        dnsOptions: DnsOptionsSpecification? = nil,
        ipAddressType: IpAddressType? = nil,
        policyDocument: PolicyDocument? = nil,
        privateDnsEnabled: Input<Bool>? = nil,
        resourceConfigurationArn: Input<String>? = nil,
        routeTableIds: [Input<RouteTable.ID>]? = nil,
        securityGroupIds: [Input<SecurityGroup.ID>]? = nil,
        serviceName: Input<String>? = nil,
        serviceNetworkArn: Input<String>? = nil,
        serviceRegion: Input<String>? = nil,
        subnetIds: [Input<Subnet.ID>]? = nil,
        tags: Tags = [:],
        vpcEndpointType: VpcEndpointType? = nil
    ) {
        self.vpcId = vpcId
        self.dnsOptions = dnsOptions
        self.ipAddressType = ipAddressType
        self.policyDocument = policyDocument
        self.privateDnsEnabled = privateDnsEnabled
        self.resourceConfigurationArn = resourceConfigurationArn
        self.routeTableIds = routeTableIds
        self.securityGroupIds = securityGroupIds
        self.serviceName = serviceName
        self.serviceNetworkArn = serviceNetworkArn
        self.serviceRegion = serviceRegion
        self.subnetIds = subnetIds
        self.tags = tags
        self.vpcEndpointType = vpcEndpointType
    }

    /// Reads the registry's names; what AWS alone sets is passed over.
    public init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        self.vpcId = try reader.required("VpcId")
        self.dnsOptions = try reader.optional("DnsOptions")
        self.ipAddressType = try reader.optional("IpAddressType")
        self.policyDocument = try reader.optional("PolicyDocument")
        self.privateDnsEnabled = try reader.optional("PrivateDnsEnabled")
        self.resourceConfigurationArn = try reader.optional("ResourceConfigurationArn")
        self.routeTableIds = try reader.optional("RouteTableIds")
        self.securityGroupIds = try reader.optional("SecurityGroupIds")
        self.serviceName = try reader.optional("ServiceName")
        self.serviceNetworkArn = try reader.optional("ServiceNetworkArn")
        self.serviceRegion = try reader.optional("ServiceRegion")
        self.subnetIds = try reader.optional("SubnetIds")
        self.tags = try reader.optional("Tags") ?? [:]
        self.vpcEndpointType = try reader.optional("VpcEndpointType")
    }

    /// The properties that are given, by the registry's names.
    public var document: Document {
        var writer = DocumentWriter()
        writer.set("VpcId", vpcId)
        writer.set("DnsOptions", dnsOptions)
        writer.set("IpAddressType", ipAddressType)
        writer.set("PolicyDocument", policyDocument)
        writer.set("PrivateDnsEnabled", privateDnsEnabled)
        writer.set("ResourceConfigurationArn", resourceConfigurationArn)
        writer.set("RouteTableIds", routeTableIds)
        writer.set("SecurityGroupIds", securityGroupIds)
        writer.set("ServiceName", serviceName)
        writer.set("ServiceNetworkArn", serviceNetworkArn)
        writer.set("ServiceRegion", serviceRegion)
        writer.set("SubnetIds", subnetIds)
        writer.set("Tags", tags.isEmpty ? nil : tags)
        writer.set("VpcEndpointType", vpcEndpointType)
        return writer.document
    }

    /// `IpAddressType`.
    public enum IpAddressType: OpenEnumeration {
        case ipv4
        case ipv6
        case dualstack
        case notSpecified
        /// A value that this version does not know.
        case custom(String)

        /// The case of a text as AWS writes it.
        public init(_ text: String) {
            switch text {
            case "ipv4": self = .ipv4
            case "ipv6": self = .ipv6
            case "dualstack": self = .dualstack
            case "not-specified": self = .notSpecified
            default: self = .custom(text)
            }
        }

        /// The text as AWS writes it.
        public var description: String {
            switch self {
            case .ipv4: "ipv4"
            case .ipv6: "ipv6"
            case .dualstack: "dualstack"
            case .notSpecified: "not-specified"
            case .custom(let text): text
            }
        }
    }

    /// `VpcEndpointType`.
    public enum VpcEndpointType: OpenEnumeration {
        case interface
        case gateway
        case gatewayLoadBalancer
        case serviceNetwork
        case resource
        /// A value that this version does not know.
        case custom(String)

        /// The case of a text as AWS writes it.
        public init(_ text: String) {
            switch text {
            case "Interface": self = .interface
            case "Gateway": self = .gateway
            case "GatewayLoadBalancer": self = .gatewayLoadBalancer
            case "ServiceNetwork": self = .serviceNetwork
            case "Resource": self = .resource
            default: self = .custom(text)
            }
        }

        /// The text as AWS writes it.
        public var description: String {
            switch self {
            case .interface: "Interface"
            case .gateway: "Gateway"
            case .gatewayLoadBalancer: "GatewayLoadBalancer"
            case .serviceNetwork: "ServiceNetwork"
            case .resource: "Resource"
            case .custom(let text): text
            }
        }
    }

    /// `DnsOptions`.
    public struct DnsOptionsSpecification: DocumentConvertible, Hashable {
        /// `DnsRecordIpType`.
        public var dnsRecordIpType: DnsRecordIpType?
        /// `PrivateDnsOnlyForInboundResolverEndpoint`.
        public var privateDnsOnlyForInboundResolverEndpoint: PrivateDnsOnlyForInboundResolverEndpoint?
        /// `PrivateDnsPreference`. A change replaces the resource.
        public var privateDnsPreference: PrivateDnsPreference?
        /// `PrivateDnsSpecifiedDomains`. A change replaces the resource.
        public var privateDnsSpecifiedDomains: [Input<String>]?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            dnsRecordIpType: DnsRecordIpType? = nil,
            privateDnsOnlyForInboundResolverEndpoint: PrivateDnsOnlyForInboundResolverEndpoint? = nil,
            privateDnsPreference: PrivateDnsPreference? = nil,
            privateDnsSpecifiedDomains: [Input<String>]? = nil
        ) {
            self.dnsRecordIpType = dnsRecordIpType
            self.privateDnsOnlyForInboundResolverEndpoint = privateDnsOnlyForInboundResolverEndpoint
            self.privateDnsPreference = privateDnsPreference
            self.privateDnsSpecifiedDomains = privateDnsSpecifiedDomains
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.dnsRecordIpType = try reader.optional("DnsRecordIpType")
            self.privateDnsOnlyForInboundResolverEndpoint =
                try reader.optional("PrivateDnsOnlyForInboundResolverEndpoint")
            self.privateDnsPreference = try reader.optional("PrivateDnsPreference")
            self.privateDnsSpecifiedDomains = try reader.optional("PrivateDnsSpecifiedDomains")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("DnsRecordIpType", dnsRecordIpType)
            writer.set("PrivateDnsOnlyForInboundResolverEndpoint", privateDnsOnlyForInboundResolverEndpoint)
            writer.set("PrivateDnsPreference", privateDnsPreference)
            writer.set("PrivateDnsSpecifiedDomains", privateDnsSpecifiedDomains)
            return writer.document
        }

        /// `DnsOptions/DnsRecordIpType`.
        public enum DnsRecordIpType: OpenEnumeration {
            case ipv4
            case ipv6
            case dualstack
            case serviceDefined
            case notSpecified
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "ipv4": self = .ipv4
                case "ipv6": self = .ipv6
                case "dualstack": self = .dualstack
                case "service-defined": self = .serviceDefined
                case "not-specified": self = .notSpecified
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .ipv4: "ipv4"
                case .ipv6: "ipv6"
                case .dualstack: "dualstack"
                case .serviceDefined: "service-defined"
                case .notSpecified: "not-specified"
                case .custom(let text): text
                }
            }
        }

        /// `DnsOptions/PrivateDnsOnlyForInboundResolverEndpoint`.
        public enum PrivateDnsOnlyForInboundResolverEndpoint: OpenEnumeration {
            case onlyInboundResolver
            case allResolvers
            case notSpecified
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "OnlyInboundResolver": self = .onlyInboundResolver
                case "AllResolvers": self = .allResolvers
                case "NotSpecified": self = .notSpecified
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .onlyInboundResolver: "OnlyInboundResolver"
                case .allResolvers: "AllResolvers"
                case .notSpecified: "NotSpecified"
                case .custom(let text): text
                }
            }
        }

        /// `DnsOptions/PrivateDnsPreference`.
        public enum PrivateDnsPreference: OpenEnumeration {
            case verifiedDomainsOnly
            case allDomains
            case verifiedDomainsAndSpecifiedDomains
            case specifiedDomainsOnly
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "VERIFIED_DOMAINS_ONLY": self = .verifiedDomainsOnly
                case "ALL_DOMAINS": self = .allDomains
                case "VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS": self = .verifiedDomainsAndSpecifiedDomains
                case "SPECIFIED_DOMAINS_ONLY": self = .specifiedDomainsOnly
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .verifiedDomainsOnly: "VERIFIED_DOMAINS_ONLY"
                case .allDomains: "ALL_DOMAINS"
                case .verifiedDomainsAndSpecifiedDomains: "VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS"
                case .specifiedDomainsOnly: "SPECIFIED_DOMAINS_ONLY"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "DnsRecordIpType": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(
                            allowed: ["ipv4", "ipv6", "dualstack", "service-defined", "not-specified"]
                        )
                    ),
                    "PrivateDnsOnlyForInboundResolverEndpoint": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(allowed: ["OnlyInboundResolver", "AllResolvers", "NotSpecified"])
                    ),
                    "PrivateDnsPreference": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(
                            allowed: [
                                "VERIFIED_DOMAINS_ONLY",
                                "ALL_DOMAINS",
                                "VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS",
                                "SPECIFIED_DOMAINS_ONLY",
                            ]
                        )
                    ),
                    "PrivateDnsSpecifiedDomains": PropertySchema(
                        .array(PropertySchema(.string, limits: PropertySchema.Limits(length: 1...255))),
                        limits: PropertySchema.Limits(count: 1...10)
                    ),
                ]
            )
        )
    }
}

extension VPCEndpoint {
    /// What the registry says of `AWS::EC2::VPCEndpoint`.
    public static let schema = Schema(
        type: "AWS::EC2::VPCEndpoint",
        properties: properties,
        required: ["VpcId"],
        primaryIdentifier: ["Id"],
        createOnly: [
            "DnsOptions/PrivateDnsPreference",
            "DnsOptions/PrivateDnsSpecifiedDomains",
            "ResourceConfigurationArn",
            "ServiceName",
            "ServiceNetworkArn",
            "ServiceRegion",
            "VpcEndpointType",
            "VpcId",
        ],
        readOnly: ["CreationTimestamp", "DnsEntries", "Id", "NetworkInterfaceIds"],
        tagProperty: "Tags",
        replacement: .deleteThenCreate
    )

    private static let properties: [String: PropertySchema] = [
        "CreationTimestamp": PropertySchema(.string),
        "DnsEntries": PropertySchema(.array(PropertySchema(.string), ordered: false)),
        "DnsOptions": DnsOptionsSpecification.shape,
        "Id": PropertySchema(.string),
        "IpAddressType": PropertySchema(
            .string,
            limits: PropertySchema.Limits(allowed: ["ipv4", "ipv6", "dualstack", "not-specified"])
        ),
        "NetworkInterfaceIds": PropertySchema(.array(PropertySchema(.string), ordered: false)),
        "PolicyDocument": PropertySchema(.json, equivalence: .policyDocument),
        "PrivateDnsEnabled": PropertySchema(.boolean),
        "ResourceConfigurationArn": PropertySchema(.string),
        "RouteTableIds": PropertySchema(.array(PropertySchema(.string), ordered: false, unique: true)),
        "SecurityGroupIds": PropertySchema(.array(PropertySchema(.string), ordered: false, unique: true)),
        "ServiceName": PropertySchema(.string),
        "ServiceNetworkArn": PropertySchema(.string),
        "ServiceRegion": PropertySchema(.string),
        "SubnetIds": PropertySchema(.array(PropertySchema(.string), ordered: false, unique: true)),
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
        "VpcEndpointType": PropertySchema(
            .string,
            limits: PropertySchema.Limits(
                allowed: ["Interface", "Gateway", "GatewayLoadBalancer", "ServiceNetwork", "Resource"]
            )
        ),
        "VpcId": PropertySchema(.string),
    ]
}

extension Reference where R == VPCEndpoint {
    /// `CreationTimestamp`.
    public var creationTimestamp: Input<String> { attribute("CreationTimestamp") }
    /// `DnsEntries`.
    public var dnsEntries: Input<[String]> { attribute("DnsEntries") }
    /// `Id`.
    public var id: Input<VPCEndpoint.ID> { attribute("Id") }
    /// `NetworkInterfaceIds`.
    public var networkInterfaceIds: Input<[String]> { attribute("NetworkInterfaceIds") }
}
