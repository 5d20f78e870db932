// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension SecretsManager {
    /// `UpdateSecret` of AWS Secrets Manager.
    ///
    /// Source: https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_UpdateSecret.html
    public enum UpdateSecret: AWSOperation, TokenCarrying {
        public typealias Input = UpdateSecretRequest
        public typealias Output = UpdateSecretResponse

        public static let name = "UpdateSecret"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { input.clientRequestToken != nil }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: JSONWriter.bytes(JSONObject.value(input.write(to:))))
            request.headers["Content-Type"] = "application/x-amz-json-1.1"
            request.headers["X-Amz-Target"] = "secretsmanager.\(name)"
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
        }

        package static func withToken(_ input: Input, _ token: () -> String) -> Input {
            var input = input
            if input.clientRequestToken == nil { input.clientRequestToken = token() }
            return input
        }
    }

    /// `UpdateSecretRequest` of AWS Secrets Manager.
    public struct UpdateSecretRequest: Sendable, Hashable {
        /// `SecretId`.
        public var secretId: String
        /// `ClientRequestToken`.
        public var clientRequestToken: String?
        /// `Description`.
        public var description: String?
        /// `KmsKeyId`.
        public var kmsKeyId: String?
        /// `SecretBinary`.
        public var secretBinary: [UInt8]?
        /// `SecretString`.
        public var secretString: String?
        /// `Type`.
        public var type: String?

        /// What is left out is the service's to choose.
        public init(
            secretId: String,
            clientRequestToken: String? = nil,
            description: String? = nil,
            kmsKeyId: String? = nil,
            secretBinary: [UInt8]? = nil,
            secretString: String? = nil,
            type: String? = nil
        ) {
            self.secretId = secretId
            self.clientRequestToken = clientRequestToken
            self.description = description
            self.kmsKeyId = kmsKeyId
            self.secretBinary = secretBinary
            self.secretString = secretString
            self.type = type
        }
    }

    /// `UpdateSecretResponse` of AWS Secrets Manager.
    public struct UpdateSecretResponse: Sendable, Hashable {
        /// `ARN`.
        public var arn: String?
        /// `Name`.
        public var name: String?
        /// `VersionId`.
        public var versionId: String?

        /// What is left out is the service's to choose.
        public init(arn: String? = nil, name: String? = nil, versionId: String? = nil) {
            self.arn = arn
            self.name = name
            self.versionId = versionId
        }
    }
}

extension SecretsManager.UpdateSecretRequest {
    package func write(to object: inout JSONObject) {
        object.member("SecretId", secretId) { .string($0) }
        object.member("ClientRequestToken", clientRequestToken) { .string($0) }
        object.member("Description", description) { .string($0) }
        object.member("KmsKeyId", kmsKeyId) { .string($0) }
        object.member("SecretBinary", secretBinary) { JSONValue($0) }
        object.member("SecretString", secretString) { .string($0) }
        object.member("Type", type) { .string($0) }
    }
}

extension SecretsManager.UpdateSecretResponse {
    package init(json: JSONValue) throws {
        self.arn = try json.member("ARN") { try $0.string() }
        self.name = try json.member("Name") { try $0.string() }
        self.versionId = try json.member("VersionId") { try $0.string() }
    }
}

extension SecretsManager {
    /// Calls `UpdateSecret`.
    @discardableResult
    public func updateSecret(_ input: UpdateSecretRequest) async throws -> UpdateSecretResponse {
        try await client.execute(UpdateSecret.self, UpdateSecret.withToken(input, idempotencyToken))
    }
}
