// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `Ipv6PrefixSpecificationRequest` of Amazon Elastic Compute Cloud.
    public struct Ipv6PrefixSpecificationRequest: Sendable, Hashable {
        /// `Ipv6Prefix`.
        public var ipv6Prefix: String?

        /// What is left out is the service's to choose.
        public init(ipv6Prefix: String? = nil) {
            self.ipv6Prefix = ipv6Prefix
        }
    }
}

extension EC2.Ipv6PrefixSpecificationRequest {
    package func write(to form: inout FormWriter) {
        form.member("Ipv6Prefix", ipv6Prefix) { $0.write($1) }
    }
}
