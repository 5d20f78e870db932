// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodeBuild {
    /// `DeleteWebhook` of AWS CodeBuild.
    ///
    /// Source: https://docs.aws.amazon.com/codebuild/latest/APIReference/API_DeleteWebhook.html
    public enum DeleteWebhook: AWSOperation {
        public typealias Input = DeleteWebhookInput
        public typealias Output = DeleteWebhookOutput

        public static let name = "DeleteWebhook"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

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

    /// `DeleteWebhookInput` of AWS CodeBuild.
    public struct DeleteWebhookInput: Sendable, Hashable {
        /// `projectName`.
        public var projectName: String

        /// What is left out is the service's to choose.
        public init(projectName: String) {
            self.projectName = projectName
        }
    }

    /// `DeleteWebhookOutput` of AWS CodeBuild.
    public struct DeleteWebhookOutput: Sendable, Hashable {
        /// What is left out is the service's to choose.
        public init() {}
    }
}

extension CodeBuild.DeleteWebhookInput {
    package func write(to object: inout JSONObject) {
        object.member("projectName", projectName) { .string($0) }
    }
}

extension CodeBuild.DeleteWebhookOutput {
    package init(json: JSONValue) throws {}
}

extension CodeBuild {
    /// Calls `DeleteWebhook`.
    @discardableResult
    public func deleteWebhook(_ input: DeleteWebhookInput) async throws -> DeleteWebhookOutput {
        try await client.execute(DeleteWebhook.self, input)
    }
}
