// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ECR {
    /// `CreateRepository` of Amazon Elastic Container Registry.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_CreateRepository.html
    public enum CreateRepository: AWSOperation {
        public typealias Input = CreateRepositoryRequest
        public typealias Output = CreateRepositoryResponse

        public static let name = "CreateRepository"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: JSONWriter.bytes(JSONObject.value(input.write(to:))))
            request.headers["Content-Type"] = "application/x-amz-json-1.1"
            request.headers["X-Amz-Target"] = "AmazonEC2ContainerRegistry_V20150921.\(name)"
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
        }
    }

    /// `CreateRepositoryRequest` of Amazon Elastic Container Registry.
    public struct CreateRepositoryRequest: Sendable, Hashable {
        /// `repositoryName`.
        public var repositoryName: String
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
        /// `tags`.
        public var tags: [Tag]?

        /// What is left out is the service's to choose.
        public init(
            repositoryName: String,
            encryptionConfiguration: EncryptionConfiguration? = nil,
            imageScanningConfiguration: ImageScanningConfiguration? = nil,
            imageTagMutability: ImageTagMutability? = nil,
            imageTagMutabilityExclusionFilters: [ImageTagMutabilityExclusionFilter]? = nil,
            registryId: String? = nil,
            tags: [Tag]? = nil
        ) {
            self.repositoryName = repositoryName
            self.encryptionConfiguration = encryptionConfiguration
            self.imageScanningConfiguration = imageScanningConfiguration
            self.imageTagMutability = imageTagMutability
            self.imageTagMutabilityExclusionFilters = imageTagMutabilityExclusionFilters
            self.registryId = registryId
            self.tags = tags
        }
    }

    /// `CreateRepositoryResponse` of Amazon Elastic Container Registry.
    public struct CreateRepositoryResponse: Sendable, Hashable {
        /// `repository`.
        public var repository: Repository?

        /// What is left out is the service's to choose.
        public init(repository: Repository? = nil) {
            self.repository = repository
        }
    }
}

extension ECR.CreateRepositoryRequest {
    package func write(to object: inout JSONObject) {
        object.member("repositoryName", repositoryName) { .string($0) }
        object.member("encryptionConfiguration", encryptionConfiguration) { JSONObject.value($0.write(to:)) }
        object.member("imageScanningConfiguration", imageScanningConfiguration) { JSONObject.value($0.write(to:)) }
        object.member("imageTagMutability", imageTagMutability) { .string($0.rawValue) }
        object.member("imageTagMutabilityExclusionFilters", imageTagMutabilityExclusionFilters) { .list($0) { JSONObject.value($0.write(to:)) } }
        object.member("registryId", registryId) { .string($0) }
        object.member("tags", tags) { .list($0) { JSONObject.value($0.write(to:)) } }
    }
}

extension ECR.CreateRepositoryResponse {
    package init(json: JSONValue) throws {
        self.repository = try json.member("repository") { try ECR.Repository(json: $0) }
    }
}

extension ECR {
    /// Calls `CreateRepository`.
    @discardableResult
    public func createRepository(_ input: CreateRepositoryRequest) async throws -> CreateRepositoryResponse {
        try await client.execute(CreateRepository.self, input)
    }
}
