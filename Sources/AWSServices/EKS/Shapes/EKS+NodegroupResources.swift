// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EKS {
    /// `NodegroupResources` of Amazon Elastic Kubernetes Service.
    public struct NodegroupResources: Sendable, Hashable {
        /// `autoScalingGroups`.
        public var autoScalingGroups: [AutoScalingGroup]?
        /// `remoteAccessSecurityGroup`.
        public var remoteAccessSecurityGroup: String?

        /// What is left out is the service's to choose.
        public init(autoScalingGroups: [AutoScalingGroup]? = nil, remoteAccessSecurityGroup: String? = nil) {
            self.autoScalingGroups = autoScalingGroups
            self.remoteAccessSecurityGroup = remoteAccessSecurityGroup
        }
    }
}

extension EKS.NodegroupResources {
    package init(json: JSONValue) throws {
        self.autoScalingGroups = try json.member("autoScalingGroups") { try $0.list { try EKS.AutoScalingGroup(json: $0) } }
        self.remoteAccessSecurityGroup = try json.member("remoteAccessSecurityGroup") { try $0.string() }
    }
}
