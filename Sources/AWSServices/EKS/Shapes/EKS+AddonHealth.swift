// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EKS {
    /// `AddonHealth` of Amazon Elastic Kubernetes Service.
    public struct AddonHealth: Sendable, Hashable {
        /// `issues`.
        public var issues: [AddonIssue]?

        /// What is left out is the service's to choose.
        public init(issues: [AddonIssue]? = nil) {
            self.issues = issues
        }
    }
}

extension EKS.AddonHealth {
    package init(json: JSONValue) throws {
        self.issues = try json.member("issues") { try $0.list { try EKS.AddonIssue(json: $0) } }
    }
}
