// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EKS {
    /// `ClusterHealth` of Amazon Elastic Kubernetes Service.
    public struct ClusterHealth: Sendable, Hashable {
        /// `issues`.
        public var issues: [ClusterIssue]?

        /// What is left out is the service's to choose.
        public init(issues: [ClusterIssue]? = nil) {
            self.issues = issues
        }
    }
}

extension EKS.ClusterHealth {
    package init(json: JSONValue) throws {
        self.issues = try json.member("issues") { try $0.list { try EKS.ClusterIssue(json: $0) } }
    }
}
