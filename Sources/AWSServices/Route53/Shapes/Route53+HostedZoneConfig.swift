// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension Route53 {
    /// `HostedZoneConfig` of Amazon Route 53.
    public struct HostedZoneConfig: Sendable, Hashable {
        /// `Comment`.
        public var comment: String?
        /// `PrivateZone`.
        public var privateZone: Bool?

        /// What is left out is the service's to choose.
        public init(comment: String? = nil, privateZone: Bool? = nil) {
            self.comment = comment
            self.privateZone = privateZone
        }
    }
}

extension Route53.HostedZoneConfig {
    package func write(to xml: inout XMLWriter) {
        xml.member("Comment", comment) { $0.write($1) }
        xml.member("PrivateZone", privateZone) { $0.write($1) }
    }
}

extension Route53.HostedZoneConfig {
    package init(xml: XMLElement) throws {
        self.comment = try xml.member("Comment") { try $0.string() }
        self.privateZone = try xml.member("PrivateZone") { try $0.boolean() }
    }
}
