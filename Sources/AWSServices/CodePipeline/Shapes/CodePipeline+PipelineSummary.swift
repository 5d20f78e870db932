// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodePipeline {
    /// `PipelineSummary` of AWS CodePipeline.
    public struct PipelineSummary: Sendable, Hashable {
        /// `created`.
        public var created: Timestamp?
        /// `executionMode`.
        public var executionMode: ExecutionMode?
        /// `name`.
        public var name: String?
        /// `pipelineType`.
        public var pipelineType: PipelineType?
        /// `updated`.
        public var updated: Timestamp?
        /// `version`.
        public var version: Int?

        /// What is left out is the service's to choose.
        public init(
            created: Timestamp? = nil,
            executionMode: ExecutionMode? = nil,
            name: String? = nil,
            pipelineType: PipelineType? = nil,
            updated: Timestamp? = nil,
            version: Int? = nil
        ) {
            self.created = created
            self.executionMode = executionMode
            self.name = name
            self.pipelineType = pipelineType
            self.updated = updated
            self.version = version
        }
    }
}

extension CodePipeline.PipelineSummary {
    package init(json: JSONValue) throws {
        self.created = try json.member("created") { try $0.timestamp() }
        self.executionMode = try json.member("executionMode") { CodePipeline.ExecutionMode(rawValue: try $0.string()) }
        self.name = try json.member("name") { try $0.string() }
        self.pipelineType = try json.member("pipelineType") { CodePipeline.PipelineType(rawValue: try $0.string()) }
        self.updated = try json.member("updated") { try $0.timestamp() }
        self.version = try json.member("version") { try $0.integer() }
    }
}
