// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `LaunchTemplateInstanceNetworkInterfaceSpecification` of Amazon Elastic Compute Cloud.
    public struct LaunchTemplateInstanceNetworkInterfaceSpecification: Sendable, Hashable {
        /// `AssociateCarrierIpAddress`.
        public var associateCarrierIpAddress: Bool?
        /// `AssociatePublicIpAddress`.
        public var associatePublicIpAddress: Bool?
        /// `ConnectionTrackingSpecification`.
        public var connectionTrackingSpecification: ConnectionTrackingSpecification?
        /// `DeleteOnTermination`.
        public var deleteOnTermination: Bool?
        /// `Description`.
        public var description: String?
        /// `DeviceIndex`.
        public var deviceIndex: Int?
        /// `EnaQueueCount`.
        public var enaQueueCount: Int?
        /// `EnaSrdSpecification`.
        public var enaSrdSpecification: LaunchTemplateEnaSrdSpecification?
        /// `Groups`.
        public var groups: [String]?
        /// `InterfaceType`.
        public var interfaceType: String?
        /// `Ipv4PrefixCount`.
        public var ipv4PrefixCount: Int?
        /// `Ipv4Prefixes`.
        public var ipv4Prefixes: [Ipv4PrefixSpecificationResponse]?
        /// `Ipv6AddressCount`.
        public var ipv6AddressCount: Int?
        /// `Ipv6Addresses`.
        public var ipv6Addresses: [InstanceIpv6Address]?
        /// `Ipv6PrefixCount`.
        public var ipv6PrefixCount: Int?
        /// `Ipv6Prefixes`.
        public var ipv6Prefixes: [Ipv6PrefixSpecificationResponse]?
        /// `NetworkCardIndex`.
        public var networkCardIndex: Int?
        /// `NetworkInterfaceId`.
        public var networkInterfaceId: String?
        /// `PrimaryIpv6`.
        public var primaryIpv6: Bool?
        /// `PrivateIpAddress`.
        public var privateIpAddress: String?
        /// `PrivateIpAddresses`.
        public var privateIpAddresses: [PrivateIpAddressSpecification]?
        /// `SecondaryPrivateIpAddressCount`.
        public var secondaryPrivateIpAddressCount: Int?
        /// `SubnetId`.
        public var subnetId: String?

        /// What is left out is the service's to choose.
        public init(
            associateCarrierIpAddress: Bool? = nil,
            associatePublicIpAddress: Bool? = nil,
            connectionTrackingSpecification: ConnectionTrackingSpecification? = nil,
            deleteOnTermination: Bool? = nil,
            description: String? = nil,
            deviceIndex: Int? = nil,
            enaQueueCount: Int? = nil,
            enaSrdSpecification: LaunchTemplateEnaSrdSpecification? = nil,
            groups: [String]? = nil,
            interfaceType: String? = nil,
            ipv4PrefixCount: Int? = nil,
            ipv4Prefixes: [Ipv4PrefixSpecificationResponse]? = nil,
            ipv6AddressCount: Int? = nil,
            ipv6Addresses: [InstanceIpv6Address]? = nil,
            ipv6PrefixCount: Int? = nil,
            ipv6Prefixes: [Ipv6PrefixSpecificationResponse]? = nil,
            networkCardIndex: Int? = nil,
            networkInterfaceId: String? = nil,
            primaryIpv6: Bool? = nil,
            privateIpAddress: String? = nil,
            privateIpAddresses: [PrivateIpAddressSpecification]? = nil,
            secondaryPrivateIpAddressCount: Int? = nil,
            subnetId: String? = nil
        ) {
            self.associateCarrierIpAddress = associateCarrierIpAddress
            self.associatePublicIpAddress = associatePublicIpAddress
            self.connectionTrackingSpecification = connectionTrackingSpecification
            self.deleteOnTermination = deleteOnTermination
            self.description = description
            self.deviceIndex = deviceIndex
            self.enaQueueCount = enaQueueCount
            self.enaSrdSpecification = enaSrdSpecification
            self.groups = groups
            self.interfaceType = interfaceType
            self.ipv4PrefixCount = ipv4PrefixCount
            self.ipv4Prefixes = ipv4Prefixes
            self.ipv6AddressCount = ipv6AddressCount
            self.ipv6Addresses = ipv6Addresses
            self.ipv6PrefixCount = ipv6PrefixCount
            self.ipv6Prefixes = ipv6Prefixes
            self.networkCardIndex = networkCardIndex
            self.networkInterfaceId = networkInterfaceId
            self.primaryIpv6 = primaryIpv6
            self.privateIpAddress = privateIpAddress
            self.privateIpAddresses = privateIpAddresses
            self.secondaryPrivateIpAddressCount = secondaryPrivateIpAddressCount
            self.subnetId = subnetId
        }
    }
}

extension EC2.LaunchTemplateInstanceNetworkInterfaceSpecification {
    package init(xml: XMLElement) throws {
        self.associateCarrierIpAddress = try xml.member("associateCarrierIpAddress") { try $0.boolean() }
        self.associatePublicIpAddress = try xml.member("associatePublicIpAddress") { try $0.boolean() }
        self.connectionTrackingSpecification = try xml.member("connectionTrackingSpecification") { try EC2.ConnectionTrackingSpecification(xml: $0) }
        self.deleteOnTermination = try xml.member("deleteOnTermination") { try $0.boolean() }
        self.description = try xml.member("description") { try $0.string() }
        self.deviceIndex = try xml.member("deviceIndex") { try $0.integer() }
        self.enaQueueCount = try xml.member("enaQueueCount") { try $0.integer() }
        self.enaSrdSpecification = try xml.member("enaSrdSpecification") { try EC2.LaunchTemplateEnaSrdSpecification(xml: $0) }
        self.groups = try xml.member("groupSet") { try $0.list { try $0.string() } }
        self.interfaceType = try xml.member("interfaceType") { try $0.string() }
        self.ipv4PrefixCount = try xml.member("ipv4PrefixCount") { try $0.integer() }
        self.ipv4Prefixes = try xml.member("ipv4PrefixSet") { try $0.list { try EC2.Ipv4PrefixSpecificationResponse(xml: $0) } }
        self.ipv6AddressCount = try xml.member("ipv6AddressCount") { try $0.integer() }
        self.ipv6Addresses = try xml.member("ipv6AddressesSet") { try $0.list { try EC2.InstanceIpv6Address(xml: $0) } }
        self.ipv6PrefixCount = try xml.member("ipv6PrefixCount") { try $0.integer() }
        self.ipv6Prefixes = try xml.member("ipv6PrefixSet") { try $0.list { try EC2.Ipv6PrefixSpecificationResponse(xml: $0) } }
        self.networkCardIndex = try xml.member("networkCardIndex") { try $0.integer() }
        self.networkInterfaceId = try xml.member("networkInterfaceId") { try $0.string() }
        self.primaryIpv6 = try xml.member("primaryIpv6") { try $0.boolean() }
        self.privateIpAddress = try xml.member("privateIpAddress") { try $0.string() }
        self.privateIpAddresses = try xml.member("privateIpAddressesSet") { try $0.list { try EC2.PrivateIpAddressSpecification(xml: $0) } }
        self.secondaryPrivateIpAddressCount = try xml.member("secondaryPrivateIpAddressCount") { try $0.integer() }
        self.subnetId = try xml.member("subnetId") { try $0.string() }
    }
}
