// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodeBuild {
    /// `Webhook` of AWS CodeBuild.
    public struct Webhook: Sendable, Hashable {
        /// `branchFilter`.
        public var branchFilter: String?
        /// `buildType`.
        public var buildType: WebhookBuildType?
        /// `filterGroups`.
        public var filterGroups: [[WebhookFilter]]?
        /// `lastModifiedSecret`.
        public var lastModifiedSecret: Timestamp?
        /// `manualCreation`.
        public var manualCreation: Bool?
        /// `payloadUrl`.
        public var payloadUrl: String?
        /// `pullRequestBuildPolicy`.
        public var pullRequestBuildPolicy: PullRequestBuildPolicy?
        /// `scopeConfiguration`.
        public var scopeConfiguration: ScopeConfiguration?
        /// `secret`.
        public var secret: String?
        /// `status`.
        public var status: WebhookStatus?
        /// `statusMessage`.
        public var statusMessage: String?
        /// `url`.
        public var url: String?

        /// What is left out is the service's to choose.
        public init(
            branchFilter: String? = nil,
            buildType: WebhookBuildType? = nil,
            filterGroups: [[WebhookFilter]]? = nil,
            lastModifiedSecret: Timestamp? = nil,
            manualCreation: Bool? = nil,
            payloadUrl: String? = nil,
            pullRequestBuildPolicy: PullRequestBuildPolicy? = nil,
            scopeConfiguration: ScopeConfiguration? = nil,
            secret: String? = nil,
            status: WebhookStatus? = nil,
            statusMessage: String? = nil,
            url: String? = nil
        ) {
            self.branchFilter = branchFilter
            self.buildType = buildType
            self.filterGroups = filterGroups
            self.lastModifiedSecret = lastModifiedSecret
            self.manualCreation = manualCreation
            self.payloadUrl = payloadUrl
            self.pullRequestBuildPolicy = pullRequestBuildPolicy
            self.scopeConfiguration = scopeConfiguration
            self.secret = secret
            self.status = status
            self.statusMessage = statusMessage
            self.url = url
        }
    }
}

extension CodeBuild.Webhook {
    package init(json: JSONValue) throws {
        self.branchFilter = try json.member("branchFilter") { try $0.string() }
        self.buildType = try json.member("buildType") { CodeBuild.WebhookBuildType(rawValue: try $0.string()) }
        self.filterGroups = try json.member("filterGroups") { try $0.list { try $0.list { try CodeBuild.WebhookFilter(json: $0) } } }
        self.lastModifiedSecret = try json.member("lastModifiedSecret") { try $0.timestamp() }
        self.manualCreation = try json.member("manualCreation") { try $0.boolean() }
        self.payloadUrl = try json.member("payloadUrl") { try $0.string() }
        self.pullRequestBuildPolicy = try json.member("pullRequestBuildPolicy") { try CodeBuild.PullRequestBuildPolicy(json: $0) }
        self.scopeConfiguration = try json.member("scopeConfiguration") { try CodeBuild.ScopeConfiguration(json: $0) }
        self.secret = try json.member("secret") { try $0.string() }
        self.status = try json.member("status") { CodeBuild.WebhookStatus(rawValue: try $0.string()) }
        self.statusMessage = try json.member("statusMessage") { try $0.string() }
        self.url = try json.member("url") { try $0.string() }
    }
}
