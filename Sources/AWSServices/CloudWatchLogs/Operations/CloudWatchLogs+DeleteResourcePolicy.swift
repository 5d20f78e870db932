// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudWatchLogs {
    /// `DeleteResourcePolicy` of Amazon CloudWatch Logs.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteResourcePolicy.html
    public enum DeleteResourcePolicy: AWSOperation {
        public typealias Input = DeleteResourcePolicyRequest
        public typealias Output = Void

        public static let name = "DeleteResourcePolicy"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: JSONWriter.bytes(JSONObject.value(input.write(to:))))
            request.headers["Content-Type"] = "application/x-amz-json-1.1"
            request.headers["X-Amz-Target"] = "Logs_20140328.\(name)"
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `DeleteResourcePolicyRequest` of Amazon CloudWatch Logs.
    public struct DeleteResourcePolicyRequest: Sendable, Hashable {
        /// `expectedRevisionId`.
        public var expectedRevisionId: String?
        /// `policyName`.
        public var policyName: String?
        /// `resourceArn`.
        public var resourceArn: String?

        /// What is left out is the service's to choose.
        public init(expectedRevisionId: String? = nil, policyName: String? = nil, resourceArn: String? = nil) {
            self.expectedRevisionId = expectedRevisionId
            self.policyName = policyName
            self.resourceArn = resourceArn
        }
    }
}

extension CloudWatchLogs.DeleteResourcePolicyRequest {
    package func write(to object: inout JSONObject) {
        object.member("expectedRevisionId", expectedRevisionId) { .string($0) }
        object.member("policyName", policyName) { .string($0) }
        object.member("resourceArn", resourceArn) { .string($0) }
    }
}

extension CloudWatchLogs {
    /// Calls `DeleteResourcePolicy`.
    public func deleteResourcePolicy(_ input: DeleteResourcePolicyRequest = DeleteResourcePolicyRequest()) async throws {
        try await client.execute(DeleteResourcePolicy.self, input)
    }
}
