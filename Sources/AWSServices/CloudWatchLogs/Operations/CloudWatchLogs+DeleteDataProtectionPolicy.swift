// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudWatchLogs {
    /// `DeleteDataProtectionPolicy` of Amazon CloudWatch Logs.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteDataProtectionPolicy.html
    public enum DeleteDataProtectionPolicy: AWSOperation {
        public typealias Input = DeleteDataProtectionPolicyRequest
        public typealias Output = Void

        public static let name = "DeleteDataProtectionPolicy"
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

    /// `DeleteDataProtectionPolicyRequest` of Amazon CloudWatch Logs.
    public struct DeleteDataProtectionPolicyRequest: Sendable, Hashable {
        /// `logGroupIdentifier`.
        public var logGroupIdentifier: String

        /// What is left out is the service's to choose.
        public init(logGroupIdentifier: String) {
            self.logGroupIdentifier = logGroupIdentifier
        }
    }
}

extension CloudWatchLogs.DeleteDataProtectionPolicyRequest {
    package func write(to object: inout JSONObject) {
        object.member("logGroupIdentifier", logGroupIdentifier) { .string($0) }
    }
}

extension CloudWatchLogs {
    /// Calls `DeleteDataProtectionPolicy`.
    public func deleteDataProtectionPolicy(_ input: DeleteDataProtectionPolicyRequest) async throws {
        try await client.execute(DeleteDataProtectionPolicy.self, input)
    }
}
