// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `NetworkAcl` of Amazon Elastic Compute Cloud.
    public struct NetworkAcl: Sendable, Hashable {
        /// `Associations`.
        public var associations: [NetworkAclAssociation]?
        /// `Entries`.
        public var entries: [NetworkAclEntry]?
        /// `IsDefault`.
        public var isDefault: Bool?
        /// `NetworkAclId`.
        public var networkAclId: String?
        /// `OwnerId`.
        public var ownerId: String?
        /// `Tags`.
        public var tags: [Tag]?
        /// `VpcId`.
        public var vpcId: String?

        /// What is left out is the service's to choose.
        public init(
            associations: [NetworkAclAssociation]? = nil,
            entries: [NetworkAclEntry]? = nil,
            isDefault: Bool? = nil,
            networkAclId: String? = nil,
            ownerId: String? = nil,
            tags: [Tag]? = nil,
            vpcId: String? = nil
        ) {
            self.associations = associations
            self.entries = entries
            self.isDefault = isDefault
            self.networkAclId = networkAclId
            self.ownerId = ownerId
            self.tags = tags
            self.vpcId = vpcId
        }
    }
}

extension EC2.NetworkAcl {
    package init(xml: XMLElement) throws {
        self.associations = try xml.member("associationSet") { try $0.list { try EC2.NetworkAclAssociation(xml: $0) } }
        self.entries = try xml.member("entrySet") { try $0.list { try EC2.NetworkAclEntry(xml: $0) } }
        self.isDefault = try xml.member("default") { try $0.boolean() }
        self.networkAclId = try xml.member("networkAclId") { try $0.string() }
        self.ownerId = try xml.member("ownerId") { try $0.string() }
        self.tags = try xml.member("tagSet") { try $0.list { try EC2.Tag(xml: $0) } }
        self.vpcId = try xml.member("vpcId") { try $0.string() }
    }
}
