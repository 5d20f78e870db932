// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodeBuild {
    /// `UpdateWebhook` of AWS CodeBuild.
    ///
    /// Source: https://docs.aws.amazon.com/codebuild/latest/APIReference/API_UpdateWebhook.html
    public enum UpdateWebhook: AWSOperation {
        public typealias Input = UpdateWebhookInput
        public typealias Output = UpdateWebhookOutput

        public static let name = "UpdateWebhook"
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

    /// `UpdateWebhookInput` of AWS CodeBuild.
    public struct UpdateWebhookInput: Sendable, Hashable {
        /// `projectName`.
        public var projectName: String
        /// `branchFilter`.
        public var branchFilter: String?
        /// `buildType`.
        public var buildType: WebhookBuildType?
        /// `filterGroups`.
        public var filterGroups: [[WebhookFilter]]?
        /// `pullRequestBuildPolicy`.
        public var pullRequestBuildPolicy: PullRequestBuildPolicy?
        /// `rotateSecret`.
        public var rotateSecret: Bool?

        /// What is left out is the service's to choose.
        public init(
            projectName: String,
            branchFilter: String? = nil,
            buildType: WebhookBuildType? = nil,
            filterGroups: [[WebhookFilter]]? = nil,
            pullRequestBuildPolicy: PullRequestBuildPolicy? = nil,
            rotateSecret: Bool? = nil
        ) {
            self.projectName = projectName
            self.branchFilter = branchFilter
            self.buildType = buildType
            self.filterGroups = filterGroups
            self.pullRequestBuildPolicy = pullRequestBuildPolicy
            self.rotateSecret = rotateSecret
        }
    }

    /// `UpdateWebhookOutput` of AWS CodeBuild.
    public struct UpdateWebhookOutput: Sendable, Hashable {
        /// `webhook`.
        public var webhook: Webhook?

        /// What is left out is the service's to choose.
        public init(webhook: Webhook? = nil) {
            self.webhook = webhook
        }
    }
}

extension CodeBuild.UpdateWebhookInput {
    package func write(to object: inout JSONObject) {
        object.member("projectName", projectName) { .string($0) }
        object.member("branchFilter", branchFilter) { .string($0) }
        object.member("buildType", buildType) { .string($0.rawValue) }
        object.member("filterGroups", filterGroups) { .list($0) { .list($0) { JSONObject.value($0.write(to:)) } } }
        object.member("pullRequestBuildPolicy", pullRequestBuildPolicy) { JSONObject.value($0.write(to:)) }
        object.member("rotateSecret", rotateSecret) { .boolean($0) }
    }
}

extension CodeBuild.UpdateWebhookOutput {
    package init(json: JSONValue) throws {
        self.webhook = try json.member("webhook") { try CodeBuild.Webhook(json: $0) }
    }
}

extension CodeBuild {
    /// Calls `UpdateWebhook`.
    @discardableResult
    public func updateWebhook(_ input: UpdateWebhookInput) async throws -> UpdateWebhookOutput {
        try await client.execute(UpdateWebhook.self, input)
    }
}
