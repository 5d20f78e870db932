// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EKS {
    /// `VpcConfigResponse` of Amazon Elastic Kubernetes Service.
    public struct VpcConfigResponse: Sendable, Hashable {
        /// `clusterSecurityGroupId`.
        public var clusterSecurityGroupId: String?
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
        /// `vpcId`.
        public var vpcId: String?

        /// What is left out is the service's to choose.
        public init(
            clusterSecurityGroupId: String? = nil,
            endpointPrivateAccess: Bool? = nil,
            endpointPublicAccess: Bool? = nil,
            publicAccessCidrs: [String]? = nil,
            securityGroupIds: [String]? = nil,
            subnetIds: [String]? = nil,
            vpcId: String? = nil
        ) {
            self.clusterSecurityGroupId = clusterSecurityGroupId
            self.endpointPrivateAccess = endpointPrivateAccess
            self.endpointPublicAccess = endpointPublicAccess
            self.publicAccessCidrs = publicAccessCidrs
            self.securityGroupIds = securityGroupIds
            self.subnetIds = subnetIds
            self.vpcId = vpcId
        }
    }
}

extension EKS.VpcConfigResponse {
    package init(json: JSONValue) throws {
        self.clusterSecurityGroupId = try json.member("clusterSecurityGroupId") { try $0.string() }
        self.endpointPrivateAccess = try json.member("endpointPrivateAccess") { try $0.boolean() }
        self.endpointPublicAccess = try json.member("endpointPublicAccess") { try $0.boolean() }
        self.publicAccessCidrs = try json.member("publicAccessCidrs") { try $0.list { try $0.string() } }
        self.securityGroupIds = try json.member("securityGroupIds") { try $0.list { try $0.string() } }
        self.subnetIds = try json.member("subnetIds") { try $0.list { try $0.string() } }
        self.vpcId = try json.member("vpcId") { try $0.string() }
    }
}
