// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `NetworkInterfacePrivateIpAddress` of Amazon Elastic Compute Cloud.
    public struct NetworkInterfacePrivateIpAddress: Sendable, Hashable {
        /// `Association`.
        public var association: NetworkInterfaceAssociation?
        /// `Primary`.
        public var primary: Bool?
        /// `PrivateDnsName`.
        public var privateDnsName: String?
        /// `PrivateIpAddress`.
        public var privateIpAddress: String?

        /// What is left out is the service's to choose.
        public init(
            association: NetworkInterfaceAssociation? = nil,
            primary: Bool? = nil,
            privateDnsName: String? = nil,
            privateIpAddress: String? = nil
        ) {
            self.association = association
            self.primary = primary
            self.privateDnsName = privateDnsName
            self.privateIpAddress = privateIpAddress
        }
    }
}

extension EC2.NetworkInterfacePrivateIpAddress {
    package init(xml: XMLElement) throws {
        self.association = try xml.member("association") { try EC2.NetworkInterfaceAssociation(xml: $0) }
        self.primary = try xml.member("primary") { try $0.boolean() }
        self.privateDnsName = try xml.member("privateDnsName") { try $0.string() }
        self.privateIpAddress = try xml.member("privateIpAddress") { try $0.string() }
    }
}
