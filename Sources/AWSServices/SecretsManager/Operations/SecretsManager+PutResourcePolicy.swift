// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension SecretsManager {
    /// `PutResourcePolicy` of AWS Secrets Manager.
    ///
    /// Source: https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_PutResourcePolicy.html
    public enum PutResourcePolicy: AWSOperation {
        public typealias Input = PutResourcePolicyRequest
        public typealias Output = PutResourcePolicyResponse

        public static let name = "PutResourcePolicy"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: JSONWriter.bytes(JSONObject.value(input.write(to:))))
            request.headers["Content-Type"] = "application/x-amz-json-1.1"
            request.headers["X-Amz-Target"] = "secretsmanager.\(name)"
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
        }
    }

    /// `PutResourcePolicyRequest` of AWS Secrets Manager.
    public struct PutResourcePolicyRequest: Sendable, Hashable {
        /// `ResourcePolicy`.
        public var resourcePolicy: String
        /// `SecretId`.
        public var secretId: String
        /// `BlockPublicPolicy`.
        public var blockPublicPolicy: Bool?

        /// What is left out is the service's to choose.
        public init(resourcePolicy: String, secretId: String, blockPublicPolicy: Bool? = nil) {
            self.resourcePolicy = resourcePolicy
            self.secretId = secretId
            self.blockPublicPolicy = blockPublicPolicy
        }
    }

    /// `PutResourcePolicyResponse` of AWS Secrets Manager.
    public struct PutResourcePolicyResponse: Sendable, Hashable {
        /// `ARN`.
        public var arn: String?
        /// `Name`.
        public var name: String?

        /// What is left out is the service's to choose.
        public init(arn: String? = nil, name: String? = nil) {
            self.arn = arn
            self.name = name
        }
    }
}

extension SecretsManager.PutResourcePolicyRequest {
    package func write(to object: inout JSONObject) {
        object.member("ResourcePolicy", resourcePolicy) { .string($0) }
        object.member("SecretId", secretId) { .string($0) }
        object.member("BlockPublicPolicy", blockPublicPolicy) { .boolean($0) }
    }
}

extension SecretsManager.PutResourcePolicyResponse {
    package init(json: JSONValue) throws {
        self.arn = try json.member("ARN") { try $0.string() }
        self.name = try json.member("Name") { try $0.string() }
    }
}

extension SecretsManager {
    /// Calls `PutResourcePolicy`.
    @discardableResult
    public func putResourcePolicy(_ input: PutResourcePolicyRequest) async throws -> PutResourcePolicyResponse {
        try await client.execute(PutResourcePolicy.self, input)
    }
}
