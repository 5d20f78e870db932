// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `NetworkAclAssociation` of Amazon Elastic Compute Cloud.
    public struct NetworkAclAssociation: Sendable, Hashable {
        /// `NetworkAclAssociationId`.
        public var networkAclAssociationId: String?
        /// `NetworkAclId`.
        public var networkAclId: String?
        /// `SubnetId`.
        public var subnetId: String?

        /// What is left out is the service's to choose.
        public init(networkAclAssociationId: String? = nil, networkAclId: String? = nil, subnetId: String? = nil) {
            self.networkAclAssociationId = networkAclAssociationId
            self.networkAclId = networkAclId
            self.subnetId = subnetId
        }
    }
}

extension EC2.NetworkAclAssociation {
    package init(xml: XMLElement) throws {
        self.networkAclAssociationId = try xml.member("networkAclAssociationId") { try $0.string() }
        self.networkAclId = try xml.member("networkAclId") { try $0.string() }
        self.subnetId = try xml.member("subnetId") { try $0.string() }
    }
}
