// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `SecondaryInterfacePrivateIpAddressSpecificationRequest` of Amazon Elastic Compute Cloud.
    public struct SecondaryInterfacePrivateIpAddressSpecificationRequest: Sendable, Hashable {
        /// `PrivateIpAddress`.
        public var privateIpAddress: String?

        /// What is left out is the service's to choose.
        public init(privateIpAddress: String? = nil) {
            self.privateIpAddress = privateIpAddress
        }
    }
}

extension EC2.SecondaryInterfacePrivateIpAddressSpecificationRequest {
    package func write(to form: inout FormWriter) {
        form.member("PrivateIpAddress", privateIpAddress) { $0.write($1) }
    }
}
