// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension SecretsManager {
    /// `DeleteResourcePolicy` of AWS Secrets Manager.
    ///
    /// Source: https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DeleteResourcePolicy.html
    public enum DeleteResourcePolicy: AWSOperation {
        public typealias Input = DeleteResourcePolicyRequest
        public typealias Output = DeleteResourcePolicyResponse

        public static let name = "DeleteResourcePolicy"
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

    /// `DeleteResourcePolicyRequest` of AWS Secrets Manager.
    public struct DeleteResourcePolicyRequest: Sendable, Hashable {
        /// `SecretId`.
        public var secretId: String

        /// What is left out is the service's to choose.
        public init(secretId: String) {
            self.secretId = secretId
        }
    }

    /// `DeleteResourcePolicyResponse` of AWS Secrets Manager.
    public struct DeleteResourcePolicyResponse: Sendable, Hashable {
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

extension SecretsManager.DeleteResourcePolicyRequest {
    package func write(to object: inout JSONObject) {
        object.member("SecretId", secretId) { .string($0) }
    }
}

extension SecretsManager.DeleteResourcePolicyResponse {
    package init(json: JSONValue) throws {
        self.arn = try json.member("ARN") { try $0.string() }
        self.name = try json.member("Name") { try $0.string() }
    }
}

extension SecretsManager {
    /// Calls `DeleteResourcePolicy`.
    @discardableResult
    public func deleteResourcePolicy(_ input: DeleteResourcePolicyRequest) async throws -> DeleteResourcePolicyResponse {
        try await client.execute(DeleteResourcePolicy.self, input)
    }
}
