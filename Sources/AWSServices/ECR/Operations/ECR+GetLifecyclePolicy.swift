// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ECR {
    /// `GetLifecyclePolicy` of Amazon Elastic Container Registry.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_GetLifecyclePolicy.html
    public enum GetLifecyclePolicy: AWSOperation {
        public typealias Input = GetLifecyclePolicyRequest
        public typealias Output = GetLifecyclePolicyResponse

        public static let name = "GetLifecyclePolicy"
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

    /// `GetLifecyclePolicyRequest` of Amazon Elastic Container Registry.
    public struct GetLifecyclePolicyRequest: Sendable, Hashable {
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

    /// `GetLifecyclePolicyResponse` of Amazon Elastic Container Registry.
    public struct GetLifecyclePolicyResponse: Sendable, Hashable {
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

extension ECR.GetLifecyclePolicyRequest {
    package func write(to object: inout JSONObject) {
        object.member("repositoryName", repositoryName) { .string($0) }
        object.member("registryId", registryId) { .string($0) }
    }
}

extension ECR.GetLifecyclePolicyResponse {
    package init(json: JSONValue) throws {
        self.lastEvaluatedAt = try json.member("lastEvaluatedAt") { try $0.timestamp() }
        self.lifecyclePolicyText = try json.member("lifecyclePolicyText") { try $0.string() }
        self.registryId = try json.member("registryId") { try $0.string() }
        self.repositoryName = try json.member("repositoryName") { try $0.string() }
    }
}

extension ECR {
    /// Calls `GetLifecyclePolicy`.
    @discardableResult
    public func getLifecyclePolicy(_ input: GetLifecyclePolicyRequest) async throws -> GetLifecyclePolicyResponse {
        try await client.execute(GetLifecyclePolicy.self, input)
    }
}
