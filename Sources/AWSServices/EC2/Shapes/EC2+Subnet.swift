// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `Subnet` of Amazon Elastic Compute Cloud.
    public struct Subnet: Sendable, Hashable {
        /// `AssignIpv6AddressOnCreation`.
        public var assignIpv6AddressOnCreation: Bool?
        /// `AvailabilityZone`.
        public var availabilityZone: String?
        /// `AvailabilityZoneId`.
        public var availabilityZoneId: String?
        /// `AvailableIpAddressCount`.
        public var availableIpAddressCount: Int?
        /// `BlockPublicAccessStates`.
        public var blockPublicAccessStates: BlockPublicAccessStates?
        /// `CidrBlock`.
        public var cidrBlock: String?
        /// `CustomerOwnedIpv4Pool`.
        public var customerOwnedIpv4Pool: String?
        /// `DefaultForAz`.
        public var defaultForAz: Bool?
        /// `EnableDns64`.
        public var enableDns64: Bool?
        /// `EnableLniAtDeviceIndex`.
        public var enableLniAtDeviceIndex: Int?
        /// `Ipv6CidrBlockAssociationSet`.
        public var ipv6CidrBlockAssociationSet: [SubnetIpv6CidrBlockAssociation]?
        /// `Ipv6Native`.
        public var ipv6Native: Bool?
        /// `MapCustomerOwnedIpOnLaunch`.
        public var mapCustomerOwnedIpOnLaunch: Bool?
        /// `MapPublicIpOnLaunch`.
        public var mapPublicIpOnLaunch: Bool?
        /// `OutpostArn`.
        public var outpostArn: String?
        /// `OwnerId`.
        public var ownerId: String?
        /// `PrivateDnsNameOptionsOnLaunch`.
        public var privateDnsNameOptionsOnLaunch: PrivateDnsNameOptionsOnLaunch?
        /// `State`.
        public var state: SubnetState?
        /// `SubnetArn`.
        public var subnetArn: String?
        /// `SubnetId`.
        public var subnetId: String?
        /// `Tags`.
        public var tags: [Tag]?
        /// `Type`.
        public var type: String?
        /// `VpcId`.
        public var vpcId: String?

        /// What is left out is the service's to choose.
        public init(
            assignIpv6AddressOnCreation: Bool? = nil,
            availabilityZone: String? = nil,
            availabilityZoneId: String? = nil,
            availableIpAddressCount: Int? = nil,
            blockPublicAccessStates: BlockPublicAccessStates? = nil,
            cidrBlock: String? = nil,
            customerOwnedIpv4Pool: String? = nil,
            defaultForAz: Bool? = nil,
            enableDns64: Bool? = nil,
            enableLniAtDeviceIndex: Int? = nil,
            ipv6CidrBlockAssociationSet: [SubnetIpv6CidrBlockAssociation]? = nil,
            ipv6Native: Bool? = nil,
            mapCustomerOwnedIpOnLaunch: Bool? = nil,
            mapPublicIpOnLaunch: Bool? = nil,
            outpostArn: String? = nil,
            ownerId: String? = nil,
            privateDnsNameOptionsOnLaunch: PrivateDnsNameOptionsOnLaunch? = nil,
            state: SubnetState? = nil,
            subnetArn: String? = nil,
            subnetId: String? = nil,
            tags: [Tag]? = nil,
            type: String? = nil,
            vpcId: String? = nil
        ) {
            self.assignIpv6AddressOnCreation = assignIpv6AddressOnCreation
            self.availabilityZone = availabilityZone
            self.availabilityZoneId = availabilityZoneId
            self.availableIpAddressCount = availableIpAddressCount
            self.blockPublicAccessStates = blockPublicAccessStates
            self.cidrBlock = cidrBlock
            self.customerOwnedIpv4Pool = customerOwnedIpv4Pool
            self.defaultForAz = defaultForAz
            self.enableDns64 = enableDns64
            self.enableLniAtDeviceIndex = enableLniAtDeviceIndex
            self.ipv6CidrBlockAssociationSet = ipv6CidrBlockAssociationSet
            self.ipv6Native = ipv6Native
            self.mapCustomerOwnedIpOnLaunch = mapCustomerOwnedIpOnLaunch
            self.mapPublicIpOnLaunch = mapPublicIpOnLaunch
            self.outpostArn = outpostArn
            self.ownerId = ownerId
            self.privateDnsNameOptionsOnLaunch = privateDnsNameOptionsOnLaunch
            self.state = state
            self.subnetArn = subnetArn
            self.subnetId = subnetId
            self.tags = tags
            self.type = type
            self.vpcId = vpcId
        }
    }
}

extension EC2.Subnet {
    package init(xml: XMLElement) throws {
        self.assignIpv6AddressOnCreation = try xml.member("assignIpv6AddressOnCreation") { try $0.boolean() }
        self.availabilityZone = try xml.member("availabilityZone") { try $0.string() }
        self.availabilityZoneId = try xml.member("availabilityZoneId") { try $0.string() }
        self.availableIpAddressCount = try xml.member("availableIpAddressCount") { try $0.integer() }
        self.blockPublicAccessStates = try xml.member("blockPublicAccessStates") { try EC2.BlockPublicAccessStates(xml: $0) }
        self.cidrBlock = try xml.member("cidrBlock") { try $0.string() }
        self.customerOwnedIpv4Pool = try xml.member("customerOwnedIpv4Pool") { try $0.string() }
        self.defaultForAz = try xml.member("defaultForAz") { try $0.boolean() }
        self.enableDns64 = try xml.member("enableDns64") { try $0.boolean() }
        self.enableLniAtDeviceIndex = try xml.member("enableLniAtDeviceIndex") { try $0.integer() }
        self.ipv6CidrBlockAssociationSet = try xml.member("ipv6CidrBlockAssociationSet") { try $0.list { try EC2.SubnetIpv6CidrBlockAssociation(xml: $0) } }
        self.ipv6Native = try xml.member("ipv6Native") { try $0.boolean() }
        self.mapCustomerOwnedIpOnLaunch = try xml.member("mapCustomerOwnedIpOnLaunch") { try $0.boolean() }
        self.mapPublicIpOnLaunch = try xml.member("mapPublicIpOnLaunch") { try $0.boolean() }
        self.outpostArn = try xml.member("outpostArn") { try $0.string() }
        self.ownerId = try xml.member("ownerId") { try $0.string() }
        self.privateDnsNameOptionsOnLaunch = try xml.member("privateDnsNameOptionsOnLaunch") { try EC2.PrivateDnsNameOptionsOnLaunch(xml: $0) }
        self.state = try xml.member("state") { EC2.SubnetState(rawValue: try $0.string()) }
        self.subnetArn = try xml.member("subnetArn") { try $0.string() }
        self.subnetId = try xml.member("subnetId") { try $0.string() }
        self.tags = try xml.member("tagSet") { try $0.list { try EC2.Tag(xml: $0) } }
        self.type = try xml.member("type") { try $0.string() }
        self.vpcId = try xml.member("vpcId") { try $0.string() }
    }
}
