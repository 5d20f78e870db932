// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension SecretsManager {
    /// `GetSecretValue` of AWS Secrets Manager.
    ///
    /// Source: https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetSecretValue.html
    public enum GetSecretValue: AWSOperation {
        public typealias Input = GetSecretValueRequest
        public typealias Output = GetSecretValueResponse

        public static let name = "GetSecretValue"
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

    /// `GetSecretValueRequest` of AWS Secrets Manager.
    public struct GetSecretValueRequest: Sendable, Hashable {
        /// `SecretId`.
        public var secretId: String
        /// `VersionId`.
        public var versionId: String?
        /// `VersionStage`.
        public var versionStage: String?

        /// What is left out is the service's to choose.
        public init(secretId: String, versionId: String? = nil, versionStage: String? = nil) {
            self.secretId = secretId
            self.versionId = versionId
            self.versionStage = versionStage
        }
    }

    /// `GetSecretValueResponse` of AWS Secrets Manager.
    public struct GetSecretValueResponse: Sendable, Hashable {
        /// `ARN`.
        public var arn: String?
        /// `CreatedDate`.
        public var createdDate: Timestamp?
        /// `Name`.
        public var name: String?
        /// `SecretBinary`.
        public var secretBinary: [UInt8]?
        /// `SecretString`.
        public var secretString: String?
        /// `VersionId`.
        public var versionId: String?
        /// `VersionStages`.
        public var versionStages: [String]?

        /// What is left out is the service's to choose.
        public init(
            arn: String? = nil,
            createdDate: Timestamp? = nil,
            name: String? = nil,
            secretBinary: [UInt8]? = nil,
            secretString: String? = nil,
            versionId: String? = nil,
            versionStages: [String]? = nil
        ) {
            self.arn = arn
            self.createdDate = createdDate
            self.name = name
            self.secretBinary = secretBinary
            self.secretString = secretString
            self.versionId = versionId
            self.versionStages = versionStages
        }
    }
}

extension SecretsManager.GetSecretValueRequest {
    package func write(to object: inout JSONObject) {
        object.member("SecretId", secretId) { .string($0) }
        object.member("VersionId", versionId) { .string($0) }
        object.member("VersionStage", versionStage) { .string($0) }
    }
}

extension SecretsManager.GetSecretValueResponse {
    package init(json: JSONValue) throws {
        self.arn = try json.member("ARN") { try $0.string() }
        self.createdDate = try json.member("CreatedDate") { try $0.timestamp() }
        self.name = try json.member("Name") { try $0.string() }
        self.secretBinary = try json.member("SecretBinary") { try $0.blob() }
        self.secretString = try json.member("SecretString") { try $0.string() }
        self.versionId = try json.member("VersionId") { try $0.string() }
        self.versionStages = try json.member("VersionStages") { try $0.list { try $0.string() } }
    }
}

extension SecretsManager {
    /// Calls `GetSecretValue`.
    @discardableResult
    public func getSecretValue(_ input: GetSecretValueRequest) async throws -> GetSecretValueResponse {
        try await client.execute(GetSecretValue.self, input)
    }
}
