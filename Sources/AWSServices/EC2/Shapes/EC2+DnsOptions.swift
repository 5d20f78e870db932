// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `DnsOptions` of Amazon Elastic Compute Cloud.
    public struct DnsOptions: Sendable, Hashable {
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

extension EC2.DnsOptions {
    package init(xml: XMLElement) throws {
        self.dnsRecordIpType = try xml.member("dnsRecordIpType") { EC2.DnsRecordIpType(rawValue: try $0.string()) }
        self.privateDnsOnlyForInboundResolverEndpoint = try xml.member("privateDnsOnlyForInboundResolverEndpoint") { try $0.boolean() }
        self.privateDnsPreference = try xml.member("privateDnsPreference") { try $0.string() }
        self.privateDnsSpecifiedDomains = try xml.member("privateDnsSpecifiedDomainSet") { try $0.list { try $0.string() } }
    }
}
