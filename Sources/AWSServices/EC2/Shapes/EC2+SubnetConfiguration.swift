// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `SubnetConfiguration` of Amazon Elastic Compute Cloud.
    public struct SubnetConfiguration: Sendable, Hashable {
        /// `Ipv4`.
        public var ipv4: String?
        /// `Ipv6`.
        public var ipv6: String?
        /// `SubnetId`.
        public var subnetId: String?

        /// What is left out is the service's to choose.
        public init(ipv4: String? = nil, ipv6: String? = nil, subnetId: String? = nil) {
            self.ipv4 = ipv4
            self.ipv6 = ipv6
            self.subnetId = subnetId
        }
    }
}

extension EC2.SubnetConfiguration {
    package func write(to form: inout FormWriter) {
        form.member("Ipv4", ipv4) { $0.write($1) }
        form.member("Ipv6", ipv6) { $0.write($1) }
        form.member("SubnetId", subnetId) { $0.write($1) }
    }
}
