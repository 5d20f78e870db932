// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ECR {
    /// `GetRepositoryPolicy` of Amazon Elastic Container Registry.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_GetRepositoryPolicy.html
    public enum GetRepositoryPolicy: AWSOperation {
        public typealias Input = GetRepositoryPolicyRequest
        public typealias Output = GetRepositoryPolicyResponse

        public static let name = "GetRepositoryPolicy"
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

    /// `GetRepositoryPolicyRequest` of Amazon Elastic Container Registry.
    public struct GetRepositoryPolicyRequest: Sendable, Hashable {
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

    /// `GetRepositoryPolicyResponse` of Amazon Elastic Container Registry.
    public struct GetRepositoryPolicyResponse: Sendable, Hashable {
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

extension ECR.GetRepositoryPolicyRequest {
    package func write(to object: inout JSONObject) {
        object.member("repositoryName", repositoryName) { .string($0) }
        object.member("registryId", registryId) { .string($0) }
    }
}

extension ECR.GetRepositoryPolicyResponse {
    package init(json: JSONValue) throws {
        self.policyText = try json.member("policyText") { try $0.string() }
        self.registryId = try json.member("registryId") { try $0.string() }
        self.repositoryName = try json.member("repositoryName") { try $0.string() }
    }
}

extension ECR {
    /// Calls `GetRepositoryPolicy`.
    @discardableResult
    public func getRepositoryPolicy(_ input: GetRepositoryPolicyRequest) async throws -> GetRepositoryPolicyResponse {
        try await client.execute(GetRepositoryPolicy.self, input)
    }
}
