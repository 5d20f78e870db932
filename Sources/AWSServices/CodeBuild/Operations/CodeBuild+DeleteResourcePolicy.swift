// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodeBuild {
    /// `DeleteResourcePolicy` of AWS CodeBuild.
    ///
    /// Source: https://docs.aws.amazon.com/codebuild/latest/APIReference/API_DeleteResourcePolicy.html
    public enum DeleteResourcePolicy: AWSOperation {
        public typealias Input = DeleteResourcePolicyInput
        public typealias Output = DeleteResourcePolicyOutput

        public static let name = "DeleteResourcePolicy"
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

    /// `DeleteResourcePolicyInput` of AWS CodeBuild.
    public struct DeleteResourcePolicyInput: Sendable, Hashable {
        /// `resourceArn`.
        public var resourceArn: String

        /// What is left out is the service's to choose.
        public init(resourceArn: String) {
            self.resourceArn = resourceArn
        }
    }

    /// `DeleteResourcePolicyOutput` of AWS CodeBuild.
    public struct DeleteResourcePolicyOutput: Sendable, Hashable {
        /// What is left out is the service's to choose.
        public init() {}
    }
}

extension CodeBuild.DeleteResourcePolicyInput {
    package func write(to object: inout JSONObject) {
        object.member("resourceArn", resourceArn) { .string($0) }
    }
}

extension CodeBuild.DeleteResourcePolicyOutput {
    package init(json: JSONValue) throws {}
}

extension CodeBuild {
    /// Calls `DeleteResourcePolicy`.
    @discardableResult
    public func deleteResourcePolicy(_ input: DeleteResourcePolicyInput) async throws -> DeleteResourcePolicyOutput {
        try await client.execute(DeleteResourcePolicy.self, input)
    }
}
