// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudWatchLogs {
    /// `PutRetentionPolicy` of Amazon CloudWatch Logs.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html
    public enum PutRetentionPolicy: AWSOperation {
        public typealias Input = PutRetentionPolicyRequest
        public typealias Output = Void

        public static let name = "PutRetentionPolicy"
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

    /// `PutRetentionPolicyRequest` of Amazon CloudWatch Logs.
    public struct PutRetentionPolicyRequest: Sendable, Hashable {
        /// `logGroupName`.
        public var logGroupName: String
        /// `retentionInDays`.
        public var retentionInDays: Int

        /// What is left out is the service's to choose.
        public init(logGroupName: String, retentionInDays: Int) {
            self.logGroupName = logGroupName
            self.retentionInDays = retentionInDays
        }
    }
}

extension CloudWatchLogs.PutRetentionPolicyRequest {
    package func write(to object: inout JSONObject) {
        object.member("logGroupName", logGroupName) { .string($0) }
        object.member("retentionInDays", retentionInDays) { .integer($0) }
    }
}

extension CloudWatchLogs {
    /// Calls `PutRetentionPolicy`.
    public func putRetentionPolicy(_ input: PutRetentionPolicyRequest) async throws {
        try await client.execute(PutRetentionPolicy.self, input)
    }
}
