// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ECR {
    /// `PutImageTagMutability` of Amazon Elastic Container Registry.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_PutImageTagMutability.html
    public enum PutImageTagMutability: AWSOperation {
        public typealias Input = PutImageTagMutabilityRequest
        public typealias Output = PutImageTagMutabilityResponse

        public static let name = "PutImageTagMutability"
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

    /// `PutImageTagMutabilityRequest` of Amazon Elastic Container Registry.
    public struct PutImageTagMutabilityRequest: Sendable, Hashable {
        /// `imageTagMutability`.
        public var imageTagMutability: ImageTagMutability
        /// `repositoryName`.
        public var repositoryName: String
        /// `imageTagMutabilityExclusionFilters`.
        public var imageTagMutabilityExclusionFilters: [ImageTagMutabilityExclusionFilter]?
        /// `registryId`.
        public var registryId: String?

        /// What is left out is the service's to choose.
        public init(
            imageTagMutability: ImageTagMutability,
            repositoryName: String,
            imageTagMutabilityExclusionFilters: [ImageTagMutabilityExclusionFilter]? = nil,
            registryId: String? = nil
        ) {
            self.imageTagMutability = imageTagMutability
            self.repositoryName = repositoryName
            self.imageTagMutabilityExclusionFilters = imageTagMutabilityExclusionFilters
            self.registryId = registryId
        }
    }

    /// `PutImageTagMutabilityResponse` of Amazon Elastic Container Registry.
    public struct PutImageTagMutabilityResponse: Sendable, Hashable {
        /// `imageTagMutability`.
        public var imageTagMutability: ImageTagMutability?
        /// `imageTagMutabilityExclusionFilters`.
        public var imageTagMutabilityExclusionFilters: [ImageTagMutabilityExclusionFilter]?
        /// `registryId`.
        public var registryId: String?
        /// `repositoryName`.
        public var repositoryName: String?

        /// What is left out is the service's to choose.
        public init(
            imageTagMutability: ImageTagMutability? = nil,
            imageTagMutabilityExclusionFilters: [ImageTagMutabilityExclusionFilter]? = nil,
            registryId: String? = nil,
            repositoryName: String? = nil
        ) {
            self.imageTagMutability = imageTagMutability
            self.imageTagMutabilityExclusionFilters = imageTagMutabilityExclusionFilters
            self.registryId = registryId
            self.repositoryName = repositoryName
        }
    }
}

extension ECR.PutImageTagMutabilityRequest {
    package func write(to object: inout JSONObject) {
        object.member("imageTagMutability", imageTagMutability) { .string($0.rawValue) }
        object.member("repositoryName", repositoryName) { .string($0) }
        object.member("imageTagMutabilityExclusionFilters", imageTagMutabilityExclusionFilters) { .list($0) { JSONObject.value($0.write(to:)) } }
        object.member("registryId", registryId) { .string($0) }
    }
}

extension ECR.PutImageTagMutabilityResponse {
    package init(json: JSONValue) throws {
        self.imageTagMutability = try json.member("imageTagMutability") { ECR.ImageTagMutability(rawValue: try $0.string()) }
        self.imageTagMutabilityExclusionFilters = try json.member("imageTagMutabilityExclusionFilters") { try $0.list { try ECR.ImageTagMutabilityExclusionFilter(json: $0) } }
        self.registryId = try json.member("registryId") { try $0.string() }
        self.repositoryName = try json.member("repositoryName") { try $0.string() }
    }
}

extension ECR {
    /// Calls `PutImageTagMutability`.
    @discardableResult
    public func putImageTagMutability(_ input: PutImageTagMutabilityRequest) async throws -> PutImageTagMutabilityResponse {
        try await client.execute(PutImageTagMutability.self, input)
    }
}
