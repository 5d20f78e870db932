// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `PrivateIpAddressSpecification` of Amazon Elastic Compute Cloud.
    public struct PrivateIpAddressSpecification: Sendable, Hashable {
        /// `Primary`.
        public var primary: Bool?
        /// `PrivateIpAddress`.
        public var privateIpAddress: String?

        /// What is left out is the service's to choose.
        public init(primary: Bool? = nil, privateIpAddress: String? = nil) {
            self.primary = primary
            self.privateIpAddress = privateIpAddress
        }
    }
}

extension EC2.PrivateIpAddressSpecification {
    package func write(to form: inout FormWriter) {
        form.member("Primary", primary) { $0.write($1) }
        form.member("PrivateIpAddress", privateIpAddress) { $0.write($1) }
    }
}

extension EC2.PrivateIpAddressSpecification {
    package init(xml: XMLElement) throws {
        self.primary = try xml.member("primary") { try $0.boolean() }
        self.privateIpAddress = try xml.member("privateIpAddress") { try $0.string() }
    }
}
