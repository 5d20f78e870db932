// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EKS {
    /// `UpgradePolicyResponse` of Amazon Elastic Kubernetes Service.
    public struct UpgradePolicyResponse: Sendable, Hashable {
        /// `supportType`.
        public var supportType: SupportType?

        /// What is left out is the service's to choose.
        public init(supportType: SupportType? = nil) {
            self.supportType = supportType
        }
    }
}

extension EKS.UpgradePolicyResponse {
    package init(json: JSONValue) throws {
        self.supportType = try json.member("supportType") { EKS.SupportType(rawValue: try $0.string()) }
    }
}
