// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `DnsOptionsSpecification` of Amazon Elastic Compute Cloud.
    public struct DnsOptionsSpecification: Sendable, Hashable {
        /// `DnsRecordIpType`.
        public var dnsRecordIpType: DnsRecordIpType?
        /// `PrivateDnsOnlyForInboundResolverEndpoint`.
        public var privateDnsOnlyForInboundResolverEndpoint: Bool?
        /// `PrivateDnsPreference`.
        public var privateDnsPreference: String?
        /// `PrivateDnsSpecifiedDomains`.
        public var privateDnsSpecifiedDomains: [String]?

        /// What is left out is the service's to choose.
        public init(
            dnsRecordIpType: DnsRecordIpType? = nil,
            privateDnsOnlyForInboundResolverEndpoint: Bool? = nil,
            privateDnsPreference: String? = nil,
            privateDnsSpecifiedDomains: [String]? = nil
        ) {
            self.dnsRecordIpType = dnsRecordIpType
            self.privateDnsOnlyForInboundResolverEndpoint = privateDnsOnlyForInboundResolverEndpoint
            self.privateDnsPreference = privateDnsPreference
            self.privateDnsSpecifiedDomains = privateDnsSpecifiedDomains
        }
    }
}

extension EC2.DnsOptionsSpecification {
    package func write(to form: inout FormWriter) {
        form.member("DnsRecordIpType", dnsRecordIpType) { $0.write($1.rawValue) }
        form.member("PrivateDnsOnlyForInboundResolverEndpoint", privateDnsOnlyForInboundResolverEndpoint) { $0.write($1) }
        form.member("PrivateDnsPreference", privateDnsPreference) { $0.write($1) }
        form.member("PrivateDnsSpecifiedDomain", privateDnsSpecifiedDomains) { $0.list($1, item: nil) { $0.write($1) } }
    }
}
