// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension SecretsManager {
    /// `SecretListEntry` of AWS Secrets Manager.
    public struct SecretListEntry: Sendable, Hashable {
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
        /// `RotationEnabled`.
        public var rotationEnabled: Bool?
        /// `RotationLambdaARN`.
        public var rotationLambdaARN: String?
        /// `RotationRules`.
        public var rotationRules: RotationRulesType?
        /// `SecretVersionsToStages`.
        public var secretVersionsToStages: [String: [String]]?
        /// `Tags`.
        public var tags: [Tag]?
        /// `Type`.
        public var type: String?

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
            rotationEnabled: Bool? = nil,
            rotationLambdaARN: String? = nil,
            rotationRules: RotationRulesType? = nil,
            secretVersionsToStages: [String: [String]]? = nil,
            tags: [Tag]? = nil,
            type: String? = nil
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
            self.rotationEnabled = rotationEnabled
            self.rotationLambdaARN = rotationLambdaARN
            self.rotationRules = rotationRules
            self.secretVersionsToStages = secretVersionsToStages
            self.tags = tags
            self.type = type
        }
    }
}

extension SecretsManager.SecretListEntry {
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
        self.rotationEnabled = try json.member("RotationEnabled") { try $0.boolean() }
        self.rotationLambdaARN = try json.member("RotationLambdaARN") { try $0.string() }
        self.rotationRules = try json.member("RotationRules") { try SecretsManager.RotationRulesType(json: $0) }
        self.secretVersionsToStages = try json.member("SecretVersionsToStages") { try $0.map { try $0.list { try $0.string() } } }
        self.tags = try json.member("Tags") { try $0.list { try SecretsManager.Tag(json: $0) } }
        self.type = try json.member("Type") { try $0.string() }
    }
}
