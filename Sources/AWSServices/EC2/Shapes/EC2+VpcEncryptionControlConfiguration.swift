// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `VpcEncryptionControlConfiguration` of Amazon Elastic Compute Cloud.
    public struct VpcEncryptionControlConfiguration: Sendable, Hashable {
        /// `Mode`.
        public var mode: VpcEncryptionControlMode
        /// `EgressOnlyInternetGatewayExclusion`.
        public var egressOnlyInternetGatewayExclusion: VpcEncryptionControlExclusionStateInput?
        /// `ElasticFileSystemExclusion`.
        public var elasticFileSystemExclusion: VpcEncryptionControlExclusionStateInput?
        /// `InternetGatewayExclusion`.
        public var internetGatewayExclusion: VpcEncryptionControlExclusionStateInput?
        /// `LambdaExclusion`.
        public var lambdaExclusion: VpcEncryptionControlExclusionStateInput?
        /// `NatGatewayExclusion`.
        public var natGatewayExclusion: VpcEncryptionControlExclusionStateInput?
        /// `VirtualPrivateGatewayExclusion`.
        public var virtualPrivateGatewayExclusion: VpcEncryptionControlExclusionStateInput?
        /// `VpcLatticeExclusion`.
        public var vpcLatticeExclusion: VpcEncryptionControlExclusionStateInput?
        /// `VpcPeeringExclusion`.
        public var vpcPeeringExclusion: VpcEncryptionControlExclusionStateInput?

        /// What is left out is the service's to choose.
        public init(
            mode: VpcEncryptionControlMode,
            egressOnlyInternetGatewayExclusion: VpcEncryptionControlExclusionStateInput? = nil,
            elasticFileSystemExclusion: VpcEncryptionControlExclusionStateInput? = nil,
            internetGatewayExclusion: VpcEncryptionControlExclusionStateInput? = nil,
            lambdaExclusion: VpcEncryptionControlExclusionStateInput? = nil,
            natGatewayExclusion: VpcEncryptionControlExclusionStateInput? = nil,
            virtualPrivateGatewayExclusion: VpcEncryptionControlExclusionStateInput? = nil,
            vpcLatticeExclusion: VpcEncryptionControlExclusionStateInput? = nil,
            vpcPeeringExclusion: VpcEncryptionControlExclusionStateInput? = nil
        ) {
            self.mode = mode
            self.egressOnlyInternetGatewayExclusion = egressOnlyInternetGatewayExclusion
            self.elasticFileSystemExclusion = elasticFileSystemExclusion
            self.internetGatewayExclusion = internetGatewayExclusion
            self.lambdaExclusion = lambdaExclusion
            self.natGatewayExclusion = natGatewayExclusion
            self.virtualPrivateGatewayExclusion = virtualPrivateGatewayExclusion
            self.vpcLatticeExclusion = vpcLatticeExclusion
            self.vpcPeeringExclusion = vpcPeeringExclusion
        }
    }
}

extension EC2.VpcEncryptionControlConfiguration {
    package func write(to form: inout FormWriter) {
        form.member("Mode", mode) { $0.write($1.rawValue) }
        form.member("EgressOnlyInternetGatewayExclusion", egressOnlyInternetGatewayExclusion) { $0.write($1.rawValue) }
        form.member("ElasticFileSystemExclusion", elasticFileSystemExclusion) { $0.write($1.rawValue) }
        form.member("InternetGatewayExclusion", internetGatewayExclusion) { $0.write($1.rawValue) }
        form.member("LambdaExclusion", lambdaExclusion) { $0.write($1.rawValue) }
        form.member("NatGatewayExclusion", natGatewayExclusion) { $0.write($1.rawValue) }
        form.member("VirtualPrivateGatewayExclusion", virtualPrivateGatewayExclusion) { $0.write($1.rawValue) }
        form.member("VpcLatticeExclusion", vpcLatticeExclusion) { $0.write($1.rawValue) }
        form.member("VpcPeeringExclusion", vpcPeeringExclusion) { $0.write($1.rawValue) }
    }
}
