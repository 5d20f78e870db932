// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension SecretsManager {
    /// `DescribeSecret` of AWS Secrets Manager.
    ///
    /// Source: https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DescribeSecret.html
    public enum DescribeSecret: AWSOperation {
        public typealias Input = DescribeSecretRequest
        public typealias Output = DescribeSecretResponse

        public static let name = "DescribeSecret"
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

    /// `DescribeSecretRequest` of AWS Secrets Manager.
    public struct DescribeSecretRequest: Sendable, Hashable {
        /// `SecretId`.
        public var secretId: String

        /// What is left out is the service's to choose.
        public init(secretId: String) {
            self.secretId = secretId
        }
    }

    /// `DescribeSecretResponse` of AWS Secrets Manager.
    public struct DescribeSecretResponse: Sendable, Hashable {
        /// `ARN`.
        public var arn: String?
        /// `CreatedDate`.
        public var createdDate: Timestamp?
        /// `DeletedDate`.
        public var deletedDate: Timestamp?
        /// `Description`.
        public var description: String?
        /// `ExternalSecretRotationMetadata`.
        public var externalSecretRotationMetadata: [ExternalSecretRotationMetadataItem]?
        /// `ExternalSecretRotationRoleArn`.
        public var externalSecretRotationRoleArn: String?
        /// `KmsKeyId`.
        public var kmsKeyId: String?
        /// `LastAccessedDate`.
        public var lastAccessedDate: Timestamp?
        /// `LastChangedDate`.
        public var lastChangedDate: Timestamp?
        /// `LastRotatedDate`.
        public var lastRotatedDate: Timestamp?
        /// `Name`.
        public var name: String?
        /// `NextRotationDate`.
        public var nextRotationDate: Timestamp?
        /// `OwningService`.
        public var owningService: String?
        /// `PrimaryRegion`.
        public var primaryRegion: String?
        /// `ReplicationStatus`.
        public var replicationStatus: [ReplicationStatusType]?
        /// `RotationEnabled`.
        public var rotationEnabled: Bool?
        /// `RotationLambdaARN`.
        public var rotationLambdaARN: String?
        /// `RotationRules`.
        public var rotationRules: RotationRulesType?
        /// `Tags`.
        public var tags: [Tag]?
        /// `Type`.
        public var type: String?
        /// `VersionIdsToStages`.
        public var versionIdsToStages: [String: [String]]?

        /// What is left out is the service's to choose.
        public init(
            arn: String? = nil,
            createdDate: Timestamp? = nil,
            deletedDate: Timestamp? = nil,
            description: String? = nil,
            externalSecretRotationMetadata: [ExternalSecretRotationMetadataItem]? = nil,
            externalSecretRotationRoleArn: String? = nil,
            kmsKeyId: String? = nil,
            lastAccessedDate: Timestamp? = nil,
            lastChangedDate: Timestamp? = nil,
            lastRotatedDate: Timestamp? = nil,
            name: String? = nil,
            nextRotationDate: Timestamp? = nil,
            owningService: String? = nil,
            primaryRegion: String? = nil,
            replicationStatus: [ReplicationStatusType]? = nil,
            rotationEnabled: Bool? = nil,
            rotationLambdaARN: String? = nil,
            rotationRules: RotationRulesType? = nil,
            tags: [Tag]? = nil,
            type: String? = nil,
            versionIdsToStages: [String: [String]]? = nil
        ) {
            self.arn = arn
            self.createdDate = createdDate
            self.deletedDate = deletedDate
            self.description = description
            self.externalSecretRotationMetadata = externalSecretRotationMetadata
            self.externalSecretRotationRoleArn = externalSecretRotationRoleArn
            self.kmsKeyId = kmsKeyId
            self.lastAccessedDate = lastAccessedDate
            self.lastChangedDate = lastChangedDate
            self.lastRotatedDate = lastRotatedDate
            self.name = name
            self.nextRotationDate = nextRotationDate
            self.owningService = owningService
            self.primaryRegion = primaryRegion
            self.replicationStatus = replicationStatus
            self.rotationEnabled = rotationEnabled
            self.rotationLambdaARN = rotationLambdaARN
            self.rotationRules = rotationRules
            self.tags = tags
            self.type = type
            self.versionIdsToStages = versionIdsToStages
        }
    }
}

extension SecretsManager.DescribeSecretRequest {
    package func write(to object: inout JSONObject) {
        object.member("SecretId", secretId) { .string($0) }
    }
}

extension SecretsManager.DescribeSecretResponse {
    package init(json: JSONValue) throws {
        self.arn = try json.member("ARN") { try $0.string() }
        self.createdDate = try json.member("CreatedDate") { try $0.timestamp() }
        self.deletedDate = try json.member("DeletedDate") { try $0.timestamp() }
        self.description = try json.member("Description") { try $0.string() }
        self.externalSecretRotationMetadata = try json.member("ExternalSecretRotationMetadata") { try $0.list { try SecretsManager.ExternalSecretRotationMetadataItem(json: $0) } }
        self.externalSecretRotationRoleArn = try json.member("ExternalSecretRotationRoleArn") { try $0.string() }
        self.kmsKeyId = try json.member("KmsKeyId") { try $0.string() }
        self.lastAccessedDate = try json.member("LastAccessedDate") { try $0.timestamp() }
        self.lastChangedDate = try json.member("LastChangedDate") { try $0.timestamp() }
        self.lastRotatedDate = try json.member("LastRotatedDate") { try $0.timestamp() }
        self.name = try json.member("Name") { try $0.string() }
        self.nextRotationDate = try json.member("NextRotationDate") { try $0.timestamp() }
        self.owningService = try json.member("OwningService") { try $0.string() }
        self.primaryRegion = try json.member("PrimaryRegion") { try $0.string() }
        self.replicationStatus = try json.member("ReplicationStatus") { try $0.list { try SecretsManager.ReplicationStatusType(json: $0) } }
        self.rotationEnabled = try json.member("RotationEnabled") { try $0.boolean() }
        self.rotationLambdaARN = try json.member("RotationLambdaARN") { try $0.string() }
        self.rotationRules = try json.member("RotationRules") { try SecretsManager.RotationRulesType(json: $0) }
        self.tags = try json.member("Tags") { try $0.list { try SecretsManager.Tag(json: $0) } }
        self.type = try json.member("Type") { try $0.string() }
        self.versionIdsToStages = try json.member("VersionIdsToStages") { try $0.map { try $0.list { try $0.string() } } }
    }
}

extension SecretsManager {
    /// Calls `DescribeSecret`.
    @discardableResult
    public func describeSecret(_ input: DescribeSecretRequest) async throws -> DescribeSecretResponse {
        try await client.execute(DescribeSecret.self, input)
    }
}
