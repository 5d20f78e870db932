// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodeBuild {
    /// `GetResourcePolicy` of AWS CodeBuild.
    ///
    /// Source: https://docs.aws.amazon.com/codebuild/latest/APIReference/API_GetResourcePolicy.html
    public enum GetResourcePolicy: AWSOperation {
        public typealias Input = GetResourcePolicyInput
        public typealias Output = GetResourcePolicyOutput

        public static let name = "GetResourcePolicy"
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

    /// `GetResourcePolicyInput` of AWS CodeBuild.
    public struct GetResourcePolicyInput: Sendable, Hashable {
        /// `resourceArn`.
        public var resourceArn: String

        /// What is left out is the service's to choose.
        public init(resourceArn: String) {
            self.resourceArn = resourceArn
        }
    }

    /// `GetResourcePolicyOutput` of AWS CodeBuild.
    public struct GetResourcePolicyOutput: Sendable, Hashable {
        /// `policy`.
        public var policy: String?

        /// What is left out is the service's to choose.
        public init(policy: String? = nil) {
            self.policy = policy
        }
    }
}

extension CodeBuild.GetResourcePolicyInput {
    package func write(to object: inout JSONObject) {
        object.member("resourceArn", resourceArn) { .string($0) }
    }
}

extension CodeBuild.GetResourcePolicyOutput {
    package init(json: JSONValue) throws {
        self.policy = try json.member("policy") { try $0.string() }
    }
}

extension CodeBuild {
    /// Calls `GetResourcePolicy`.
    @discardableResult
    public func getResourcePolicy(_ input: GetResourcePolicyInput) async throws -> GetResourcePolicyOutput {
        try await client.execute(GetResourcePolicy.self, input)
    }
}
