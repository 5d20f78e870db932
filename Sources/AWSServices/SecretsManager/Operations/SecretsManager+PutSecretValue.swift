// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension SecretsManager {
    /// `PutSecretValue` of AWS Secrets Manager.
    ///
    /// Source: https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_PutSecretValue.html
    public enum PutSecretValue: AWSOperation, TokenCarrying {
        public typealias Input = PutSecretValueRequest
        public typealias Output = PutSecretValueResponse

        public static let name = "PutSecretValue"
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

        package static func withToken(_ input: Input, _ token: () -> String) -> Input {
            var input = input
            if input.clientRequestToken == nil { input.clientRequestToken = token() }
            return input
        }
    }

    /// `PutSecretValueRequest` of AWS Secrets Manager.
    public struct PutSecretValueRequest: Sendable, Hashable {
        /// `SecretId`.
        public var secretId: String
        /// `ClientRequestToken`.
        public var clientRequestToken: String?
        /// `RotationToken`.
        public var rotationToken: String?
        /// `SecretBinary`.
        public var secretBinary: [UInt8]?
        /// `SecretString`.
        public var secretString: String?
        /// `VersionStages`.
        public var versionStages: [String]?

        /// What is left out is the service's to choose.
        public init(
            secretId: String,
            clientRequestToken: String? = nil,
            rotationToken: String? = nil,
            secretBinary: [UInt8]? = nil,
            secretString: String? = nil,
            versionStages: [String]? = nil
        ) {
            self.secretId = secretId
            self.clientRequestToken = clientRequestToken
            self.rotationToken = rotationToken
            self.secretBinary = secretBinary
            self.secretString = secretString
            self.versionStages = versionStages
        }
    }

    /// `PutSecretValueResponse` of AWS Secrets Manager.
    public struct PutSecretValueResponse: Sendable, Hashable {
        /// `ARN`.
        public var arn: String?
        /// `Name`.
        public var name: String?
        /// `VersionId`.
        public var versionId: String?
        /// `VersionStages`.
        public var versionStages: [String]?

        /// What is left out is the service's to choose.
        public init(arn: String? = nil, name: String? = nil, versionId: String? = nil, versionStages: [String]? = nil) {
            self.arn = arn
            self.name = name
            self.versionId = versionId
            self.versionStages = versionStages
        }
    }
}

extension SecretsManager.PutSecretValueRequest {
    package func write(to object: inout JSONObject) {
        object.member("SecretId", secretId) { .string($0) }
        object.member("ClientRequestToken", clientRequestToken) { .string($0) }
        object.member("RotationToken", rotationToken) { .string($0) }
        object.member("SecretBinary", secretBinary) { JSONValue($0) }
        object.member("SecretString", secretString) { .string($0) }
        object.member("VersionStages", versionStages) { .list($0) { .string($0) } }
    }
}

extension SecretsManager.PutSecretValueResponse {
    package init(json: JSONValue) throws {
        self.arn = try json.member("ARN") { try $0.string() }
        self.name = try json.member("Name") { try $0.string() }
        self.versionId = try json.member("VersionId") { try $0.string() }
        self.versionStages = try json.member("VersionStages") { try $0.list { try $0.string() } }
    }
}

extension SecretsManager {
    /// Calls `PutSecretValue`.
    @discardableResult
    public func putSecretValue(_ input: PutSecretValueRequest) async throws -> PutSecretValueResponse {
        try await client.execute(PutSecretValue.self, PutSecretValue.withToken(input, idempotencyToken))
    }
}
