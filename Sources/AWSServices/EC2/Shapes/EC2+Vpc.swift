// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `Vpc` of Amazon Elastic Compute Cloud.
    public struct Vpc: Sendable, Hashable {
        /// `BlockPublicAccessStates`.
        public var blockPublicAccessStates: BlockPublicAccessStates?
        /// `CidrBlock`.
        public var cidrBlock: String?
        /// `CidrBlockAssociationSet`.
        public var cidrBlockAssociationSet: [VpcCidrBlockAssociation]?
        /// `DhcpOptionsId`.
        public var dhcpOptionsId: String?
        /// `EncryptionControl`.
        public var encryptionControl: VpcEncryptionControl?
        /// `InstanceTenancy`.
        public var instanceTenancy: Tenancy?
        /// `Ipv6CidrBlockAssociationSet`.
        public var ipv6CidrBlockAssociationSet: [VpcIpv6CidrBlockAssociation]?
        /// `IsDefault`.
        public var isDefault: Bool?
        /// `OwnerId`.
        public var ownerId: String?
        /// `State`.
        public var state: VpcState?
        /// `Tags`.
        public var tags: [Tag]?
        /// `VpcId`.
        public var vpcId: String?

        /// What is left out is the service's to choose.
        public init(
            blockPublicAccessStates: BlockPublicAccessStates? = nil,
            cidrBlock: String? = nil,
            cidrBlockAssociationSet: [VpcCidrBlockAssociation]? = nil,
            dhcpOptionsId: String? = nil,
            encryptionControl: VpcEncryptionControl? = nil,
            instanceTenancy: Tenancy? = nil,
            ipv6CidrBlockAssociationSet: [VpcIpv6CidrBlockAssociation]? = nil,
            isDefault: Bool? = nil,
            ownerId: String? = nil,
            state: VpcState? = nil,
            tags: [Tag]? = nil,
            vpcId: String? = nil
        ) {
            self.blockPublicAccessStates = blockPublicAccessStates
            self.cidrBlock = cidrBlock
            self.cidrBlockAssociationSet = cidrBlockAssociationSet
            self.dhcpOptionsId = dhcpOptionsId
            self.encryptionControl = encryptionControl
            self.instanceTenancy = instanceTenancy
            self.ipv6CidrBlockAssociationSet = ipv6CidrBlockAssociationSet
            self.isDefault = isDefault
            self.ownerId = ownerId
            self.state = state
            self.tags = tags
            self.vpcId = vpcId
        }
    }
}

extension EC2.Vpc {
    package init(xml: XMLElement) throws {
        self.blockPublicAccessStates = try xml.member("blockPublicAccessStates") { try EC2.BlockPublicAccessStates(xml: $0) }
        self.cidrBlock = try xml.member("cidrBlock") { try $0.string() }
        self.cidrBlockAssociationSet = try xml.member("cidrBlockAssociationSet") { try $0.list { try EC2.VpcCidrBlockAssociation(xml: $0) } }
        self.dhcpOptionsId = try xml.member("dhcpOptionsId") { try $0.string() }
        self.encryptionControl = try xml.member("encryptionControl") { try EC2.VpcEncryptionControl(xml: $0) }
        self.instanceTenancy = try xml.member("instanceTenancy") { EC2.Tenancy(rawValue: try $0.string()) }
        self.ipv6CidrBlockAssociationSet = try xml.member("ipv6CidrBlockAssociationSet") { try $0.list { try EC2.VpcIpv6CidrBlockAssociation(xml: $0) } }
        self.isDefault = try xml.member("isDefault") { try $0.boolean() }
        self.ownerId = try xml.member("ownerId") { try $0.string() }
        self.state = try xml.member("state") { EC2.VpcState(rawValue: try $0.string()) }
        self.tags = try xml.member("tagSet") { try $0.list { try EC2.Tag(xml: $0) } }
        self.vpcId = try xml.member("vpcId") { try $0.string() }
    }
}
