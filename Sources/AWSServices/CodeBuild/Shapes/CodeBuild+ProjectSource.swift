// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CodeBuild {
    /// `ProjectSource` of AWS CodeBuild.
    public struct ProjectSource: Sendable, Hashable {
        /// `auth`.
        public var auth: SourceAuth?
        /// `buildStatusConfig`.
        public var buildStatusConfig: BuildStatusConfig?
        /// `buildspec`.
        public var buildspec: String?
        /// `gitCloneDepth`.
        public var gitCloneDepth: Int?
        /// `gitSubmodulesConfig`.
        public var gitSubmodulesConfig: GitSubmodulesConfig?
        /// `insecureSsl`.
        public var insecureSsl: Bool?
        /// `location`.
        public var location: String?
        /// `reportBuildStatus`.
        public var reportBuildStatus: Bool?
        /// `sourceIdentifier`.
        public var sourceIdentifier: String?
        /// `type`.
        public var type: SourceType?

        /// What is left out is the service's to choose.
        public init(
            auth: SourceAuth? = nil,
            buildStatusConfig: BuildStatusConfig? = nil,
            buildspec: String? = nil,
            gitCloneDepth: Int? = nil,
            gitSubmodulesConfig: GitSubmodulesConfig? = nil,
            insecureSsl: Bool? = nil,
            location: String? = nil,
            reportBuildStatus: Bool? = nil,
            sourceIdentifier: String? = nil,
            type: SourceType? = nil
        ) {
            self.auth = auth
            self.buildStatusConfig = buildStatusConfig
            self.buildspec = buildspec
            self.gitCloneDepth = gitCloneDepth
            self.gitSubmodulesConfig = gitSubmodulesConfig
            self.insecureSsl = insecureSsl
            self.location = location
            self.reportBuildStatus = reportBuildStatus
            self.sourceIdentifier = sourceIdentifier
            self.type = type
        }
    }
}

extension CodeBuild.ProjectSource {
    package func write(to object: inout JSONObject) {
        object.member("auth", auth) { JSONObject.value($0.write(to:)) }
        object.member("buildStatusConfig", buildStatusConfig) { JSONObject.value($0.write(to:)) }
        object.member("buildspec", buildspec) { .string($0) }
        object.member("gitCloneDepth", gitCloneDepth) { .integer($0) }
        object.member("gitSubmodulesConfig", gitSubmodulesConfig) { JSONObject.value($0.write(to:)) }
        object.member("insecureSsl", insecureSsl) { .boolean($0) }
        object.member("location", location) { .string($0) }
        object.member("reportBuildStatus", reportBuildStatus) { .boolean($0) }
        object.member("sourceIdentifier", sourceIdentifier) { .string($0) }
        object.member("type", type) { .string($0.rawValue) }
    }
}

extension CodeBuild.ProjectSource {
    package init(json: JSONValue) throws {
        self.auth = try json.member("auth") { try CodeBuild.SourceAuth(json: $0) }
        self.buildStatusConfig = try json.member("buildStatusConfig") { try CodeBuild.BuildStatusConfig(json: $0) }
        self.buildspec = try json.member("buildspec") { try $0.string() }
        self.gitCloneDepth = try json.member("gitCloneDepth") { try $0.integer() }
        self.gitSubmodulesConfig = try json.member("gitSubmodulesConfig") { try CodeBuild.GitSubmodulesConfig(json: $0) }
        self.insecureSsl = try json.member("insecureSsl") { try $0.boolean() }
        self.location = try json.member("location") { try $0.string() }
        self.reportBuildStatus = try json.member("reportBuildStatus") { try $0.boolean() }
        self.sourceIdentifier = try json.member("sourceIdentifier") { try $0.string() }
        self.type = try json.member("type") { CodeBuild.SourceType(rawValue: try $0.string()) }
    }
}
