// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `IpRange` of Amazon Elastic Compute Cloud.
    public struct IpRange: Sendable, Hashable {
        /// `CidrIp`.
        public var cidrIp: String?
        /// `Description`.
        public var description: String?

        /// What is left out is the service's to choose.
        public init(cidrIp: String? = nil, description: String? = nil) {
            self.cidrIp = cidrIp
            self.description = description
        }
    }
}

extension EC2.IpRange {
    package func write(to form: inout FormWriter) {
        form.member("CidrIp", cidrIp) { $0.write($1) }
        form.member("Description", description) { $0.write($1) }
    }
}

extension EC2.IpRange {
    package init(xml: XMLElement) throws {
        self.cidrIp = try xml.member("cidrIp") { try $0.string() }
        self.description = try xml.member("description") { try $0.string() }
    }
}
