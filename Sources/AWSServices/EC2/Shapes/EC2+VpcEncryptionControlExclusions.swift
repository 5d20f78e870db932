// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `VpcEncryptionControlExclusions` of Amazon Elastic Compute Cloud.
    public struct VpcEncryptionControlExclusions: Sendable, Hashable {
        /// `EgressOnlyInternetGateway`.
        public var egressOnlyInternetGateway: VpcEncryptionControlExclusion?
        /// `ElasticFileSystem`.
        public var elasticFileSystem: VpcEncryptionControlExclusion?
        /// `InternetGateway`.
        public var internetGateway: VpcEncryptionControlExclusion?
        /// `Lambda`.
        public var lambda: VpcEncryptionControlExclusion?
        /// `NatGateway`.
        public var natGateway: VpcEncryptionControlExclusion?
        /// `VirtualPrivateGateway`.
        public var virtualPrivateGateway: VpcEncryptionControlExclusion?
        /// `VpcLattice`.
        public var vpcLattice: VpcEncryptionControlExclusion?
        /// `VpcPeering`.
        public var vpcPeering: VpcEncryptionControlExclusion?

        /// What is left out is the service's to choose.
        public init(
            egressOnlyInternetGateway: VpcEncryptionControlExclusion? = nil,
            elasticFileSystem: VpcEncryptionControlExclusion? = nil,
            internetGateway: VpcEncryptionControlExclusion? = nil,
            lambda: VpcEncryptionControlExclusion? = nil,
            natGateway: VpcEncryptionControlExclusion? = nil,
            virtualPrivateGateway: VpcEncryptionControlExclusion? = nil,
            vpcLattice: VpcEncryptionControlExclusion? = nil,
            vpcPeering: VpcEncryptionControlExclusion? = nil
        ) {
            self.egressOnlyInternetGateway = egressOnlyInternetGateway
            self.elasticFileSystem = elasticFileSystem
            self.internetGateway = internetGateway
            self.lambda = lambda
            self.natGateway = natGateway
            self.virtualPrivateGateway = virtualPrivateGateway
            self.vpcLattice = vpcLattice
            self.vpcPeering = vpcPeering
        }
    }
}

extension EC2.VpcEncryptionControlExclusions {
    package init(xml: XMLElement) throws {
        self.egressOnlyInternetGateway = try xml.member("egressOnlyInternetGateway") { try EC2.VpcEncryptionControlExclusion(xml: $0) }
        self.elasticFileSystem = try xml.member("elasticFileSystem") { try EC2.VpcEncryptionControlExclusion(xml: $0) }
        self.internetGateway = try xml.member("internetGateway") { try EC2.VpcEncryptionControlExclusion(xml: $0) }
        self.lambda = try xml.member("lambda") { try EC2.VpcEncryptionControlExclusion(xml: $0) }
        self.natGateway = try xml.member("natGateway") { try EC2.VpcEncryptionControlExclusion(xml: $0) }
        self.virtualPrivateGateway = try xml.member("virtualPrivateGateway") { try EC2.VpcEncryptionControlExclusion(xml: $0) }
        self.vpcLattice = try xml.member("vpcLattice") { try EC2.VpcEncryptionControlExclusion(xml: $0) }
        self.vpcPeering = try xml.member("vpcPeering") { try EC2.VpcEncryptionControlExclusion(xml: $0) }
    }
}
