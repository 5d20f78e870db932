// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension ElasticLoadBalancingV2 {
    /// `SubnetMapping` of Elastic Load Balancing.
    public struct SubnetMapping: Sendable, Hashable {
        /// `AllocationId`.
        public var allocationId: String?
        /// `IPv6Address`.
        public var ipv6Address: String?
        /// `PrivateIPv4Address`.
        public var privateIPv4Address: String?
        /// `SourceNatIpv6Prefix`.
        public var sourceNatIpv6Prefix: String?
        /// `SubnetId`.
        public var subnetId: String?

        /// What is left out is the service's to choose.
        public init(
            allocationId: String? = nil,
            ipv6Address: String? = nil,
            privateIPv4Address: String? = nil,
            sourceNatIpv6Prefix: String? = nil,
            subnetId: String? = nil
        ) {
            self.allocationId = allocationId
            self.ipv6Address = ipv6Address
            self.privateIPv4Address = privateIPv4Address
            self.sourceNatIpv6Prefix = sourceNatIpv6Prefix
            self.subnetId = subnetId
        }
    }
}

extension ElasticLoadBalancingV2.SubnetMapping {
    package func write(to form: inout FormWriter) {
        form.member("AllocationId", allocationId) { $0.write($1) }
        form.member("IPv6Address", ipv6Address) { $0.write($1) }
        form.member("PrivateIPv4Address", privateIPv4Address) { $0.write($1) }
        form.member("SourceNatIpv6Prefix", sourceNatIpv6Prefix) { $0.write($1) }
        form.member("SubnetId", subnetId) { $0.write($1) }
    }
}
