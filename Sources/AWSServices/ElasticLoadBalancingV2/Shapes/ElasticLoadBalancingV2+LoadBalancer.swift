// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ElasticLoadBalancingV2 {
    /// `LoadBalancer` of Elastic Load Balancing.
    public struct LoadBalancer: Sendable, Hashable {
        /// `AvailabilityZones`.
        public var availabilityZones: [AvailabilityZone]?
        /// `CanonicalHostedZoneId`.
        public var canonicalHostedZoneId: String?
        /// `CreatedTime`.
        public var createdTime: Timestamp?
        /// `CustomerOwnedIpv4Pool`.
        public var customerOwnedIpv4Pool: String?
        /// `DNSName`.
        public var dnsName: String?
        /// `EnablePrefixForIpv6SourceNat`.
        public var enablePrefixForIpv6SourceNat: EnablePrefixForIpv6SourceNatEnum?
        /// `EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic`.
        public var enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: String?
        /// `IpAddressType`.
        public var ipAddressType: IpAddressType?
        /// `IpamPools`.
        public var ipamPools: IpamPools?
        /// `LoadBalancerArn`.
        public var loadBalancerArn: String?
        /// `LoadBalancerName`.
        public var loadBalancerName: String?
        /// `Scheme`.
        public var scheme: LoadBalancerSchemeEnum?
        /// `SecurityGroups`.
        public var securityGroups: [String]?
        /// `State`.
        public var state: LoadBalancerState?
        /// `Type`.
        public var type: LoadBalancerTypeEnum?
        /// `VpcId`.
        public var vpcId: String?

        /// What is left out is the service's to choose.
        public init(
            availabilityZones: [AvailabilityZone]? = nil,
            canonicalHostedZoneId: String? = nil,
            createdTime: Timestamp? = nil,
            customerOwnedIpv4Pool: String? = nil,
            dnsName: String? = nil,
            enablePrefixForIpv6SourceNat: EnablePrefixForIpv6SourceNatEnum? = nil,
            enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: String? = nil,
            ipAddressType: IpAddressType? = nil,
            ipamPools: IpamPools? = nil,
            loadBalancerArn: String? = nil,
            loadBalancerName: String? = nil,
            scheme: LoadBalancerSchemeEnum? = nil,
            securityGroups: [String]? = nil,
            state: LoadBalancerState? = nil,
            type: LoadBalancerTypeEnum? = nil,
            vpcId: String? = nil
        ) {
            self.availabilityZones = availabilityZones
            self.canonicalHostedZoneId = canonicalHostedZoneId
            self.createdTime = createdTime
            self.customerOwnedIpv4Pool = customerOwnedIpv4Pool
            self.dnsName = dnsName
            self.enablePrefixForIpv6SourceNat = enablePrefixForIpv6SourceNat
            self.enforceSecurityGroupInboundRulesOnPrivateLinkTraffic = enforceSecurityGroupInboundRulesOnPrivateLinkTraffic
            self.ipAddressType = ipAddressType
            self.ipamPools = ipamPools
            self.loadBalancerArn = loadBalancerArn
            self.loadBalancerName = loadBalancerName
            self.scheme = scheme
            self.securityGroups = securityGroups
            self.state = state
            self.type = type
            self.vpcId = vpcId
        }
    }
}

extension ElasticLoadBalancingV2.LoadBalancer {
    package init(xml: XMLElement) throws {
        self.availabilityZones = try xml.member("AvailabilityZones") { try $0.list { try ElasticLoadBalancingV2.AvailabilityZone(xml: $0) } }
        self.canonicalHostedZoneId = try xml.member("CanonicalHostedZoneId") { try $0.string() }
        self.createdTime = try xml.member("CreatedTime") { try $0.timestamp() }
        self.customerOwnedIpv4Pool = try xml.member("CustomerOwnedIpv4Pool") { try $0.string() }
        self.dnsName = try xml.member("DNSName") { try $0.string() }
        self.enablePrefixForIpv6SourceNat = try xml.member("EnablePrefixForIpv6SourceNat") { ElasticLoadBalancingV2.EnablePrefixForIpv6SourceNatEnum(rawValue: try $0.string()) }
        self.enforceSecurityGroupInboundRulesOnPrivateLinkTraffic = try xml.member("EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic") { try $0.string() }
        self.ipAddressType = try xml.member("IpAddressType") { ElasticLoadBalancingV2.IpAddressType(rawValue: try $0.string()) }
        self.ipamPools = try xml.member("IpamPools") { try ElasticLoadBalancingV2.IpamPools(xml: $0) }
        self.loadBalancerArn = try xml.member("LoadBalancerArn") { try $0.string() }
        self.loadBalancerName = try xml.member("LoadBalancerName") { try $0.string() }
        self.scheme = try xml.member("Scheme") { ElasticLoadBalancingV2.LoadBalancerSchemeEnum(rawValue: try $0.string()) }
        self.securityGroups = try xml.member("SecurityGroups") { try $0.list { try $0.string() } }
        self.state = try xml.member("State") { try ElasticLoadBalancingV2.LoadBalancerState(xml: $0) }
        self.type = try xml.member("Type") { ElasticLoadBalancingV2.LoadBalancerTypeEnum(rawValue: try $0.string()) }
        self.vpcId = try xml.member("VpcId") { try $0.string() }
    }
}
