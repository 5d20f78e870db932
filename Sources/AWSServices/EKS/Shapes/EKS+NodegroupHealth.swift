// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EKS {
    /// `NodegroupHealth` of Amazon Elastic Kubernetes Service.
    public struct NodegroupHealth: Sendable, Hashable {
        /// `issues`.
        public var issues: [Issue]?

        /// What is left out is the service's to choose.
        public init(issues: [Issue]? = nil) {
            self.issues = issues
        }
    }
}

extension EKS.NodegroupHealth {
    package init(json: JSONValue) throws {
        self.issues = try json.member("issues") { try $0.list { try EKS.Issue(json: $0) } }
    }
}
