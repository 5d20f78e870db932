// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EKS {
    /// `ControlPlanePlacementRequest` of Amazon Elastic Kubernetes Service.
    public struct ControlPlanePlacementRequest: Sendable, Hashable {
        /// `groupName`.
        public var groupName: String?

        /// What is left out is the service's to choose.
        public init(groupName: String? = nil) {
            self.groupName = groupName
        }
    }
}

extension EKS.ControlPlanePlacementRequest {
    package func write(to object: inout JSONObject) {
        object.member("groupName", groupName) { .string($0) }
    }
}
