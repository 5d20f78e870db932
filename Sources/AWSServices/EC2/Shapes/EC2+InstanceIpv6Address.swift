// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `InstanceIpv6Address` of Amazon Elastic Compute Cloud.
    public struct InstanceIpv6Address: Sendable, Hashable {
        /// `Ipv6Address`.
        public var ipv6Address: String?
        /// `IsPrimaryIpv6`.
        public var isPrimaryIpv6: Bool?

        /// What is left out is the service's to choose.
        public init(ipv6Address: String? = nil, isPrimaryIpv6: Bool? = nil) {
            self.ipv6Address = ipv6Address
            self.isPrimaryIpv6 = isPrimaryIpv6
        }
    }
}

extension EC2.InstanceIpv6Address {
    package init(xml: XMLElement) throws {
        self.ipv6Address = try xml.member("ipv6Address") { try $0.string() }
        self.isPrimaryIpv6 = try xml.member("isPrimaryIpv6") { try $0.boolean() }
    }
}
