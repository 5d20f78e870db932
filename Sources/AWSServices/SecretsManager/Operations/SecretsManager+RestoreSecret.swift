// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension SecretsManager {
    /// `RestoreSecret` of AWS Secrets Manager.
    ///
    /// Source: https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_RestoreSecret.html
    public enum RestoreSecret: AWSOperation {
        public typealias Input = RestoreSecretRequest
        public typealias Output = RestoreSecretResponse

        public static let name = "RestoreSecret"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

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

    /// `RestoreSecretRequest` of AWS Secrets Manager.
    public struct RestoreSecretRequest: Sendable, Hashable {
        /// `SecretId`.
        public var secretId: String

        /// What is left out is the service's to choose.
        public init(secretId: String) {
            self.secretId = secretId
        }
    }

    /// `RestoreSecretResponse` of AWS Secrets Manager.
    public struct RestoreSecretResponse: Sendable, Hashable {
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

extension SecretsManager.RestoreSecretRequest {
    package func write(to object: inout JSONObject) {
        object.member("SecretId", secretId) { .string($0) }
    }
}

extension SecretsManager.RestoreSecretResponse {
    package init(json: JSONValue) throws {
        self.arn = try json.member("ARN") { try $0.string() }
        self.name = try json.member("Name") { try $0.string() }
    }
}

extension SecretsManager {
    /// Calls `RestoreSecret`.
    @discardableResult
    public func restoreSecret(_ input: RestoreSecretRequest) async throws -> RestoreSecretResponse {
        try await client.execute(RestoreSecret.self, input)
    }
}
