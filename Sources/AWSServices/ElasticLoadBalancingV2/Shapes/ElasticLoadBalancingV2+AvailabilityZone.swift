// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension ElasticLoadBalancingV2 {
    /// `AvailabilityZone` of Elastic Load Balancing.
    public struct AvailabilityZone: Sendable, Hashable {
        /// `LoadBalancerAddresses`.
        public var loadBalancerAddresses: [LoadBalancerAddress]?
        /// `OutpostId`.
        public var outpostId: String?
        /// `SourceNatIpv6Prefixes`.
        public var sourceNatIpv6Prefixes: [String]?
        /// `SubnetId`.
        public var subnetId: String?
        /// `ZoneName`.
        public var zoneName: String?

        /// What is left out is the service's to choose.
        public init(
            loadBalancerAddresses: [LoadBalancerAddress]? = nil,
            outpostId: String? = nil,
            sourceNatIpv6Prefixes: [String]? = nil,
            subnetId: String? = nil,
            zoneName: String? = nil
        ) {
            self.loadBalancerAddresses = loadBalancerAddresses
            self.outpostId = outpostId
            self.sourceNatIpv6Prefixes = sourceNatIpv6Prefixes
            self.subnetId = subnetId
            self.zoneName = zoneName
        }
    }
}

extension ElasticLoadBalancingV2.AvailabilityZone {
    package init(xml: XMLElement) throws {
        self.loadBalancerAddresses = try xml.member("LoadBalancerAddresses") { try $0.list { try ElasticLoadBalancingV2.LoadBalancerAddress(xml: $0) } }
        self.outpostId = try xml.member("OutpostId") { try $0.string() }
        self.sourceNatIpv6Prefixes = try xml.member("SourceNatIpv6Prefixes") { try $0.list { try $0.string() } }
        self.subnetId = try xml.member("SubnetId") { try $0.string() }
        self.zoneName = try xml.member("ZoneName") { try $0.string() }
    }
}
