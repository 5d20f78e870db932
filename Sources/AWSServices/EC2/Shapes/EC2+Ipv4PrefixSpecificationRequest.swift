// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `Ipv4PrefixSpecificationRequest` of Amazon Elastic Compute Cloud.
    public struct Ipv4PrefixSpecificationRequest: Sendable, Hashable {
        /// `Ipv4Prefix`.
        public var ipv4Prefix: String?

        /// What is left out is the service's to choose.
        public init(ipv4Prefix: String? = nil) {
            self.ipv4Prefix = ipv4Prefix
        }
    }
}

extension EC2.Ipv4PrefixSpecificationRequest {
    package func write(to form: inout FormWriter) {
        form.member("Ipv4Prefix", ipv4Prefix) { $0.write($1) }
    }
}
