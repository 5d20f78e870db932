// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension SecretsManager {
    /// `DeleteSecret` of AWS Secrets Manager.
    ///
    /// Source: https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DeleteSecret.html
    public enum DeleteSecret: AWSOperation {
        public typealias Input = DeleteSecretRequest
        public typealias Output = DeleteSecretResponse

        public static let name = "DeleteSecret"
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

    /// `DeleteSecretRequest` of AWS Secrets Manager.
    public struct DeleteSecretRequest: Sendable, Hashable {
        /// `SecretId`.
        public var secretId: String
        /// `ForceDeleteWithoutRecovery`.
        public var forceDeleteWithoutRecovery: Bool?
        /// `RecoveryWindowInDays`.
        public var recoveryWindowInDays: Int?

        /// What is left out is the service's to choose.
        public init(secretId: String, forceDeleteWithoutRecovery: Bool? = nil, recoveryWindowInDays: Int? = nil) {
            self.secretId = secretId
            self.forceDeleteWithoutRecovery = forceDeleteWithoutRecovery
            self.recoveryWindowInDays = recoveryWindowInDays
        }
    }

    /// `DeleteSecretResponse` of AWS Secrets Manager.
    public struct DeleteSecretResponse: Sendable, Hashable {
        /// `ARN`.
        public var arn: String?
        /// `DeletionDate`.
        public var deletionDate: Timestamp?
        /// `Name`.
        public var name: String?

        /// What is left out is the service's to choose.
        public init(arn: String? = nil, deletionDate: Timestamp? = nil, name: String? = nil) {
            self.arn = arn
            self.deletionDate = deletionDate
            self.name = name
        }
    }
}

extension SecretsManager.DeleteSecretRequest {
    package func write(to object: inout JSONObject) {
        object.member("SecretId", secretId) { .string($0) }
        object.member("ForceDeleteWithoutRecovery", forceDeleteWithoutRecovery) { .boolean($0) }
        object.member("RecoveryWindowInDays", recoveryWindowInDays) { .integer($0) }
    }
}

extension SecretsManager.DeleteSecretResponse {
    package init(json: JSONValue) throws {
        self.arn = try json.member("ARN") { try $0.string() }
        self.deletionDate = try json.member("DeletionDate") { try $0.timestamp() }
        self.name = try json.member("Name") { try $0.string() }
    }
}

extension SecretsManager {
    /// Calls `DeleteSecret`.
    @discardableResult
    public func deleteSecret(_ input: DeleteSecretRequest) async throws -> DeleteSecretResponse {
        try await client.execute(DeleteSecret.self, input)
    }
}
