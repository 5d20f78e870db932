// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `Ipv4PrefixSpecificationResponse` of Amazon Elastic Compute Cloud.
    public struct Ipv4PrefixSpecificationResponse: Sendable, Hashable {
        /// `Ipv4Prefix`.
        public var ipv4Prefix: String?

        /// What is left out is the service's to choose.
        public init(ipv4Prefix: String? = nil) {
            self.ipv4Prefix = ipv4Prefix
        }
    }
}

extension EC2.Ipv4PrefixSpecificationResponse {
    package init(xml: XMLElement) throws {
        self.ipv4Prefix = try xml.member("ipv4Prefix") { try $0.string() }
    }
}
