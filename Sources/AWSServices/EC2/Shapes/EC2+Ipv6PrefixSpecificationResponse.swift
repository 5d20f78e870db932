// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `Ipv6PrefixSpecificationResponse` of Amazon Elastic Compute Cloud.
    public struct Ipv6PrefixSpecificationResponse: Sendable, Hashable {
        /// `Ipv6Prefix`.
        public var ipv6Prefix: String?

        /// What is left out is the service's to choose.
        public init(ipv6Prefix: String? = nil) {
            self.ipv6Prefix = ipv6Prefix
        }
    }
}

extension EC2.Ipv6PrefixSpecificationResponse {
    package init(xml: XMLElement) throws {
        self.ipv6Prefix = try xml.member("ipv6Prefix") { try $0.string() }
    }
}
