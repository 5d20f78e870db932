// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodePipeline {
    /// `ConditionExecution` of AWS CodePipeline.
    public struct ConditionExecution: Sendable, Hashable {
        /// `lastStatusChange`.
        public var lastStatusChange: Timestamp?
        /// `status`.
        public var status: ConditionExecutionStatus?
        /// `summary`.
        public var summary: String?

        /// What is left out is the service's to choose.
        public init(
            lastStatusChange: Timestamp? = nil,
            status: ConditionExecutionStatus? = nil,
            summary: String? = nil
        ) {
            self.lastStatusChange = lastStatusChange
            self.status = status
            self.summary = summary
        }
    }
}

extension CodePipeline.ConditionExecution {
    package init(json: JSONValue) throws {
        self.lastStatusChange = try json.member("lastStatusChange") { try $0.timestamp() }
        self.status = try json.member("status") { CodePipeline.ConditionExecutionStatus(rawValue: try $0.string()) }
        self.summary = try json.member("summary") { try $0.string() }
    }
}
