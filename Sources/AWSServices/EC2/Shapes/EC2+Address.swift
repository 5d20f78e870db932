// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `Address` of Amazon Elastic Compute Cloud.
    public struct Address: Sendable, Hashable {
        /// `AllocationId`.
        public var allocationId: String?
        /// `AssociationId`.
        public var associationId: String?
        /// `CarrierIp`.
        public var carrierIp: String?
        /// `CustomerOwnedIp`.
        public var customerOwnedIp: String?
        /// `CustomerOwnedIpv4Pool`.
        public var customerOwnedIpv4Pool: String?
        /// `Domain`.
        public var domain: DomainType?
        /// `InstanceId`.
        public var instanceId: String?
        /// `NetworkBorderGroup`.
        public var networkBorderGroup: String?
        /// `NetworkInterfaceId`.
        public var networkInterfaceId: String?
        /// `NetworkInterfaceOwnerId`.
        public var networkInterfaceOwnerId: String?
        /// `PrivateIpAddress`.
        public var privateIpAddress: String?
        /// `PublicIp`.
        public var publicIp: String?
        /// `PublicIpv4Pool`.
        public var publicIpv4Pool: String?
        /// `ServiceManaged`.
        public var serviceManaged: ServiceManaged?
        /// `SubnetId`.
        public var subnetId: String?
        /// `Tags`.
        public var tags: [Tag]?

        /// What is left out is the service's to choose.
        public init(
            allocationId: String? = nil,
            associationId: String? = nil,
            carrierIp: String? = nil,
            customerOwnedIp: String? = nil,
            customerOwnedIpv4Pool: String? = nil,
            domain: DomainType? = nil,
            instanceId: String? = nil,
            networkBorderGroup: String? = nil,
            networkInterfaceId: String? = nil,
            networkInterfaceOwnerId: String? = nil,
            privateIpAddress: String? = nil,
            publicIp: String? = nil,
            publicIpv4Pool: String? = nil,
            serviceManaged: ServiceManaged? = nil,
            subnetId: String? = nil,
            tags: [Tag]? = nil
        ) {
            self.allocationId = allocationId
            self.associationId = associationId
            self.carrierIp = carrierIp
            self.customerOwnedIp = customerOwnedIp
            self.customerOwnedIpv4Pool = customerOwnedIpv4Pool
            self.domain = domain
            self.instanceId = instanceId
            self.networkBorderGroup = networkBorderGroup
            self.networkInterfaceId = networkInterfaceId
            self.networkInterfaceOwnerId = networkInterfaceOwnerId
            self.privateIpAddress = privateIpAddress
            self.publicIp = publicIp
            self.publicIpv4Pool = publicIpv4Pool
            self.serviceManaged = serviceManaged
            self.subnetId = subnetId
            self.tags = tags
        }
    }
}

extension EC2.Address {
    package init(xml: XMLElement) throws {
        self.allocationId = try xml.member("allocationId") { try $0.string() }
        self.associationId = try xml.member("associationId") { try $0.string() }
        self.carrierIp = try xml.member("carrierIp") { try $0.string() }
        self.customerOwnedIp = try xml.member("customerOwnedIp") { try $0.string() }
        self.customerOwnedIpv4Pool = try xml.member("customerOwnedIpv4Pool") { try $0.string() }
        self.domain = try xml.member("domain") { EC2.DomainType(rawValue: try $0.string()) }
        self.instanceId = try xml.member("instanceId") { try $0.string() }
        self.networkBorderGroup = try xml.member("networkBorderGroup") { try $0.string() }
        self.networkInterfaceId = try xml.member("networkInterfaceId") { try $0.string() }
        self.networkInterfaceOwnerId = try xml.member("networkInterfaceOwnerId") { try $0.string() }
        self.privateIpAddress = try xml.member("privateIpAddress") { try $0.string() }
        self.publicIp = try xml.member("publicIp") { try $0.string() }
        self.publicIpv4Pool = try xml.member("publicIpv4Pool") { try $0.string() }
        self.serviceManaged = try xml.member("serviceManaged") { EC2.ServiceManaged(rawValue: try $0.string()) }
        self.subnetId = try xml.member("subnetId") { try $0.string() }
        self.tags = try xml.member("tagSet") { try $0.list { try EC2.Tag(xml: $0) } }
    }
}
