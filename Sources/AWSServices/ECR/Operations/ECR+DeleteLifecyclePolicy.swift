// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ECR {
    /// `DeleteLifecyclePolicy` of Amazon Elastic Container Registry.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DeleteLifecyclePolicy.html
    public enum DeleteLifecyclePolicy: AWSOperation {
        public typealias Input = DeleteLifecyclePolicyRequest
        public typealias Output = DeleteLifecyclePolicyResponse

        public static let name = "DeleteLifecyclePolicy"
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

    /// `DeleteLifecyclePolicyRequest` of Amazon Elastic Container Registry.
    public struct DeleteLifecyclePolicyRequest: Sendable, Hashable {
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

    /// `DeleteLifecyclePolicyResponse` of Amazon Elastic Container Registry.
    public struct DeleteLifecyclePolicyResponse: Sendable, Hashable {
        /// `lastEvaluatedAt`.
        public var lastEvaluatedAt: Timestamp?
        /// `lifecyclePolicyText`.
        public var lifecyclePolicyText: String?
        /// `registryId`.
        public var registryId: String?
        /// `repositoryName`.
        public var repositoryName: String?

        /// What is left out is the service's to choose.
        public init(
            lastEvaluatedAt: Timestamp? = nil,
            lifecyclePolicyText: String? = nil,
            registryId: String? = nil,
            repositoryName: String? = nil
        ) {
            self.lastEvaluatedAt = lastEvaluatedAt
            self.lifecyclePolicyText = lifecyclePolicyText
            self.registryId = registryId
            self.repositoryName = repositoryName
        }
    }
}

extension ECR.DeleteLifecyclePolicyRequest {
    package func write(to object: inout JSONObject) {
        object.member("repositoryName", repositoryName) { .string($0) }
        object.member("registryId", registryId) { .string($0) }
    }
}

extension ECR.DeleteLifecyclePolicyResponse {
    package init(json: JSONValue) throws {
        self.lastEvaluatedAt = try json.member("lastEvaluatedAt") { try $0.timestamp() }
        self.lifecyclePolicyText = try json.member("lifecyclePolicyText") { try $0.string() }
        self.registryId = try json.member("registryId") { try $0.string() }
        self.repositoryName = try json.member("repositoryName") { try $0.string() }
    }
}

extension ECR {
    /// Calls `DeleteLifecyclePolicy`.
    @discardableResult
    public func deleteLifecyclePolicy(_ input: DeleteLifecyclePolicyRequest) async throws -> DeleteLifecyclePolicyResponse {
        try await client.execute(DeleteLifecyclePolicy.self, input)
    }
}
