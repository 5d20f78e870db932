// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudWatchLogs {
    /// `DeleteIndexPolicy` of Amazon CloudWatch Logs.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteIndexPolicy.html
    public enum DeleteIndexPolicy: AWSOperation {
        public typealias Input = DeleteIndexPolicyRequest
        public typealias Output = DeleteIndexPolicyResponse

        public static let name = "DeleteIndexPolicy"
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

    /// `DeleteIndexPolicyRequest` of Amazon CloudWatch Logs.
    public struct DeleteIndexPolicyRequest: Sendable, Hashable {
        /// `logGroupIdentifier`.
        public var logGroupIdentifier: String

        /// What is left out is the service's to choose.
        public init(logGroupIdentifier: String) {
            self.logGroupIdentifier = logGroupIdentifier
        }
    }

    /// `DeleteIndexPolicyResponse` of Amazon CloudWatch Logs.
    public struct DeleteIndexPolicyResponse: Sendable, Hashable {
        /// What is left out is the service's to choose.
        public init() {}
    }
}

extension CloudWatchLogs.DeleteIndexPolicyRequest {
    package func write(to object: inout JSONObject) {
        object.member("logGroupIdentifier", logGroupIdentifier) { .string($0) }
    }
}

extension CloudWatchLogs.DeleteIndexPolicyResponse {
    package init(json: JSONValue) throws {}
}

extension CloudWatchLogs {
    /// Calls `DeleteIndexPolicy`.
    @discardableResult
    public func deleteIndexPolicy(_ input: DeleteIndexPolicyRequest) async throws -> DeleteIndexPolicyResponse {
        try await client.execute(DeleteIndexPolicy.self, input)
    }
}
