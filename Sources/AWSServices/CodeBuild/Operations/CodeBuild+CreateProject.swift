// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodeBuild {
    /// `CreateProject` of AWS CodeBuild.
    ///
    /// Source: https://docs.aws.amazon.com/codebuild/latest/APIReference/API_CreateProject.html
    public enum CreateProject: AWSOperation {
        public typealias Input = CreateProjectInput
        public typealias Output = CreateProjectOutput

        public static let name = "CreateProject"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: JSONWriter.bytes(JSONObject.value(input.write(to:))))
            request.headers["Content-Type"] = "application/x-amz-json-1.1"
            request.headers["X-Amz-Target"] = "CodeBuild_20161006.\(name)"
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
        }
    }

    /// `CreateProjectInput` of AWS CodeBuild.
    public struct CreateProjectInput: Sendable, Hashable {
        /// `artifacts`.
        public var artifacts: ProjectArtifacts
        /// `environment`.
        public var environment: ProjectEnvironment
        /// `name`.
        public var name: String
        /// `serviceRole`.
        public var serviceRole: String
        /// `source`.
        public var source: ProjectSource
        /// `autoRetryLimit`.
        public var autoRetryLimit: Int?
        /// `badgeEnabled`.
        public var badgeEnabled: Bool?
        /// `buildBatchConfig`.
        public var buildBatchConfig: ProjectBuildBatchConfig?
        /// `cache`.
        public var cache: ProjectCache?
        /// `concurrentBuildLimit`.
        public var concurrentBuildLimit: Int?
        /// `description`.
        public var description: String?
        /// `encryptionKey`.
        public var encryptionKey: String?
        /// `fileSystemLocations`.
        public var fileSystemLocations: [ProjectFileSystemLocation]?
        /// `logsConfig`.
        public var logsConfig: LogsConfig?
        /// `queuedTimeoutInMinutes`.
        public var queuedTimeoutInMinutes: Int?
        /// `secondaryArtifacts`.
        public var secondaryArtifacts: [ProjectArtifacts]?
        /// `secondarySourceVersions`.
        public var secondarySourceVersions: [ProjectSourceVersion]?
        /// `secondarySources`.
        public var secondarySources: [ProjectSource]?
        /// `sourceVersion`.
        public var sourceVersion: String?
        /// `tags`.
        public var tags: [Tag]?
        /// `timeoutInMinutes`.
        public var timeoutInMinutes: Int?
        /// `vpcConfig`.
        public var vpcConfig: VpcConfig?

        /// What is left out is the service's to choose.
        public init(
            artifacts: ProjectArtifacts,
            environment: ProjectEnvironment,
            name: String,
            serviceRole: String,
            source: ProjectSource,
            autoRetryLimit: Int? = nil,
            badgeEnabled: Bool? = nil,
            buildBatchConfig: ProjectBuildBatchConfig? = nil,
            cache: ProjectCache? = nil,
            concurrentBuildLimit: Int? = nil,
            description: String? = nil,
            encryptionKey: String? = nil,
            fileSystemLocations: [ProjectFileSystemLocation]? = nil,
            logsConfig: LogsConfig? = nil,
            queuedTimeoutInMinutes: Int? = nil,
            secondaryArtifacts: [ProjectArtifacts]? = nil,
            secondarySourceVersions: [ProjectSourceVersion]? = nil,
            secondarySources: [ProjectSource]? = nil,
            sourceVersion: String? = nil,
            tags: [Tag]? = nil,
            timeoutInMinutes: Int? = nil,
            vpcConfig: VpcConfig? = nil
        ) {
            self.artifacts = artifacts
            self.environment = environment
            self.name = name
            self.serviceRole = serviceRole
            self.source = source
            self.autoRetryLimit = autoRetryLimit
            self.badgeEnabled = badgeEnabled
            self.buildBatchConfig = buildBatchConfig
            self.cache = cache
            self.concurrentBuildLimit = concurrentBuildLimit
            self.description = description
            self.encryptionKey = encryptionKey
            self.fileSystemLocations = fileSystemLocations
            self.logsConfig = logsConfig
            self.queuedTimeoutInMinutes = queuedTimeoutInMinutes
            self.secondaryArtifacts = secondaryArtifacts
            self.secondarySourceVersions = secondarySourceVersions
            self.secondarySources = secondarySources
            self.sourceVersion = sourceVersion
            self.tags = tags
            self.timeoutInMinutes = timeoutInMinutes
            self.vpcConfig = vpcConfig
        }
    }

    /// `CreateProjectOutput` of AWS CodeBuild.
    public struct CreateProjectOutput: Sendable, Hashable {
        /// `project`.
        public var project: Project?

        /// What is left out is the service's to choose.
        public init(project: Project? = nil) {
            self.project = project
        }
    }
}

extension CodeBuild.CreateProjectInput {
    package func write(to object: inout JSONObject) {
        object.member("artifacts", artifacts) { JSONObject.value($0.write(to:)) }
        object.member("environment", environment) { JSONObject.value($0.write(to:)) }
        object.member("name", name) { .string($0) }
        object.member("serviceRole", serviceRole) { .string($0) }
        object.member("source", source) { JSONObject.value($0.write(to:)) }
        object.member("autoRetryLimit", autoRetryLimit) { .integer($0) }
        object.member("badgeEnabled", badgeEnabled) { .boolean($0) }
        object.member("buildBatchConfig", buildBatchConfig) { JSONObject.value($0.write(to:)) }
        object.member("cache", cache) { JSONObject.value($0.write(to:)) }
        object.member("concurrentBuildLimit", concurrentBuildLimit) { .integer($0) }
        object.member("description", description) { .string($0) }
        object.member("encryptionKey", encryptionKey) { .string($0) }
        object.member("fileSystemLocations", fileSystemLocations) { .list($0) { JSONObject.value($0.write(to:)) } }
        object.member("logsConfig", logsConfig) { JSONObject.value($0.write(to:)) }
        object.member("queuedTimeoutInMinutes", queuedTimeoutInMinutes) { .integer($0) }
        object.member("secondaryArtifacts", secondaryArtifacts) { .list($0) { JSONObject.value($0.write(to:)) } }
        object.member("secondarySourceVersions", secondarySourceVersions) { .list($0) { JSONObject.value($0.write(to:)) } }
        object.member("secondarySources", secondarySources) { .list($0) { JSONObject.value($0.write(to:)) } }
        object.member("sourceVersion", sourceVersion) { .string($0) }
        object.member("tags", tags) { .list($0) { JSONObject.value($0.write(to:)) } }
        object.member("timeoutInMinutes", timeoutInMinutes) { .integer($0) }
        object.member("vpcConfig", vpcConfig) { JSONObject.value($0.write(to:)) }
    }
}

extension CodeBuild.CreateProjectOutput {
    package init(json: JSONValue) throws {
        self.project = try json.member("project") { try CodeBuild.Project(json: $0) }
    }
}

extension CodeBuild {
    /// Calls `CreateProject`.
    @discardableResult
    public func createProject(_ input: CreateProjectInput) async throws -> CreateProjectOutput {
        try await client.execute(CreateProject.self, input)
    }
}
