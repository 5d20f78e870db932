// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CodePipeline {
    /// `StageConditionsExecution` of AWS CodePipeline.
    public struct StageConditionsExecution: Sendable, Hashable {
        /// `status`.
        public var status: ConditionExecutionStatus?
        /// `summary`.
        public var summary: String?

        /// What is left out is the service's to choose.
        public init(status: ConditionExecutionStatus? = nil, summary: String? = nil) {
            self.status = status
            self.summary = summary
        }
    }
}

extension CodePipeline.StageConditionsExecution {
    package init(json: JSONValue) throws {
        self.status = try json.member("status") { CodePipeline.ConditionExecutionStatus(rawValue: try $0.string()) }
        self.summary = try json.member("summary") { try $0.string() }
    }
}
