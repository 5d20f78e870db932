// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `LaunchTemplateInstanceNetworkInterfaceSpecificationRequest` of Amazon Elastic Compute Cloud.
    public struct LaunchTemplateInstanceNetworkInterfaceSpecificationRequest: Sendable, Hashable {
        /// `AssociateCarrierIpAddress`.
        public var associateCarrierIpAddress: Bool?
        /// `AssociatePublicIpAddress`.
        public var associatePublicIpAddress: Bool?
        /// `ConnectionTrackingSpecification`.
        public var connectionTrackingSpecification: ConnectionTrackingSpecificationRequest?
        /// `DeleteOnTermination`.
        public var deleteOnTermination: Bool?
        /// `Description`.
        public var description: String?
        /// `DeviceIndex`.
        public var deviceIndex: Int?
        /// `EnaQueueCount`.
        public var enaQueueCount: Int?
        /// `EnaSrdSpecification`.
        public var enaSrdSpecification: EnaSrdSpecificationRequest?
        /// `Groups`.
        public var groups: [String]?
        /// `InterfaceType`.
        public var interfaceType: String?
        /// `Ipv4PrefixCount`.
        public var ipv4PrefixCount: Int?
        /// `Ipv4Prefixes`.
        public var ipv4Prefixes: [Ipv4PrefixSpecificationRequest]?
        /// `Ipv6AddressCount`.
        public var ipv6AddressCount: Int?
        /// `Ipv6Addresses`.
        public var ipv6Addresses: [InstanceIpv6AddressRequest]?
        /// `Ipv6PrefixCount`.
        public var ipv6PrefixCount: Int?
        /// `Ipv6Prefixes`.
        public var ipv6Prefixes: [Ipv6PrefixSpecificationRequest]?
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
            connectionTrackingSpecification: ConnectionTrackingSpecificationRequest? = nil,
            deleteOnTermination: Bool? = nil,
            description: String? = nil,
            deviceIndex: Int? = nil,
            enaQueueCount: Int? = nil,
            enaSrdSpecification: EnaSrdSpecificationRequest? = nil,
            groups: [String]? = nil,
            interfaceType: String? = nil,
            ipv4PrefixCount: Int? = nil,
            ipv4Prefixes: [Ipv4PrefixSpecificationRequest]? = nil,
            ipv6AddressCount: Int? = nil,
            ipv6Addresses: [InstanceIpv6AddressRequest]? = nil,
            ipv6PrefixCount: Int? = nil,
            ipv6Prefixes: [Ipv6PrefixSpecificationRequest]? = nil,
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

extension EC2.LaunchTemplateInstanceNetworkInterfaceSpecificationRequest {
    package func write(to form: inout FormWriter) {
        form.member("AssociateCarrierIpAddress", associateCarrierIpAddress) { $0.write($1) }
        form.member("AssociatePublicIpAddress", associatePublicIpAddress) { $0.write($1) }
        form.member("ConnectionTrackingSpecification", connectionTrackingSpecification) { $1.write(to: &$0) }
        form.member("DeleteOnTermination", deleteOnTermination) { $0.write($1) }
        form.member("Description", description) { $0.write($1) }
        form.member("DeviceIndex", deviceIndex) { $0.write($1) }
        form.member("EnaQueueCount", enaQueueCount) { $0.write($1) }
        form.member("EnaSrdSpecification", enaSrdSpecification) { $1.write(to: &$0) }
        form.member("SecurityGroupId", groups) { $0.list($1, item: nil) { $0.write($1) } }
        form.member("InterfaceType", interfaceType) { $0.write($1) }
        form.member("Ipv4PrefixCount", ipv4PrefixCount) { $0.write($1) }
        form.member("Ipv4Prefix", ipv4Prefixes) { $0.list($1, item: nil) { $1.write(to: &$0) } }
        form.member("Ipv6AddressCount", ipv6AddressCount) { $0.write($1) }
        form.member("Ipv6Addresses", ipv6Addresses) { $0.list($1, item: nil) { $1.write(to: &$0) } }
        form.member("Ipv6PrefixCount", ipv6PrefixCount) { $0.write($1) }
        form.member("Ipv6Prefix", ipv6Prefixes) { $0.list($1, item: nil) { $1.write(to: &$0) } }
        form.member("NetworkCardIndex", networkCardIndex) { $0.write($1) }
        form.member("NetworkInterfaceId", networkInterfaceId) { $0.write($1) }
        form.member("PrimaryIpv6", primaryIpv6) { $0.write($1) }
        form.member("PrivateIpAddress", privateIpAddress) { $0.write($1) }
        form.member("PrivateIpAddresses", privateIpAddresses) { $0.list($1, item: nil) { $1.write(to: &$0) } }
        form.member("SecondaryPrivateIpAddressCount", secondaryPrivateIpAddressCount) { $0.write($1) }
        form.member("SubnetId", subnetId) { $0.write($1) }
    }
}
