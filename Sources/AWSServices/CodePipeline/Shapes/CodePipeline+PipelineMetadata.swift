// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodePipeline {
    /// `PipelineMetadata` of AWS CodePipeline.
    public struct PipelineMetadata: Sendable, Hashable {
        /// `created`.
        public var created: Timestamp?
        /// `pipelineArn`.
        public var pipelineArn: String?
        /// `pollingDisabledAt`.
        public var pollingDisabledAt: Timestamp?
        /// `updated`.
        public var updated: Timestamp?

        /// What is left out is the service's to choose.
        public init(
            created: Timestamp? = nil,
            pipelineArn: String? = nil,
            pollingDisabledAt: Timestamp? = nil,
            updated: Timestamp? = nil
        ) {
            self.created = created
            self.pipelineArn = pipelineArn
            self.pollingDisabledAt = pollingDisabledAt
            self.updated = updated
        }
    }
}

extension CodePipeline.PipelineMetadata {
    package init(json: JSONValue) throws {
        self.created = try json.member("created") { try $0.timestamp() }
        self.pipelineArn = try json.member("pipelineArn") { try $0.string() }
        self.pollingDisabledAt = try json.member("pollingDisabledAt") { try $0.timestamp() }
        self.updated = try json.member("updated") { try $0.timestamp() }
    }
}
