// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `Ipv6Range` of Amazon Elastic Compute Cloud.
    public struct Ipv6Range: Sendable, Hashable {
        /// `CidrIpv6`.
        public var cidrIpv6: String?
        /// `Description`.
        public var description: String?

        /// What is left out is the service's to choose.
        public init(cidrIpv6: String? = nil, description: String? = nil) {
            self.cidrIpv6 = cidrIpv6
            self.description = description
        }
    }
}

extension EC2.Ipv6Range {
    package func write(to form: inout FormWriter) {
        form.member("CidrIpv6", cidrIpv6) { $0.write($1) }
        form.member("Description", description) { $0.write($1) }
    }
}

extension EC2.Ipv6Range {
    package init(xml: XMLElement) throws {
        self.cidrIpv6 = try xml.member("cidrIpv6") { try $0.string() }
        self.description = try xml.member("description") { try $0.string() }
    }
}
