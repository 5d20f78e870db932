// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ECR {
    /// `DeleteRepositoryPolicy` of Amazon Elastic Container Registry.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DeleteRepositoryPolicy.html
    public enum DeleteRepositoryPolicy: AWSOperation {
        public typealias Input = DeleteRepositoryPolicyRequest
        public typealias Output = DeleteRepositoryPolicyResponse

        public static let name = "DeleteRepositoryPolicy"
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

    /// `DeleteRepositoryPolicyRequest` of Amazon Elastic Container Registry.
    public struct DeleteRepositoryPolicyRequest: Sendable, Hashable {
        /// `repositoryName`.
        public var repositoryName: String
        /// `registryId`.
        public var registryId: String?

        /// What is left out is the service's to choose.
        public init(repositoryName: String, registryId: String? = nil) {
            self.repositoryName = repositoryName
            self.registryId = registryId
        }
    }

    /// `DeleteRepositoryPolicyResponse` of Amazon Elastic Container Registry.
    public struct DeleteRepositoryPolicyResponse: Sendable, Hashable {
        /// `policyText`.
        public var policyText: String?
        /// `registryId`.
        public var registryId: String?
        /// `repositoryName`.
        public var repositoryName: String?

        /// What is left out is the service's to choose.
        public init(policyText: String? = nil, registryId: String? = nil, repositoryName: String? = nil) {
            self.policyText = policyText
            self.registryId = registryId
            self.repositoryName = repositoryName
        }
    }
}

extension ECR.DeleteRepositoryPolicyRequest {
    package func write(to object: inout JSONObject) {
        object.member("repositoryName", repositoryName) { .string($0) }
        object.member("registryId", registryId) { .string($0) }
    }
}

extension ECR.DeleteRepositoryPolicyResponse {
    package init(json: JSONValue) throws {
        self.policyText = try json.member("policyText") { try $0.string() }
        self.registryId = try json.member("registryId") { try $0.string() }
        self.repositoryName = try json.member("repositoryName") { try $0.string() }
    }
}

extension ECR {
    /// Calls `DeleteRepositoryPolicy`.
    @discardableResult
    public func deleteRepositoryPolicy(_ input: DeleteRepositoryPolicyRequest) async throws -> DeleteRepositoryPolicyResponse {
        try await client.execute(DeleteRepositoryPolicy.self, input)
    }
}
