// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CodePipeline {
    /// `PipelineExecution` of AWS CodePipeline.
    public struct PipelineExecution: Sendable, Hashable {
        /// `artifactRevisions`.
        public var artifactRevisions: [ArtifactRevision]?
        /// `executionMode`.
        public var executionMode: ExecutionMode?
        /// `executionType`.
        public var executionType: ExecutionType?
        /// `pipelineExecutionId`.
        public var pipelineExecutionId: String?
        /// `pipelineName`.
        public var pipelineName: String?
        /// `pipelineVersion`.
        public var pipelineVersion: Int?
        /// `rollbackMetadata`.
        public var rollbackMetadata: PipelineRollbackMetadata?
        /// `status`.
        public var status: PipelineExecutionStatus?
        /// `statusSummary`.
        public var statusSummary: String?
        /// `trigger`.
        public var trigger: ExecutionTrigger?
        /// `variables`.
        public var variables: [ResolvedPipelineVariable]?

        /// What is left out is the service's to choose.
        public init(
            artifactRevisions: [ArtifactRevision]? = nil,
            executionMode: ExecutionMode? = nil,
            executionType: ExecutionType? = nil,
            pipelineExecutionId: String? = nil,
            pipelineName: String? = nil,
            pipelineVersion: Int? = nil,
            rollbackMetadata: PipelineRollbackMetadata? = nil,
            status: PipelineExecutionStatus? = nil,
            statusSummary: String? = nil,
            trigger: ExecutionTrigger? = nil,
            variables: [ResolvedPipelineVariable]? = nil
        ) {
            self.artifactRevisions = artifactRevisions
            self.executionMode = executionMode
            self.executionType = executionType
            self.pipelineExecutionId = pipelineExecutionId
            self.pipelineName = pipelineName
            self.pipelineVersion = pipelineVersion
            self.rollbackMetadata = rollbackMetadata
            self.status = status
            self.statusSummary = statusSummary
            self.trigger = trigger
            self.variables = variables
        }
    }
}

extension CodePipeline.PipelineExecution {
    package init(json: JSONValue) throws {
        self.artifactRevisions = try json.member("artifactRevisions") { try $0.list { try CodePipeline.ArtifactRevision(json: $0) } }
        self.executionMode = try json.member("executionMode") { CodePipeline.ExecutionMode(rawValue: try $0.string()) }
        self.executionType = try json.member("executionType") { CodePipeline.ExecutionType(rawValue: try $0.string()) }
        self.pipelineExecutionId = try json.member("pipelineExecutionId") { try $0.string() }
        self.pipelineName = try json.member("pipelineName") { try $0.string() }
        self.pipelineVersion = try json.member("pipelineVersion") { try $0.integer() }
        self.rollbackMetadata = try json.member("rollbackMetadata") { try CodePipeline.PipelineRollbackMetadata(json: $0) }
        self.status = try json.member("status") { CodePipeline.PipelineExecutionStatus(rawValue: try $0.string()) }
        self.statusSummary = try json.member("statusSummary") { try $0.string() }
        self.trigger = try json.member("trigger") { try CodePipeline.ExecutionTrigger(json: $0) }
        self.variables = try json.member("variables") { try $0.list { try CodePipeline.ResolvedPipelineVariable(json: $0) } }
    }
}
