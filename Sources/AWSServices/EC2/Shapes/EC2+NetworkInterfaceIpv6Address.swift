// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `NetworkInterfaceIpv6Address` of Amazon Elastic Compute Cloud.
    public struct NetworkInterfaceIpv6Address: Sendable, Hashable {
        /// `Ipv6Address`.
        public var ipv6Address: String?
        /// `IsPrimaryIpv6`.
        public var isPrimaryIpv6: Bool?
        /// `PublicIpv6DnsName`.
        public var publicIpv6DnsName: String?

        /// What is left out is the service's to choose.
        public init(ipv6Address: String? = nil, isPrimaryIpv6: Bool? = nil, publicIpv6DnsName: String? = nil) {
            self.ipv6Address = ipv6Address
            self.isPrimaryIpv6 = isPrimaryIpv6
            self.publicIpv6DnsName = publicIpv6DnsName
        }
    }
}

extension EC2.NetworkInterfaceIpv6Address {
    package init(xml: XMLElement) throws {
        self.ipv6Address = try xml.member("ipv6Address") { try $0.string() }
        self.isPrimaryIpv6 = try xml.member("isPrimaryIpv6") { try $0.boolean() }
        self.publicIpv6DnsName = try xml.member("publicIpv6DnsName") { try $0.string() }
    }
}
