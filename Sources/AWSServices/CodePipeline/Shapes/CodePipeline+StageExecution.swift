// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CodePipeline {
    /// `StageExecution` of AWS CodePipeline.
    public struct StageExecution: Sendable, Hashable {
        /// `pipelineExecutionId`.
        public var pipelineExecutionId: String?
        /// `status`.
        public var status: StageExecutionStatus?
        /// `type`.
        public var type: ExecutionType?

        /// What is left out is the service's to choose.
        public init(
            pipelineExecutionId: String? = nil,
            status: StageExecutionStatus? = nil,
            type: ExecutionType? = nil
        ) {
            self.pipelineExecutionId = pipelineExecutionId
            self.status = status
            self.type = type
        }
    }
}

extension CodePipeline.StageExecution {
    package init(json: JSONValue) throws {
        self.pipelineExecutionId = try json.member("pipelineExecutionId") { try $0.string() }
        self.status = try json.member("status") { CodePipeline.StageExecutionStatus(rawValue: try $0.string()) }
        self.type = try json.member("type") { CodePipeline.ExecutionType(rawValue: try $0.string()) }
    }
}
