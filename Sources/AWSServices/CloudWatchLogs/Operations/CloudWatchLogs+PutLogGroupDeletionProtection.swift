// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudWatchLogs {
    /// `PutLogGroupDeletionProtection` of Amazon CloudWatch Logs.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutLogGroupDeletionProtection.html
    public enum PutLogGroupDeletionProtection: AWSOperation {
        public typealias Input = PutLogGroupDeletionProtectionRequest
        public typealias Output = Void

        public static let name = "PutLogGroupDeletionProtection"
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

    /// `PutLogGroupDeletionProtectionRequest` of Amazon CloudWatch Logs.
    public struct PutLogGroupDeletionProtectionRequest: Sendable, Hashable {
        /// `deletionProtectionEnabled`.
        public var deletionProtectionEnabled: Bool
        /// `logGroupIdentifier`.
        public var logGroupIdentifier: String

        /// What is left out is the service's to choose.
        public init(deletionProtectionEnabled: Bool, logGroupIdentifier: String) {
            self.deletionProtectionEnabled = deletionProtectionEnabled
            self.logGroupIdentifier = logGroupIdentifier
        }
    }
}

extension CloudWatchLogs.PutLogGroupDeletionProtectionRequest {
    package func write(to object: inout JSONObject) {
        object.member("deletionProtectionEnabled", deletionProtectionEnabled) { .boolean($0) }
        object.member("logGroupIdentifier", logGroupIdentifier) { .string($0) }
    }
}

extension CloudWatchLogs {
    /// Calls `PutLogGroupDeletionProtection`.
    public func putLogGroupDeletionProtection(_ input: PutLogGroupDeletionProtectionRequest) async throws {
        try await client.execute(PutLogGroupDeletionProtection.self, input)
    }
}
