// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudWatchLogs {
    /// `DeleteMetricFilter` of Amazon CloudWatch Logs.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteMetricFilter.html
    public enum DeleteMetricFilter: AWSOperation {
        public typealias Input = DeleteMetricFilterRequest
        public typealias Output = Void

        public static let name = "DeleteMetricFilter"
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

    /// `DeleteMetricFilterRequest` of Amazon CloudWatch Logs.
    public struct DeleteMetricFilterRequest: Sendable, Hashable {
        /// `filterName`.
        public var filterName: String
        /// `logGroupName`.
        public var logGroupName: String

        /// What is left out is the service's to choose.
        public init(filterName: String, logGroupName: String) {
            self.filterName = filterName
            self.logGroupName = logGroupName
        }
    }
}

extension CloudWatchLogs.DeleteMetricFilterRequest {
    package func write(to object: inout JSONObject) {
        object.member("filterName", filterName) { .string($0) }
        object.member("logGroupName", logGroupName) { .string($0) }
    }
}

extension CloudWatchLogs {
    /// Calls `DeleteMetricFilter`.
    public func deleteMetricFilter(_ input: DeleteMetricFilterRequest) async throws {
        try await client.execute(DeleteMetricFilter.self, input)
    }
}
