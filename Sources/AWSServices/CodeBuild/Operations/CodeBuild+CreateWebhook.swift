// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodeBuild {
    /// `CreateWebhook` of AWS CodeBuild.
    ///
    /// Source: https://docs.aws.amazon.com/codebuild/latest/APIReference/API_CreateWebhook.html
    public enum CreateWebhook: AWSOperation {
        public typealias Input = CreateWebhookInput
        public typealias Output = CreateWebhookOutput

        public static let name = "CreateWebhook"
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

    /// `CreateWebhookInput` of AWS CodeBuild.
    public struct CreateWebhookInput: Sendable, Hashable {
        /// `projectName`.
        public var projectName: String
        /// `branchFilter`.
        public var branchFilter: String?
        /// `buildType`.
        public var buildType: WebhookBuildType?
        /// `filterGroups`.
        public var filterGroups: [[WebhookFilter]]?
        /// `manualCreation`.
        public var manualCreation: Bool?
        /// `pullRequestBuildPolicy`.
        public var pullRequestBuildPolicy: PullRequestBuildPolicy?
        /// `scopeConfiguration`.
        public var scopeConfiguration: ScopeConfiguration?

        /// What is left out is the service's to choose.
        public init(
            projectName: String,
            branchFilter: String? = nil,
            buildType: WebhookBuildType? = nil,
            filterGroups: [[WebhookFilter]]? = nil,
            manualCreation: Bool? = nil,
            pullRequestBuildPolicy: PullRequestBuildPolicy? = nil,
            scopeConfiguration: ScopeConfiguration? = nil
        ) {
            self.projectName = projectName
            self.branchFilter = branchFilter
            self.buildType = buildType
            self.filterGroups = filterGroups
            self.manualCreation = manualCreation
            self.pullRequestBuildPolicy = pullRequestBuildPolicy
            self.scopeConfiguration = scopeConfiguration
        }
    }

    /// `CreateWebhookOutput` of AWS CodeBuild.
    public struct CreateWebhookOutput: Sendable, Hashable {
        /// `webhook`.
        public var webhook: Webhook?

        /// What is left out is the service's to choose.
        public init(webhook: Webhook? = nil) {
            self.webhook = webhook
        }
    }
}

extension CodeBuild.CreateWebhookInput {
    package func write(to object: inout JSONObject) {
        object.member("projectName", projectName) { .string($0) }
        object.member("branchFilter", branchFilter) { .string($0) }
        object.member("buildType", buildType) { .string($0.rawValue) }
        object.member("filterGroups", filterGroups) { .list($0) { .list($0) { JSONObject.value($0.write(to:)) } } }
        object.member("manualCreation", manualCreation) { .boolean($0) }
        object.member("pullRequestBuildPolicy", pullRequestBuildPolicy) { JSONObject.value($0.write(to:)) }
        object.member("scopeConfiguration", scopeConfiguration) { JSONObject.value($0.write(to:)) }
    }
}

extension CodeBuild.CreateWebhookOutput {
    package init(json: JSONValue) throws {
        self.webhook = try json.member("webhook") { try CodeBuild.Webhook(json: $0) }
    }
}

extension CodeBuild {
    /// Calls `CreateWebhook`.
    @discardableResult
    public func createWebhook(_ input: CreateWebhookInput) async throws -> CreateWebhookOutput {
        try await client.execute(CreateWebhook.self, input)
    }
}
