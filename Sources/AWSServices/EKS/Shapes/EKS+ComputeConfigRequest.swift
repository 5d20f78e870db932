// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EKS {
    /// `ComputeConfigRequest` of Amazon Elastic Kubernetes Service.
    public struct ComputeConfigRequest: Sendable, Hashable {
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

extension EKS.ComputeConfigRequest {
    package func write(to object: inout JSONObject) {
        object.member("enabled", enabled) { .boolean($0) }
        object.member("nodePools", nodePools) { .list($0) { .string($0) } }
        object.member("nodeRoleArn", nodeRoleArn) { .string($0) }
    }
}
