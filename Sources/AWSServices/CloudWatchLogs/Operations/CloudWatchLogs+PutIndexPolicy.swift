// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudWatchLogs {
    /// `PutIndexPolicy` of Amazon CloudWatch Logs.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutIndexPolicy.html
    public enum PutIndexPolicy: AWSOperation {
        public typealias Input = PutIndexPolicyRequest
        public typealias Output = PutIndexPolicyResponse

        public static let name = "PutIndexPolicy"
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

    /// `PutIndexPolicyRequest` of Amazon CloudWatch Logs.
    public struct PutIndexPolicyRequest: Sendable, Hashable {
        /// `logGroupIdentifier`.
        public var logGroupIdentifier: String
        /// `policyDocument`.
        public var policyDocument: String

        /// What is left out is the service's to choose.
        public init(logGroupIdentifier: String, policyDocument: String) {
            self.logGroupIdentifier = logGroupIdentifier
            self.policyDocument = policyDocument
        }
    }

    /// `PutIndexPolicyResponse` of Amazon CloudWatch Logs.
    public struct PutIndexPolicyResponse: Sendable, Hashable {
        /// `indexPolicy`.
        public var indexPolicy: IndexPolicy?

        /// What is left out is the service's to choose.
        public init(indexPolicy: IndexPolicy? = nil) {
            self.indexPolicy = indexPolicy
        }
    }
}

extension CloudWatchLogs.PutIndexPolicyRequest {
    package func write(to object: inout JSONObject) {
        object.member("logGroupIdentifier", logGroupIdentifier) { .string($0) }
        object.member("policyDocument", policyDocument) { .string($0) }
    }
}

extension CloudWatchLogs.PutIndexPolicyResponse {
    package init(json: JSONValue) throws {
        self.indexPolicy = try json.member("indexPolicy") { try CloudWatchLogs.IndexPolicy(json: $0) }
    }
}

extension CloudWatchLogs {
    /// Calls `PutIndexPolicy`.
    @discardableResult
    public func putIndexPolicy(_ input: PutIndexPolicyRequest) async throws -> PutIndexPolicyResponse {
        try await client.execute(PutIndexPolicy.self, input)
    }
}
