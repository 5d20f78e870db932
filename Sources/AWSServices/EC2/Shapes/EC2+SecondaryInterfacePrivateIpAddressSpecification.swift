// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `SecondaryInterfacePrivateIpAddressSpecification` of Amazon Elastic Compute Cloud.
    public struct SecondaryInterfacePrivateIpAddressSpecification: Sendable, Hashable {
        /// `PrivateIpAddress`.
        public var privateIpAddress: String?

        /// What is left out is the service's to choose.
        public init(privateIpAddress: String? = nil) {
            self.privateIpAddress = privateIpAddress
        }
    }
}

extension EC2.SecondaryInterfacePrivateIpAddressSpecification {
    package init(xml: XMLElement) throws {
        self.privateIpAddress = try xml.member("privateIpAddress") { try $0.string() }
    }
}
