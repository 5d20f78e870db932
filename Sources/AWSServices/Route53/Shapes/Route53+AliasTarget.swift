// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension Route53 {
    /// `AliasTarget` of Amazon Route 53.
    public struct AliasTarget: Sendable, Hashable {
        /// `DNSName`.
        public var dnsName: String?
        /// `EvaluateTargetHealth`.
        public var evaluateTargetHealth: Bool?
        /// `HostedZoneId`.
        public var hostedZoneId: String?

        /// What is left out is the service's to choose.
        public init(dnsName: String? = nil, evaluateTargetHealth: Bool? = nil, hostedZoneId: String? = nil) {
            self.dnsName = dnsName
            self.evaluateTargetHealth = evaluateTargetHealth
            self.hostedZoneId = hostedZoneId
        }
    }
}

extension Route53.AliasTarget {
    package func write(to xml: inout XMLWriter) {
        xml.member("DNSName", dnsName) { $0.write($1) }
        xml.member("EvaluateTargetHealth", evaluateTargetHealth) { $0.write($1) }
        xml.member("HostedZoneId", hostedZoneId) { $0.write($1) }
    }
}

extension Route53.AliasTarget {
    package init(xml: XMLElement) throws {
        self.dnsName = try xml.member("DNSName") { try $0.string() }
        self.evaluateTargetHealth = try xml.member("EvaluateTargetHealth") { try $0.boolean() }
        self.hostedZoneId = try xml.member("HostedZoneId") { try $0.string() }
    }
}
