// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CodePipeline {
    /// `RetryStageMetadata` of AWS CodePipeline.
    public struct RetryStageMetadata: Sendable, Hashable {
        /// `autoStageRetryAttempt`.
        public var autoStageRetryAttempt: Int?
        /// `latestRetryTrigger`.
        public var latestRetryTrigger: RetryTrigger?
        /// `manualStageRetryAttempt`.
        public var manualStageRetryAttempt: Int?

        /// What is left out is the service's to choose.
        public init(
            autoStageRetryAttempt: Int? = nil,
            latestRetryTrigger: RetryTrigger? = nil,
            manualStageRetryAttempt: Int? = nil
        ) {
            self.autoStageRetryAttempt = autoStageRetryAttempt
            self.latestRetryTrigger = latestRetryTrigger
            self.manualStageRetryAttempt = manualStageRetryAttempt
        }
    }
}

extension CodePipeline.RetryStageMetadata {
    package init(json: JSONValue) throws {
        self.autoStageRetryAttempt = try json.member("autoStageRetryAttempt") { try $0.integer() }
        self.latestRetryTrigger = try json.member("latestRetryTrigger") { CodePipeline.RetryTrigger(rawValue: try $0.string()) }
        self.manualStageRetryAttempt = try json.member("manualStageRetryAttempt") { try $0.integer() }
    }
}
