// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `InstanceIpv6AddressRequest` of Amazon Elastic Compute Cloud.
    public struct InstanceIpv6AddressRequest: Sendable, Hashable {
        /// `Ipv6Address`.
        public var ipv6Address: String?

        /// What is left out is the service's to choose.
        public init(ipv6Address: String? = nil) {
            self.ipv6Address = ipv6Address
        }
    }
}

extension EC2.InstanceIpv6AddressRequest {
    package func write(to form: inout FormWriter) {
        form.member("Ipv6Address", ipv6Address) { $0.write($1) }
    }
}
