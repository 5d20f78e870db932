// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ECR {
    /// `PutLifecyclePolicy` of Amazon Elastic Container Registry.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_PutLifecyclePolicy.html
    public enum PutLifecyclePolicy: AWSOperation {
        public typealias Input = PutLifecyclePolicyRequest
        public typealias Output = PutLifecyclePolicyResponse

        public static let name = "PutLifecyclePolicy"
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

    /// `PutLifecyclePolicyRequest` of Amazon Elastic Container Registry.
    public struct PutLifecyclePolicyRequest: Sendable, Hashable {
        /// `lifecyclePolicyText`.
        public var lifecyclePolicyText: String
        /// `repositoryName`.
        public var repositoryName: String
        /// `registryId`.
        public var registryId: String?

        /// What is left out is the service's to choose.
        public init(lifecyclePolicyText: String, repositoryName: String, registryId: String? = nil) {
            self.lifecyclePolicyText = lifecyclePolicyText
            self.repositoryName = repositoryName
            self.registryId = registryId
        }
    }

    /// `PutLifecyclePolicyResponse` of Amazon Elastic Container Registry.
    public struct PutLifecyclePolicyResponse: Sendable, Hashable {
        /// `lifecyclePolicyText`.
        public var lifecyclePolicyText: String?
        /// `registryId`.
        public var registryId: String?
        /// `repositoryName`.
        public var repositoryName: String?

        /// What is left out is the service's to choose.
        public init(lifecyclePolicyText: String? = nil, registryId: String? = nil, repositoryName: String? = nil) {
            self.lifecyclePolicyText = lifecyclePolicyText
            self.registryId = registryId
            self.repositoryName = repositoryName
        }
    }
}

extension ECR.PutLifecyclePolicyRequest {
    package func write(to object: inout JSONObject) {
        object.member("lifecyclePolicyText", lifecyclePolicyText) { .string($0) }
        object.member("repositoryName", repositoryName) { .string($0) }
        object.member("registryId", registryId) { .string($0) }
    }
}

extension ECR.PutLifecyclePolicyResponse {
    package init(json: JSONValue) throws {
        self.lifecyclePolicyText = try json.member("lifecyclePolicyText") { try $0.string() }
        self.registryId = try json.member("registryId") { try $0.string() }
        self.repositoryName = try json.member("repositoryName") { try $0.string() }
    }
}

extension ECR {
    /// Calls `PutLifecyclePolicy`.
    @discardableResult
    public func putLifecyclePolicy(_ input: PutLifecyclePolicyRequest) async throws -> PutLifecyclePolicyResponse {
        try await client.execute(PutLifecyclePolicy.self, input)
    }
}
