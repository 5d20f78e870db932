// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `NetworkInterface` of Amazon Elastic Compute Cloud.
    public struct NetworkInterface: Sendable, Hashable {
        /// `AssociatedSubnets`.
        public var associatedSubnets: [String]?
        /// `Association`.
        public var association: NetworkInterfaceAssociation?
        /// `Attachment`.
        public var attachment: NetworkInterfaceAttachment?
        /// `AvailabilityZone`.
        public var availabilityZone: String?
        /// `AvailabilityZoneId`.
        public var availabilityZoneId: String?
        /// `ConnectionTrackingConfiguration`.
        public var connectionTrackingConfiguration: ConnectionTrackingConfiguration?
        /// `DenyAllIgwTraffic`.
        public var denyAllIgwTraffic: Bool?
        /// `Description`.
        public var description: String?
        /// `Groups`.
        public var groups: [GroupIdentifier]?
        /// `InterfaceType`.
        public var interfaceType: NetworkInterfaceType?
        /// `Ipv4Prefixes`.
        public var ipv4Prefixes: [Ipv4PrefixSpecification]?
        /// `Ipv6Address`.
        public var ipv6Address: String?
        /// `Ipv6Addresses`.
        public var ipv6Addresses: [NetworkInterfaceIpv6Address]?
        /// `Ipv6Native`.
        public var ipv6Native: Bool?
        /// `Ipv6Prefixes`.
        public var ipv6Prefixes: [Ipv6PrefixSpecification]?
        /// `MacAddress`.
        public var macAddress: String?
        /// `NetworkInterfaceId`.
        public var networkInterfaceId: String?
        /// `Operator`.
        public var `operator`: OperatorResponse?
        /// `OutpostArn`.
        public var outpostArn: String?
        /// `OwnerId`.
        public var ownerId: String?
        /// `PrivateDnsName`.
        public var privateDnsName: String?
        /// `PrivateIpAddress`.
        public var privateIpAddress: String?
        /// `PrivateIpAddresses`.
        public var privateIpAddresses: [NetworkInterfacePrivateIpAddress]?
        /// `PublicDnsName`.
        public var publicDnsName: String?
        /// `PublicIpDnsNameOptions`.
        public var publicIpDnsNameOptions: PublicIpDnsNameOptions?
        /// `RequesterId`.
        public var requesterId: String?
        /// `RequesterManaged`.
        public var requesterManaged: Bool?
        /// `SourceDestCheck`.
        public var sourceDestCheck: Bool?
        /// `Status`.
        public var status: NetworkInterfaceStatus?
        /// `SubnetId`.
        public var subnetId: String?
        /// `TagSet`.
        public var tagSet: [Tag]?
        /// `VpcId`.
        public var vpcId: String?

        /// What is left out is the service's to choose.
        public init(
            associatedSubnets: [String]? = nil,
            association: NetworkInterfaceAssociation? = nil,
            attachment: NetworkInterfaceAttachment? = nil,
            availabilityZone: String? = nil,
            availabilityZoneId: String? = nil,
            connectionTrackingConfiguration: ConnectionTrackingConfiguration? = nil,
            denyAllIgwTraffic: Bool? = nil,
            description: String? = nil,
            groups: [GroupIdentifier]? = nil,
            interfaceType: NetworkInterfaceType? = nil,
            ipv4Prefixes: [Ipv4PrefixSpecification]? = nil,
            ipv6Address: String? = nil,
            ipv6Addresses: [NetworkInterfaceIpv6Address]? = nil,
            ipv6Native: Bool? = nil,
            ipv6Prefixes: [Ipv6PrefixSpecification]? = nil,
            macAddress: String? = nil,
            networkInterfaceId: String? = nil,
            `operator`: OperatorResponse? = nil,
            outpostArn: String? = nil,
            ownerId: String? = nil,
            privateDnsName: String? = nil,
            privateIpAddress: String? = nil,
            privateIpAddresses: [NetworkInterfacePrivateIpAddress]? = nil,
            publicDnsName: String? = nil,
            publicIpDnsNameOptions: PublicIpDnsNameOptions? = nil,
            requesterId: String? = nil,
            requesterManaged: Bool? = nil,
            sourceDestCheck: Bool? = nil,
            status: NetworkInterfaceStatus? = nil,
            subnetId: String? = nil,
            tagSet: [Tag]? = nil,
            vpcId: String? = nil
        ) {
            self.associatedSubnets = associatedSubnets
            self.association = association
            self.attachment = attachment
            self.availabilityZone = availabilityZone
            self.availabilityZoneId = availabilityZoneId
            self.connectionTrackingConfiguration = connectionTrackingConfiguration
            self.denyAllIgwTraffic = denyAllIgwTraffic
            self.description = description
            self.groups = groups
            self.interfaceType = interfaceType
            self.ipv4Prefixes = ipv4Prefixes
            self.ipv6Address = ipv6Address
            self.ipv6Addresses = ipv6Addresses
            self.ipv6Native = ipv6Native
            self.ipv6Prefixes = ipv6Prefixes
            self.macAddress = macAddress
            self.networkInterfaceId = networkInterfaceId
            self.`operator` = `operator`
            self.outpostArn = outpostArn
            self.ownerId = ownerId
            self.privateDnsName = privateDnsName
            self.privateIpAddress = privateIpAddress
            self.privateIpAddresses = privateIpAddresses
            self.publicDnsName = publicDnsName
            self.publicIpDnsNameOptions = publicIpDnsNameOptions
            self.requesterId = requesterId
            self.requesterManaged = requesterManaged
            self.sourceDestCheck = sourceDestCheck
            self.status = status
            self.subnetId = subnetId
            self.tagSet = tagSet
            self.vpcId = vpcId
        }
    }
}

extension EC2.NetworkInterface {
    package init(xml: XMLElement) throws {
        self.associatedSubnets = try xml.member("associatedSubnetSet") { try $0.list { try $0.string() } }
        self.association = try xml.member("association") { try EC2.NetworkInterfaceAssociation(xml: $0) }
        self.attachment = try xml.member("attachment") { try EC2.NetworkInterfaceAttachment(xml: $0) }
        self.availabilityZone = try xml.member("availabilityZone") { try $0.string() }
        self.availabilityZoneId = try xml.member("availabilityZoneId") { try $0.string() }
        self.connectionTrackingConfiguration = try xml.member("connectionTrackingConfiguration") { try EC2.ConnectionTrackingConfiguration(xml: $0) }
        self.denyAllIgwTraffic = try xml.member("denyAllIgwTraffic") { try $0.boolean() }
        self.description = try xml.member("description") { try $0.string() }
        self.groups = try xml.member("groupSet") { try $0.list { try EC2.GroupIdentifier(xml: $0) } }
        self.interfaceType = try xml.member("interfaceType") { EC2.NetworkInterfaceType(rawValue: try $0.string()) }
        self.ipv4Prefixes = try xml.member("ipv4PrefixSet") { try $0.list { try EC2.Ipv4PrefixSpecification(xml: $0) } }
        self.ipv6Address = try xml.member("ipv6Address") { try $0.string() }
        self.ipv6Addresses = try xml.member("ipv6AddressesSet") { try $0.list { try EC2.NetworkInterfaceIpv6Address(xml: $0) } }
        self.ipv6Native = try xml.member("ipv6Native") { try $0.boolean() }
        self.ipv6Prefixes = try xml.member("ipv6PrefixSet") { try $0.list { try EC2.Ipv6PrefixSpecification(xml: $0) } }
        self.macAddress = try xml.member("macAddress") { try $0.string() }
        self.networkInterfaceId = try xml.member("networkInterfaceId") { try $0.string() }
        self.`operator` = try xml.member("operator") { try EC2.OperatorResponse(xml: $0) }
        self.outpostArn = try xml.member("outpostArn") { try $0.string() }
        self.ownerId = try xml.member("ownerId") { try $0.string() }
        self.privateDnsName = try xml.member("privateDnsName") { try $0.string() }
        self.privateIpAddress = try xml.member("privateIpAddress") { try $0.string() }
        self.privateIpAddresses = try xml.member("privateIpAddressesSet") { try $0.list { try EC2.NetworkInterfacePrivateIpAddress(xml: $0) } }
        self.publicDnsName = try xml.member("publicDnsName") { try $0.string() }
        self.publicIpDnsNameOptions = try xml.member("publicIpDnsNameOptions") { try EC2.PublicIpDnsNameOptions(xml: $0) }
        self.requesterId = try xml.member("requesterId") { try $0.string() }
        self.requesterManaged = try xml.member("requesterManaged") { try $0.boolean() }
        self.sourceDestCheck = try xml.member("sourceDestCheck") { try $0.boolean() }
        self.status = try xml.member("status") { EC2.NetworkInterfaceStatus(rawValue: try $0.string()) }
        self.subnetId = try xml.member("subnetId") { try $0.string() }
        self.tagSet = try xml.member("tagSet") { try $0.list { try EC2.Tag(xml: $0) } }
        self.vpcId = try xml.member("vpcId") { try $0.string() }
    }
}
