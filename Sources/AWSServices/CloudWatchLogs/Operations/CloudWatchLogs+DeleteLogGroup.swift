// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudWatchLogs {
    /// `DeleteLogGroup` of Amazon CloudWatch Logs.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteLogGroup.html
    public enum DeleteLogGroup: AWSOperation {
        public typealias Input = DeleteLogGroupRequest
        public typealias Output = Void

        public static let name = "DeleteLogGroup"
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

    /// `DeleteLogGroupRequest` of Amazon CloudWatch Logs.
    public struct DeleteLogGroupRequest: Sendable, Hashable {
        /// `logGroupName`.
        public var logGroupName: String

        /// What is left out is the service's to choose.
        public init(logGroupName: String) {
            self.logGroupName = logGroupName
        }
    }
}

extension CloudWatchLogs.DeleteLogGroupRequest {
    package func write(to object: inout JSONObject) {
        object.member("logGroupName", logGroupName) { .string($0) }
    }
}

extension CloudWatchLogs {
    /// Calls `DeleteLogGroup`.
    public func deleteLogGroup(_ input: DeleteLogGroupRequest) async throws {
        try await client.execute(DeleteLogGroup.self, input)
    }
}
