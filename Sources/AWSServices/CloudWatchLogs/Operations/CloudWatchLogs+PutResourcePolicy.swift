// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudWatchLogs {
    /// `PutResourcePolicy` of Amazon CloudWatch Logs.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutResourcePolicy.html
    public enum PutResourcePolicy: AWSOperation {
        public typealias Input = PutResourcePolicyRequest
        public typealias Output = PutResourcePolicyResponse

        public static let name = "PutResourcePolicy"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: JSONWriter.bytes(JSONObject.value(input.write(to:))))
            request.headers["Content-Type"] = "application/x-amz-json-1.1"
            request.headers["X-Amz-Target"] = "Logs_20140328.\(name)"
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
        }
    }

    /// `PutResourcePolicyRequest` of Amazon CloudWatch Logs.
    public struct PutResourcePolicyRequest: Sendable, Hashable {
        /// `expectedRevisionId`.
        public var expectedRevisionId: String?
        /// `policyDocument`.
        public var policyDocument: String?
        /// `policyName`.
        public var policyName: String?
        /// `resourceArn`.
        public var resourceArn: String?

        /// What is left out is the service's to choose.
        public init(
            expectedRevisionId: String? = nil,
            policyDocument: String? = nil,
            policyName: String? = nil,
            resourceArn: String? = nil
        ) {
            self.expectedRevisionId = expectedRevisionId
            self.policyDocument = policyDocument
            self.policyName = policyName
            self.resourceArn = resourceArn
        }
    }

    /// `PutResourcePolicyResponse` of Amazon CloudWatch Logs.
    public struct PutResourcePolicyResponse: Sendable, Hashable {
        /// `resourcePolicy`.
        public var resourcePolicy: ResourcePolicy?
        /// `revisionId`.
        public var revisionId: String?

        /// What is left out is the service's to choose.
        public init(resourcePolicy: ResourcePolicy? = nil, revisionId: String? = nil) {
            self.resourcePolicy = resourcePolicy
            self.revisionId = revisionId
        }
    }
}

extension CloudWatchLogs.PutResourcePolicyRequest {
    package func write(to object: inout JSONObject) {
        object.member("expectedRevisionId", expectedRevisionId) { .string($0) }
        object.member("policyDocument", policyDocument) { .string($0) }
        object.member("policyName", policyName) { .string($0) }
        object.member("resourceArn", resourceArn) { .string($0) }
    }
}

extension CloudWatchLogs.PutResourcePolicyResponse {
    package init(json: JSONValue) throws {
        self.resourcePolicy = try json.member("resourcePolicy") { try CloudWatchLogs.ResourcePolicy(json: $0) }
        self.revisionId = try json.member("revisionId") { try $0.string() }
    }
}

extension CloudWatchLogs {
    /// Calls `PutResourcePolicy`.
    @discardableResult
    public func putResourcePolicy(_ input: PutResourcePolicyRequest = PutResourcePolicyRequest()) async throws -> PutResourcePolicyResponse {
        try await client.execute(PutResourcePolicy.self, input)
    }
}
