// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodeBuild {
    /// `PutResourcePolicy` of AWS CodeBuild.
    ///
    /// Source: https://docs.aws.amazon.com/codebuild/latest/APIReference/API_PutResourcePolicy.html
    public enum PutResourcePolicy: AWSOperation {
        public typealias Input = PutResourcePolicyInput
        public typealias Output = PutResourcePolicyOutput

        public static let name = "PutResourcePolicy"
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

    /// `PutResourcePolicyInput` of AWS CodeBuild.
    public struct PutResourcePolicyInput: Sendable, Hashable {
        /// `policy`.
        public var policy: String
        /// `resourceArn`.
        public var resourceArn: String

        /// What is left out is the service's to choose.
        public init(policy: String, resourceArn: String) {
            self.policy = policy
            self.resourceArn = resourceArn
        }
    }

    /// `PutResourcePolicyOutput` of AWS CodeBuild.
    public struct PutResourcePolicyOutput: Sendable, Hashable {
        /// `resourceArn`.
        public var resourceArn: String?

        /// What is left out is the service's to choose.
        public init(resourceArn: String? = nil) {
            self.resourceArn = resourceArn
        }
    }
}

extension CodeBuild.PutResourcePolicyInput {
    package func write(to object: inout JSONObject) {
        object.member("policy", policy) { .string($0) }
        object.member("resourceArn", resourceArn) { .string($0) }
    }
}

extension CodeBuild.PutResourcePolicyOutput {
    package init(json: JSONValue) throws {
        self.resourceArn = try json.member("resourceArn") { try $0.string() }
    }
}

extension CodeBuild {
    /// Calls `PutResourcePolicy`.
    @discardableResult
    public func putResourcePolicy(_ input: PutResourcePolicyInput) async throws -> PutResourcePolicyOutput {
        try await client.execute(PutResourcePolicy.self, input)
    }
}
