// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EKS {
    /// `UpgradePolicyRequest` of Amazon Elastic Kubernetes Service.
    public struct UpgradePolicyRequest: Sendable, Hashable {
        /// `supportType`.
        public var supportType: SupportType?

        /// What is left out is the service's to choose.
        public init(supportType: SupportType? = nil) {
            self.supportType = supportType
        }
    }
}

extension EKS.UpgradePolicyRequest {
    package func write(to object: inout JSONObject) {
        object.member("supportType", supportType) { .string($0.rawValue) }
    }
}
