// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension SecretsManager {
    /// `GetResourcePolicy` of AWS Secrets Manager.
    ///
    /// Source: https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetResourcePolicy.html
    public enum GetResourcePolicy: AWSOperation {
        public typealias Input = GetResourcePolicyRequest
        public typealias Output = GetResourcePolicyResponse

        public static let name = "GetResourcePolicy"
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

    /// `GetResourcePolicyRequest` of AWS Secrets Manager.
    public struct GetResourcePolicyRequest: Sendable, Hashable {
        /// `SecretId`.
        public var secretId: String

        /// What is left out is the service's to choose.
        public init(secretId: String) {
            self.secretId = secretId
        }
    }

    /// `GetResourcePolicyResponse` of AWS Secrets Manager.
    public struct GetResourcePolicyResponse: Sendable, Hashable {
        /// `ARN`.
        public var arn: String?
        /// `Name`.
        public var name: String?
        /// `ResourcePolicy`.
        public var resourcePolicy: String?

        /// What is left out is the service's to choose.
        public init(arn: String? = nil, name: String? = nil, resourcePolicy: String? = nil) {
            self.arn = arn
            self.name = name
            self.resourcePolicy = resourcePolicy
        }
    }
}

extension SecretsManager.GetResourcePolicyRequest {
    package func write(to object: inout JSONObject) {
        object.member("SecretId", secretId) { .string($0) }
    }
}

extension SecretsManager.GetResourcePolicyResponse {
    package init(json: JSONValue) throws {
        self.arn = try json.member("ARN") { try $0.string() }
        self.name = try json.member("Name") { try $0.string() }
        self.resourcePolicy = try json.member("ResourcePolicy") { try $0.string() }
    }
}

extension SecretsManager {
    /// Calls `GetResourcePolicy`.
    @discardableResult
    public func getResourcePolicy(_ input: GetResourcePolicyRequest) async throws -> GetResourcePolicyResponse {
        try await client.execute(GetResourcePolicy.self, input)
    }
}
