// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ECR {
    /// `Repository` of Amazon Elastic Container Registry.
    public struct Repository: Sendable, Hashable {
        /// `createdAt`.
        public var createdAt: Timestamp?
        /// `encryptionConfiguration`.
        public var encryptionConfiguration: EncryptionConfiguration?
        /// `imageScanningConfiguration`.
        public var imageScanningConfiguration: ImageScanningConfiguration?
        /// `imageTagMutability`.
        public var imageTagMutability: ImageTagMutability?
        /// `imageTagMutabilityExclusionFilters`.
        public var imageTagMutabilityExclusionFilters: [ImageTagMutabilityExclusionFilter]?
        /// `registryId`.
        public var registryId: String?
        /// `repositoryArn`.
        public var repositoryArn: String?
        /// `repositoryName`.
        public var repositoryName: String?
        /// `repositoryUri`.
        public var repositoryUri: String?

        /// What is left out is the service's to choose.
        public init(
            createdAt: Timestamp? = nil,
            encryptionConfiguration: EncryptionConfiguration? = nil,
            imageScanningConfiguration: ImageScanningConfiguration? = nil,
            imageTagMutability: ImageTagMutability? = nil,
            imageTagMutabilityExclusionFilters: [ImageTagMutabilityExclusionFilter]? = nil,
            registryId: String? = nil,
            repositoryArn: String? = nil,
            repositoryName: String? = nil,
            repositoryUri: String? = nil
        ) {
            self.createdAt = createdAt
            self.encryptionConfiguration = encryptionConfiguration
            self.imageScanningConfiguration = imageScanningConfiguration
            self.imageTagMutability = imageTagMutability
            self.imageTagMutabilityExclusionFilters = imageTagMutabilityExclusionFilters
            self.registryId = registryId
            self.repositoryArn = repositoryArn
            self.repositoryName = repositoryName
            self.repositoryUri = repositoryUri
        }
    }
}

extension ECR.Repository {
    package init(json: JSONValue) throws {
        self.createdAt = try json.member("createdAt") { try $0.timestamp() }
        self.encryptionConfiguration = try json.member("encryptionConfiguration") { try ECR.EncryptionConfiguration(json: $0) }
        self.imageScanningConfiguration = try json.member("imageScanningConfiguration") { try ECR.ImageScanningConfiguration(json: $0) }
        self.imageTagMutability = try json.member("imageTagMutability") { ECR.ImageTagMutability(rawValue: try $0.string()) }
        self.imageTagMutabilityExclusionFilters = try json.member("imageTagMutabilityExclusionFilters") { try $0.list { try ECR.ImageTagMutabilityExclusionFilter(json: $0) } }
        self.registryId = try json.member("registryId") { try $0.string() }
        self.repositoryArn = try json.member("repositoryArn") { try $0.string() }
        self.repositoryName = try json.member("repositoryName") { try $0.string() }
        self.repositoryUri = try json.member("repositoryUri") { try $0.string() }
    }
}
