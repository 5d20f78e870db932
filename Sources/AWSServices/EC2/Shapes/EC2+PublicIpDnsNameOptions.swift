// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `PublicIpDnsNameOptions` of Amazon Elastic Compute Cloud.
    public struct PublicIpDnsNameOptions: Sendable, Hashable {
        /// `DnsHostnameType`.
        public var dnsHostnameType: String?
        /// `PublicDualStackDnsName`.
        public var publicDualStackDnsName: String?
        /// `PublicIpv4DnsName`.
        public var publicIpv4DnsName: String?
        /// `PublicIpv6DnsName`.
        public var publicIpv6DnsName: String?

        /// What is left out is the service's to choose.
        public init(
            dnsHostnameType: String? = nil,
            publicDualStackDnsName: String? = nil,
            publicIpv4DnsName: String? = nil,
            publicIpv6DnsName: String? = nil
        ) {
            self.dnsHostnameType = dnsHostnameType
            self.publicDualStackDnsName = publicDualStackDnsName
            self.publicIpv4DnsName = publicIpv4DnsName
            self.publicIpv6DnsName = publicIpv6DnsName
        }
    }
}

extension EC2.PublicIpDnsNameOptions {
    package init(xml: XMLElement) throws {
        self.dnsHostnameType = try xml.member("dnsHostnameType") { try $0.string() }
        self.publicDualStackDnsName = try xml.member("publicDualStackDnsName") { try $0.string() }
        self.publicIpv4DnsName = try xml.member("publicIpv4DnsName") { try $0.string() }
        self.publicIpv6DnsName = try xml.member("publicIpv6DnsName") { try $0.string() }
    }
}
