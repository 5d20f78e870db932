// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CodePipeline {
    /// `PipelineRollbackMetadata` of AWS CodePipeline.
    public struct PipelineRollbackMetadata: Sendable, Hashable {
        /// `rollbackTargetPipelineExecutionId`.
        public var rollbackTargetPipelineExecutionId: String?

        /// What is left out is the service's to choose.
        public init(rollbackTargetPipelineExecutionId: String? = nil) {
            self.rollbackTargetPipelineExecutionId = rollbackTargetPipelineExecutionId
        }
    }
}

extension CodePipeline.PipelineRollbackMetadata {
    package init(json: JSONValue) throws {
        self.rollbackTargetPipelineExecutionId = try json.member("rollbackTargetPipelineExecutionId") { try $0.string() }
    }
}
