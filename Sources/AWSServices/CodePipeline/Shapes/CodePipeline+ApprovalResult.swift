// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CodePipeline {
    /// `ApprovalResult` of AWS CodePipeline.
    public struct ApprovalResult: Sendable, Hashable {
        /// `status`.
        public var status: ApprovalStatus
        /// `summary`.
        public var summary: String

        /// What is left out is the service's to choose.
        public init(status: ApprovalStatus, summary: String) {
            self.status = status
            self.summary = summary
        }
    }
}

extension CodePipeline.ApprovalResult {
    package func write(to object: inout JSONObject) {
        object.member("status", status) { .string($0.rawValue) }
        object.member("summary", summary) { .string($0) }
    }
}
