// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `VpcEndpoint` of Amazon Elastic Compute Cloud.
    public struct VpcEndpoint: Sendable, Hashable {
        /// `CreationTimestamp`.
        public var creationTimestamp: Timestamp?
        /// `DnsEntries`.
        public var dnsEntries: [DnsEntry]?
        /// `DnsOptions`.
        public var dnsOptions: DnsOptions?
        /// `FailureReason`.
        public var failureReason: String?
        /// `Groups`.
        public var groups: [SecurityGroupIdentifier]?
        /// `IpAddressType`.
        public var ipAddressType: IpAddressType?
        /// `Ipv4Prefixes`.
        public var ipv4Prefixes: [SubnetIpPrefixes]?
        /// `Ipv6Prefixes`.
        public var ipv6Prefixes: [SubnetIpPrefixes]?
        /// `LastError`.
        public var lastError: LastError?
        /// `NetworkInterfaceIds`.
        public var networkInterfaceIds: [String]?
        /// `OwnerId`.
        public var ownerId: String?
        /// `PolicyDocument`.
        public var policyDocument: String?
        /// `PrivateDnsEnabled`.
        public var privateDnsEnabled: Bool?
        /// `RequesterManaged`.
        public var requesterManaged: Bool?
        /// `ResourceConfigurationArn`.
        public var resourceConfigurationArn: String?
        /// `RouteTableIds`.
        public var routeTableIds: [String]?
        /// `ServiceName`.
        public var serviceName: String?
        /// `ServiceNetworkArn`.
        public var serviceNetworkArn: String?
        /// `ServiceRegion`.
        public var serviceRegion: String?
        /// `State`.
        public var state: State?
        /// `SubnetIds`.
        public var subnetIds: [String]?
        /// `Tags`.
        public var tags: [Tag]?
        /// `VpcEndpointId`.
        public var vpcEndpointId: String?
        /// `VpcEndpointType`.
        public var vpcEndpointType: VpcEndpointType?
        /// `VpcId`.
        public var vpcId: String?

        /// What is left out is the service's to choose.
        public init(
            creationTimestamp: Timestamp? = nil,
            dnsEntries: [DnsEntry]? = nil,
            dnsOptions: DnsOptions? = nil,
            failureReason: String? = nil,
            groups: [SecurityGroupIdentifier]? = nil,
            ipAddressType: IpAddressType? = nil,
            ipv4Prefixes: [SubnetIpPrefixes]? = nil,
            ipv6Prefixes: [SubnetIpPrefixes]? = nil,
            lastError: LastError? = nil,
            networkInterfaceIds: [String]? = nil,
            ownerId: String? = nil,
            policyDocument: String? = nil,
            privateDnsEnabled: Bool? = nil,
            requesterManaged: Bool? = nil,
            resourceConfigurationArn: String? = nil,
            routeTableIds: [String]? = nil,
            serviceName: String? = nil,
            serviceNetworkArn: String? = nil,
            serviceRegion: String? = nil,
            state: State? = nil,
            subnetIds: [String]? = nil,
            tags: [Tag]? = nil,
            vpcEndpointId: String? = nil,
            vpcEndpointType: VpcEndpointType? = nil,
            vpcId: String? = nil
        ) {
            self.creationTimestamp = creationTimestamp
            self.dnsEntries = dnsEntries
            self.dnsOptions = dnsOptions
            self.failureReason = failureReason
            self.groups = groups
            self.ipAddressType = ipAddressType
            self.ipv4Prefixes = ipv4Prefixes
            self.ipv6Prefixes = ipv6Prefixes
            self.lastError = lastError
            self.networkInterfaceIds = networkInterfaceIds
            self.ownerId = ownerId
            self.policyDocument = policyDocument
            self.privateDnsEnabled = privateDnsEnabled
            self.requesterManaged = requesterManaged
            self.resourceConfigurationArn = resourceConfigurationArn
            self.routeTableIds = routeTableIds
            self.serviceName = serviceName
            self.serviceNetworkArn = serviceNetworkArn
            self.serviceRegion = serviceRegion
            self.state = state
            self.subnetIds = subnetIds
            self.tags = tags
            self.vpcEndpointId = vpcEndpointId
            self.vpcEndpointType = vpcEndpointType
            self.vpcId = vpcId
        }
    }
}

extension EC2.VpcEndpoint {
    package init(xml: XMLElement) throws {
        self.creationTimestamp = try xml.member("creationTimestamp") { try $0.timestamp() }
        self.dnsEntries = try xml.member("dnsEntrySet") { try $0.list { try EC2.DnsEntry(xml: $0) } }
        self.dnsOptions = try xml.member("dnsOptions") { try EC2.DnsOptions(xml: $0) }
        self.failureReason = try xml.member("failureReason") { try $0.string() }
        self.groups = try xml.member("groupSet") { try $0.list { try EC2.SecurityGroupIdentifier(xml: $0) } }
        self.ipAddressType = try xml.member("ipAddressType") { EC2.IpAddressType(rawValue: try $0.string()) }
        self.ipv4Prefixes = try xml.member("ipv4PrefixSet") { try $0.list { try EC2.SubnetIpPrefixes(xml: $0) } }
        self.ipv6Prefixes = try xml.member("ipv6PrefixSet") { try $0.list { try EC2.SubnetIpPrefixes(xml: $0) } }
        self.lastError = try xml.member("lastError") { try EC2.LastError(xml: $0) }
        self.networkInterfaceIds = try xml.member("networkInterfaceIdSet") { try $0.list { try $0.string() } }
        self.ownerId = try xml.member("ownerId") { try $0.string() }
        self.policyDocument = try xml.member("policyDocument") { try $0.string() }
        self.privateDnsEnabled = try xml.member("privateDnsEnabled") { try $0.boolean() }
        self.requesterManaged = try xml.member("requesterManaged") { try $0.boolean() }
        self.resourceConfigurationArn = try xml.member("resourceConfigurationArn") { try $0.string() }
        self.routeTableIds = try xml.member("routeTableIdSet") { try $0.list { try $0.string() } }
        self.serviceName = try xml.member("serviceName") { try $0.string() }
        self.serviceNetworkArn = try xml.member("serviceNetworkArn") { try $0.string() }
        self.serviceRegion = try xml.member("serviceRegion") { try $0.string() }
        self.state = try xml.member("state") { EC2.State(rawValue: try $0.string()) }
        self.subnetIds = try xml.member("subnetIdSet") { try $0.list { try $0.string() } }
        self.tags = try xml.member("tagSet") { try $0.list { try EC2.Tag(xml: $0) } }
        self.vpcEndpointId = try xml.member("vpcEndpointId") { try $0.string() }
        self.vpcEndpointType = try xml.member("vpcEndpointType") { EC2.VpcEndpointType(rawValue: try $0.string()) }
        self.vpcId = try xml.member("vpcId") { try $0.string() }
    }
}
