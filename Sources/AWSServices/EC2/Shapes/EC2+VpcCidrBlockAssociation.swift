// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `VpcCidrBlockAssociation` of Amazon Elastic Compute Cloud.
    public struct VpcCidrBlockAssociation: Sendable, Hashable {
        /// `AssociationId`.
        public var associationId: String?
        /// `CidrBlock`.
        public var cidrBlock: String?
        /// `CidrBlockState`.
        public var cidrBlockState: VpcCidrBlockState?

        /// What is left out is the service's to choose.
        public init(associationId: String? = nil, cidrBlock: String? = nil, cidrBlockState: VpcCidrBlockState? = nil) {
            self.associationId = associationId
            self.cidrBlock = cidrBlock
            self.cidrBlockState = cidrBlockState
        }
    }
}

extension EC2.VpcCidrBlockAssociation {
    package init(xml: XMLElement) throws {
        self.associationId = try xml.member("associationId") { try $0.string() }
        self.cidrBlock = try xml.member("cidrBlock") { try $0.string() }
        self.cidrBlockState = try xml.member("cidrBlockState") { try EC2.VpcCidrBlockState(xml: $0) }
    }
}
