// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EKS {
    /// `ComputeConfigResponse` of Amazon Elastic Kubernetes Service.
    public struct ComputeConfigResponse: Sendable, Hashable {
        /// `enabled`.
        public var enabled: Bool?
        /// `nodePools`.
        public var nodePools: [String]?
        /// `nodeRoleArn`.
        public var nodeRoleArn: String?

        /// What is left out is the service's to choose.
        public init(enabled: Bool? = nil, nodePools: [String]? = nil, nodeRoleArn: String? = nil) {
            self.enabled = enabled
            self.nodePools = nodePools
            self.nodeRoleArn = nodeRoleArn
        }
    }
}

extension EKS.ComputeConfigResponse {
    package init(json: JSONValue) throws {
        self.enabled = try json.member("enabled") { try $0.boolean() }
        self.nodePools = try json.member("nodePools") { try $0.list { try $0.string() } }
        self.nodeRoleArn = try json.member("nodeRoleArn") { try $0.string() }
    }
}
