// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CodePipeline {
    /// `FailureConditions` of AWS CodePipeline.
    public struct FailureConditions: Sendable, Hashable {
        /// `conditions`.
        public var conditions: [Condition]?
        /// `result`.
        public var result: ResultShape?
        /// `retryConfiguration`.
        public var retryConfiguration: RetryConfiguration?

        /// What is left out is the service's to choose.
        public init(
            conditions: [Condition]? = nil,
            result: ResultShape? = nil,
            retryConfiguration: RetryConfiguration? = nil
        ) {
            self.conditions = conditions
            self.result = result
            self.retryConfiguration = retryConfiguration
        }
    }
}

extension CodePipeline.FailureConditions {
    package func write(to object: inout JSONObject) {
        object.member("conditions", conditions) { .list($0) { JSONObject.value($0.write(to:)) } }
        object.member("result", result) { .string($0.rawValue) }
        object.member("retryConfiguration", retryConfiguration) { JSONObject.value($0.write(to:)) }
    }
}

extension CodePipeline.FailureConditions {
    package init(json: JSONValue) throws {
        self.conditions = try json.member("conditions") { try $0.list { try CodePipeline.Condition(json: $0) } }
        self.result = try json.member("result") { CodePipeline.ResultShape(rawValue: try $0.string()) }
        self.retryConfiguration = try json.member("retryConfiguration") { try CodePipeline.RetryConfiguration(json: $0) }
    }
}
