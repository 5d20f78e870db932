// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension ElasticLoadBalancingV2 {
    /// `LoadBalancerAddress` of Elastic Load Balancing.
    public struct LoadBalancerAddress: Sendable, Hashable {
        /// `AllocationId`.
        public var allocationId: String?
        /// `IPv6Address`.
        public var ipv6Address: String?
        /// `IpAddress`.
        public var ipAddress: String?
        /// `PrivateIPv4Address`.
        public var privateIPv4Address: String?

        /// What is left out is the service's to choose.
        public init(
            allocationId: String? = nil,
            ipv6Address: String? = nil,
            ipAddress: String? = nil,
            privateIPv4Address: String? = nil
        ) {
            self.allocationId = allocationId
            self.ipv6Address = ipv6Address
            self.ipAddress = ipAddress
            self.privateIPv4Address = privateIPv4Address
        }
    }
}

extension ElasticLoadBalancingV2.LoadBalancerAddress {
    package init(xml: XMLElement) throws {
        self.allocationId = try xml.member("AllocationId") { try $0.string() }
        self.ipv6Address = try xml.member("IPv6Address") { try $0.string() }
        self.ipAddress = try xml.member("IpAddress") { try $0.string() }
        self.privateIPv4Address = try xml.member("PrivateIPv4Address") { try $0.string() }
    }
}
