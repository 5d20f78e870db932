// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ECR {
    /// `SetRepositoryPolicy` of Amazon Elastic Container Registry.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_SetRepositoryPolicy.html
    public enum SetRepositoryPolicy: AWSOperation {
        public typealias Input = SetRepositoryPolicyRequest
        public typealias Output = SetRepositoryPolicyResponse

        public static let name = "SetRepositoryPolicy"
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

    /// `SetRepositoryPolicyRequest` of Amazon Elastic Container Registry.
    public struct SetRepositoryPolicyRequest: Sendable, Hashable {
        /// `policyText`.
        public var policyText: String
        /// `repositoryName`.
        public var repositoryName: String
        /// `force`.
        public var force: Bool?
        /// `registryId`.
        public var registryId: String?

        /// What is left out is the service's to choose.
        public init(policyText: String, repositoryName: String, force: Bool? = nil, registryId: String? = nil) {
            self.policyText = policyText
            self.repositoryName = repositoryName
            self.force = force
            self.registryId = registryId
        }
    }

    /// `SetRepositoryPolicyResponse` of Amazon Elastic Container Registry.
    public struct SetRepositoryPolicyResponse: Sendable, Hashable {
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

extension ECR.SetRepositoryPolicyRequest {
    package func write(to object: inout JSONObject) {
        object.member("policyText", policyText) { .string($0) }
        object.member("repositoryName", repositoryName) { .string($0) }
        object.member("force", force) { .boolean($0) }
        object.member("registryId", registryId) { .string($0) }
    }
}

extension ECR.SetRepositoryPolicyResponse {
    package init(json: JSONValue) throws {
        self.policyText = try json.member("policyText") { try $0.string() }
        self.registryId = try json.member("registryId") { try $0.string() }
        self.repositoryName = try json.member("repositoryName") { try $0.string() }
    }
}

extension ECR {
    /// Calls `SetRepositoryPolicy`.
    @discardableResult
    public func setRepositoryPolicy(_ input: SetRepositoryPolicyRequest) async throws -> SetRepositoryPolicyResponse {
        try await client.execute(SetRepositoryPolicy.self, input)
    }
}
