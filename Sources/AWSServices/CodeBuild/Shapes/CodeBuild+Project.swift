// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodeBuild {
    /// `Project` of AWS CodeBuild.
    public struct Project: Sendable, Hashable {
        /// `arn`.
        public var arn: String?
        /// `artifacts`.
        public var artifacts: ProjectArtifacts?
        /// `autoRetryLimit`.
        public var autoRetryLimit: Int?
        /// `badge`.
        public var badge: ProjectBadge?
        /// `buildBatchConfig`.
        public var buildBatchConfig: ProjectBuildBatchConfig?
        /// `cache`.
        public var cache: ProjectCache?
        /// `concurrentBuildLimit`.
        public var concurrentBuildLimit: Int?
        /// `created`.
        public var created: Timestamp?
        /// `description`.
        public var description: String?
        /// `encryptionKey`.
        public var encryptionKey: String?
        /// `environment`.
        public var environment: ProjectEnvironment?
        /// `fileSystemLocations`.
        public var fileSystemLocations: [ProjectFileSystemLocation]?
        /// `lastModified`.
        public var lastModified: Timestamp?
        /// `logsConfig`.
        public var logsConfig: LogsConfig?
        /// `name`.
        public var name: String?
        /// `projectVisibility`.
        public var projectVisibility: ProjectVisibilityType?
        /// `publicProjectAlias`.
        public var publicProjectAlias: String?
        /// `queuedTimeoutInMinutes`.
        public var queuedTimeoutInMinutes: Int?
        /// `resourceAccessRole`.
        public var resourceAccessRole: String?
        /// `secondaryArtifacts`.
        public var secondaryArtifacts: [ProjectArtifacts]?
        /// `secondarySourceVersions`.
        public var secondarySourceVersions: [ProjectSourceVersion]?
        /// `secondarySources`.
        public var secondarySources: [ProjectSource]?
        /// `serviceRole`.
        public var serviceRole: String?
        /// `source`.
        public var source: ProjectSource?
        /// `sourceVersion`.
        public var sourceVersion: String?
        /// `tags`.
        public var tags: [Tag]?
        /// `timeoutInMinutes`.
        public var timeoutInMinutes: Int?
        /// `vpcConfig`.
        public var vpcConfig: VpcConfig?
        /// `webhook`.
        public var webhook: Webhook?

        /// What is left out is the service's to choose.
        public init(
            arn: String? = nil,
            artifacts: ProjectArtifacts? = nil,
            autoRetryLimit: Int? = nil,
            badge: ProjectBadge? = nil,
            buildBatchConfig: ProjectBuildBatchConfig? = nil,
            cache: ProjectCache? = nil,
            concurrentBuildLimit: Int? = nil,
            created: Timestamp? = nil,
            description: String? = nil,
            encryptionKey: String? = nil,
            environment: ProjectEnvironment? = nil,
            fileSystemLocations: [ProjectFileSystemLocation]? = nil,
            lastModified: Timestamp? = nil,
            logsConfig: LogsConfig? = nil,
            name: String? = nil,
            projectVisibility: ProjectVisibilityType? = nil,
            publicProjectAlias: String? = nil,
            queuedTimeoutInMinutes: Int? = nil,
            resourceAccessRole: String? = nil,
            secondaryArtifacts: [ProjectArtifacts]? = nil,
            secondarySourceVersions: [ProjectSourceVersion]? = nil,
            secondarySources: [ProjectSource]? = nil,
            serviceRole: String? = nil,
            source: ProjectSource? = nil,
            sourceVersion: String? = nil,
            tags: [Tag]? = nil,
            timeoutInMinutes: Int? = nil,
            vpcConfig: VpcConfig? = nil,
            webhook: Webhook? = nil
        ) {
            self.arn = arn
            self.artifacts = artifacts
            self.autoRetryLimit = autoRetryLimit
            self.badge = badge
            self.buildBatchConfig = buildBatchConfig
            self.cache = cache
            self.concurrentBuildLimit = concurrentBuildLimit
            self.created = created
            self.description = description
            self.encryptionKey = encryptionKey
            self.environment = environment
            self.fileSystemLocations = fileSystemLocations
            self.lastModified = lastModified
            self.logsConfig = logsConfig
            self.name = name
            self.projectVisibility = projectVisibility
            self.publicProjectAlias = publicProjectAlias
            self.queuedTimeoutInMinutes = queuedTimeoutInMinutes
            self.resourceAccessRole = resourceAccessRole
            self.secondaryArtifacts = secondaryArtifacts
            self.secondarySourceVersions = secondarySourceVersions
            self.secondarySources = secondarySources
            self.serviceRole = serviceRole
            self.source = source
            self.sourceVersion = sourceVersion
            self.tags = tags
            self.timeoutInMinutes = timeoutInMinutes
            self.vpcConfig = vpcConfig
            self.webhook = webhook
        }
    }
}

extension CodeBuild.Project {
    package init(json: JSONValue) throws {
        self.arn = try json.member("arn") { try $0.string() }
        self.artifacts = try json.member("artifacts") { try CodeBuild.ProjectArtifacts(json: $0) }
        self.autoRetryLimit = try json.member("autoRetryLimit") { try $0.integer() }
        self.badge = try json.member("badge") { try CodeBuild.ProjectBadge(json: $0) }
        self.buildBatchConfig = try json.member("buildBatchConfig") { try CodeBuild.ProjectBuildBatchConfig(json: $0) }
        self.cache = try json.member("cache") { try CodeBuild.ProjectCache(json: $0) }
        self.concurrentBuildLimit = try json.member("concurrentBuildLimit") { try $0.integer() }
        self.created = try json.member("created") { try $0.timestamp() }
        self.description = try json.member("description") { try $0.string() }
        self.encryptionKey = try json.member("encryptionKey") { try $0.string() }
        self.environment = try json.member("environment") { try CodeBuild.ProjectEnvironment(json: $0) }
        self.fileSystemLocations = try json.member("fileSystemLocations") { try $0.list { try CodeBuild.ProjectFileSystemLocation(json: $0) } }
        self.lastModified = try json.member("lastModified") { try $0.timestamp() }
        self.logsConfig = try json.member("logsConfig") { try CodeBuild.LogsConfig(json: $0) }
        self.name = try json.member("name") { try $0.string() }
        self.projectVisibility = try json.member("projectVisibility") { CodeBuild.ProjectVisibilityType(rawValue: try $0.string()) }
        self.publicProjectAlias = try json.member("publicProjectAlias") { try $0.string() }
        self.queuedTimeoutInMinutes = try json.member("queuedTimeoutInMinutes") { try $0.integer() }
        self.resourceAccessRole = try json.member("resourceAccessRole") { try $0.string() }
        self.secondaryArtifacts = try json.member("secondaryArtifacts") { try $0.list { try CodeBuild.ProjectArtifacts(json: $0) } }
        self.secondarySourceVersions = try json.member("secondarySourceVersions") { try $0.list { try CodeBuild.ProjectSourceVersion(json: $0) } }
        self.secondarySources = try json.member("secondarySources") { try $0.list { try CodeBuild.ProjectSource(json: $0) } }
        self.serviceRole = try json.member("serviceRole") { try $0.string() }
        self.source = try json.member("source") { try CodeBuild.ProjectSource(json: $0) }
        self.sourceVersion = try json.member("sourceVersion") { try $0.string() }
        self.tags = try json.member("tags") { try $0.list { try CodeBuild.Tag(json: $0) } }
        self.timeoutInMinutes = try json.member("timeoutInMinutes") { try $0.integer() }
        self.vpcConfig = try json.member("vpcConfig") { try CodeBuild.VpcConfig(json: $0) }
        self.webhook = try json.member("webhook") { try CodeBuild.Webhook(json: $0) }
    }
}
