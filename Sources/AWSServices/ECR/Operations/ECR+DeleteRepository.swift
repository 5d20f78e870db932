// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ECR {
    /// `DeleteRepository` of Amazon Elastic Container Registry.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DeleteRepository.html
    public enum DeleteRepository: AWSOperation {
        public typealias Input = DeleteRepositoryRequest
        public typealias Output = DeleteRepositoryResponse

        public static let name = "DeleteRepository"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

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

    /// `DeleteRepositoryRequest` of Amazon Elastic Container Registry.
    public struct DeleteRepositoryRequest: Sendable, Hashable {
        /// `repositoryName`.
        public var repositoryName: String
        /// `force`.
        public var force: Bool?
        /// `registryId`.
        public var registryId: String?

        /// What is left out is the service's to choose.
        public init(repositoryName: String, force: Bool? = nil, registryId: String? = nil) {
            self.repositoryName = repositoryName
            self.force = force
            self.registryId = registryId
        }
    }

    /// `DeleteRepositoryResponse` of Amazon Elastic Container Registry.
    public struct DeleteRepositoryResponse: Sendable, Hashable {
        /// `repository`.
        public var repository: Repository?

        /// What is left out is the service's to choose.
        public init(repository: Repository? = nil) {
            self.repository = repository
        }
    }
}

extension ECR.DeleteRepositoryRequest {
    package func write(to object: inout JSONObject) {
        object.member("repositoryName", repositoryName) { .string($0) }
        object.member("force", force) { .boolean($0) }
        object.member("registryId", registryId) { .string($0) }
    }
}

extension ECR.DeleteRepositoryResponse {
    package init(json: JSONValue) throws {
        self.repository = try json.member("repository") { try ECR.Repository(json: $0) }
    }
}

extension ECR {
    /// Calls `DeleteRepository`.
    @discardableResult
    public func deleteRepository(_ input: DeleteRepositoryRequest) async throws -> DeleteRepositoryResponse {
        try await client.execute(DeleteRepository.self, input)
    }
}
