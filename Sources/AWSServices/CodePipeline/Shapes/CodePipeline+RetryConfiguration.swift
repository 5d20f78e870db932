// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CodePipeline {
    /// `RetryConfiguration` of AWS CodePipeline.
    public struct RetryConfiguration: Sendable, Hashable {
        /// `retryMode`.
        public var retryMode: StageRetryMode?

        /// What is left out is the service's to choose.
        public init(retryMode: StageRetryMode? = nil) {
            self.retryMode = retryMode
        }
    }
}

extension CodePipeline.RetryConfiguration {
    package func write(to object: inout JSONObject) {
        object.member("retryMode", retryMode) { .string($0.rawValue) }
    }
}

extension CodePipeline.RetryConfiguration {
    package init(json: JSONValue) throws {
        self.retryMode = try json.member("retryMode") { CodePipeline.StageRetryMode(rawValue: try $0.string()) }
    }
}
