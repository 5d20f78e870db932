// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CodePipeline {
    /// `PipelineDeclaration` of AWS CodePipeline.
    public struct PipelineDeclaration: Sendable, Hashable {
        /// `artifactStore`.
        public var artifactStore: ArtifactStore?
        /// `artifactStores`.
        public var artifactStores: [String: ArtifactStore]?
        /// `executionMode`.
        public var executionMode: ExecutionMode?
        /// `name`.
        public var name: String?
        /// `pipelineType`.
        public var pipelineType: PipelineType?
        /// `roleArn`.
        public var roleArn: String?
        /// `stages`.
        public var stages: [StageDeclaration]?
        /// `triggers`.
        public var triggers: [PipelineTriggerDeclaration]?
        /// `variables`.
        public var variables: [PipelineVariableDeclaration]?
        /// `version`.
        public var version: Int?

        /// What is left out is the service's to choose.
        public init(
            artifactStore: ArtifactStore? = nil,
            artifactStores: [String: ArtifactStore]? = nil,
            executionMode: ExecutionMode? = nil,
            name: String? = nil,
            pipelineType: PipelineType? = nil,
            roleArn: String? = nil,
            stages: [StageDeclaration]? = nil,
            triggers: [PipelineTriggerDeclaration]? = nil,
            variables: [PipelineVariableDeclaration]? = nil,
            version: Int? = nil
        ) {
            self.artifactStore = artifactStore
            self.artifactStores = artifactStores
            self.executionMode = executionMode
            self.name = name
            self.pipelineType = pipelineType
            self.roleArn = roleArn
            self.stages = stages
            self.triggers = triggers
            self.variables = variables
            self.version = version
        }
    }
}

extension CodePipeline.PipelineDeclaration {
    package func write(to object: inout JSONObject) {
        object.member("artifactStore", artifactStore) { JSONObject.value($0.write(to:)) }
        object.member("artifactStores", artifactStores) { .map($0) { JSONObject.value($0.write(to:)) } }
        object.member("executionMode", executionMode) { .string($0.rawValue) }
        object.member("name", name) { .string($0) }
        object.member("pipelineType", pipelineType) { .string($0.rawValue) }
        object.member("roleArn", roleArn) { .string($0) }
        object.member("stages", stages) { .list($0) { JSONObject.value($0.write(to:)) } }
        object.member("triggers", triggers) { .list($0) { JSONObject.value($0.write(to:)) } }
        object.member("variables", variables) { .list($0) { JSONObject.value($0.write(to:)) } }
        object.member("version", version) { .integer($0) }
    }
}

extension CodePipeline.PipelineDeclaration {
    package init(json: JSONValue) throws {
        self.artifactStore = try json.member("artifactStore") { try CodePipeline.ArtifactStore(json: $0) }
        self.artifactStores = try json.member("artifactStores") { try $0.map { try CodePipeline.ArtifactStore(json: $0) } }
        self.executionMode = try json.member("executionMode") { CodePipeline.ExecutionMode(rawValue: try $0.string()) }
        self.name = try json.member("name") { try $0.string() }
        self.pipelineType = try json.member("pipelineType") { CodePipeline.PipelineType(rawValue: try $0.string()) }
        self.roleArn = try json.member("roleArn") { try $0.string() }
        self.stages = try json.member("stages") { try $0.list { try CodePipeline.StageDeclaration(json: $0) } }
        self.triggers = try json.member("triggers") { try $0.list { try CodePipeline.PipelineTriggerDeclaration(json: $0) } }
        self.variables = try json.member("variables") { try $0.list { try CodePipeline.PipelineVariableDeclaration(json: $0) } }
        self.version = try json.member("version") { try $0.integer() }
    }
}
