// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `DnsEntry` of Amazon Elastic Compute Cloud.
    public struct DnsEntry: Sendable, Hashable {
        /// `DnsName`.
        public var dnsName: String?
        /// `HostedZoneId`.
        public var hostedZoneId: String?

        /// What is left out is the service's to choose.
        public init(dnsName: String? = nil, hostedZoneId: String? = nil) {
            self.dnsName = dnsName
            self.hostedZoneId = hostedZoneId
        }
    }
}

extension EC2.DnsEntry {
    package init(xml: XMLElement) throws {
        self.dnsName = try xml.member("dnsName") { try $0.string() }
        self.hostedZoneId = try xml.member("hostedZoneId") { try $0.string() }
    }
}
