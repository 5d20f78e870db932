// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EKS {
    /// `VpcConfigRequest` of Amazon Elastic Kubernetes Service.
    public struct VpcConfigRequest: Sendable, Hashable {
        /// `endpointPrivateAccess`.
        public var endpointPrivateAccess: Bool?
        /// `endpointPublicAccess`.
        public var endpointPublicAccess: Bool?
        /// `publicAccessCidrs`.
        public var publicAccessCidrs: [String]?
        /// `securityGroupIds`.
        public var securityGroupIds: [String]?
        /// `subnetIds`.
        public var subnetIds: [String]?

        /// What is left out is the service's to choose.
        public init(
            endpointPrivateAccess: Bool? = nil,
            endpointPublicAccess: Bool? = nil,
            publicAccessCidrs: [String]? = nil,
            securityGroupIds: [String]? = nil,
            subnetIds: [String]? = nil
        ) {
            self.endpointPrivateAccess = endpointPrivateAccess
            self.endpointPublicAccess = endpointPublicAccess
            self.publicAccessCidrs = publicAccessCidrs
            self.securityGroupIds = securityGroupIds
            self.subnetIds = subnetIds
        }
    }
}

extension EKS.VpcConfigRequest {
    package func write(to object: inout JSONObject) {
        object.member("endpointPrivateAccess", endpointPrivateAccess) { .boolean($0) }
        object.member("endpointPublicAccess", endpointPublicAccess) { .boolean($0) }
        object.member("publicAccessCidrs", publicAccessCidrs) { .list($0) { .string($0) } }
        object.member("securityGroupIds", securityGroupIds) { .list($0) { .string($0) } }
        object.member("subnetIds", subnetIds) { .list($0) { .string($0) } }
    }
}
