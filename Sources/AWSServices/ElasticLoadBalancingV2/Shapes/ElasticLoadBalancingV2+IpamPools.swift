// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension ElasticLoadBalancingV2 {
    /// `IpamPools` of Elastic Load Balancing.
    public struct IpamPools: Sendable, Hashable {
        /// `Ipv4IpamPoolId`.
        public var ipv4IpamPoolId: String?

        /// What is left out is the service's to choose.
        public init(ipv4IpamPoolId: String? = nil) {
            self.ipv4IpamPoolId = ipv4IpamPoolId
        }
    }
}

extension ElasticLoadBalancingV2.IpamPools {
    package func write(to form: inout FormWriter) {
        form.member("Ipv4IpamPoolId", ipv4IpamPoolId) { $0.write($1) }
    }
}

extension ElasticLoadBalancingV2.IpamPools {
    package init(xml: XMLElement) throws {
        self.ipv4IpamPoolId = try xml.member("Ipv4IpamPoolId") { try $0.string() }
    }
}
