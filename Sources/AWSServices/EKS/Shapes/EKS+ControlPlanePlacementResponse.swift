// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EKS {
    /// `ControlPlanePlacementResponse` of Amazon Elastic Kubernetes Service.
    public struct ControlPlanePlacementResponse: Sendable, Hashable {
        /// `groupName`.
        public var groupName: String?

        /// What is left out is the service's to choose.
        public init(groupName: String? = nil) {
            self.groupName = groupName
        }
    }
}

extension EKS.ControlPlanePlacementResponse {
    package init(json: JSONValue) throws {
        self.groupName = try json.member("groupName") { try $0.string() }
    }
}
