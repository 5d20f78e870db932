// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudWatchLogs {
    /// `CreateLogGroup` of Amazon CloudWatch Logs.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogGroup.html
    public enum CreateLogGroup: AWSOperation {
        public typealias Input = CreateLogGroupRequest
        public typealias Output = Void

        public static let name = "CreateLogGroup"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: JSONWriter.bytes(JSONObject.value(input.write(to:))))
            request.headers["Content-Type"] = "application/x-amz-json-1.1"
            request.headers["X-Amz-Target"] = "Logs_20140328.\(name)"
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `CreateLogGroupRequest` of Amazon CloudWatch Logs.
    public struct CreateLogGroupRequest: Sendable, Hashable {
        /// `logGroupName`.
        public var logGroupName: String
        /// `deletionProtectionEnabled`.
        public var deletionProtectionEnabled: Bool?
        /// `kmsKeyId`.
        public var kmsKeyId: String?
        /// `logGroupClass`.
        public var logGroupClass: LogGroupClass?
        /// `tags`.
        public var tags: [String: String]?

        /// What is left out is the service's to choose.
        public init(
            logGroupName: String,
            deletionProtectionEnabled: Bool? = nil,
            kmsKeyId: String? = nil,
            logGroupClass: LogGroupClass? = nil,
            tags: [String: String]? = nil
        ) {
            self.logGroupName = logGroupName
            self.deletionProtectionEnabled = deletionProtectionEnabled
            self.kmsKeyId = kmsKeyId
            self.logGroupClass = logGroupClass
            self.tags = tags
        }
    }
}

extension CloudWatchLogs.CreateLogGroupRequest {
    package func write(to object: inout JSONObject) {
        object.member("logGroupName", logGroupName) { .string($0) }
        object.member("deletionProtectionEnabled", deletionProtectionEnabled) { .boolean($0) }
        object.member("kmsKeyId", kmsKeyId) { .string($0) }
        object.member("logGroupClass", logGroupClass) { .string($0.rawValue) }
        object.member("tags", tags) { .map($0) { .string($0) } }
    }
}

extension CloudWatchLogs {
    /// Calls `CreateLogGroup`.
    public func createLogGroup(_ input: CreateLogGroupRequest) async throws {
        try await client.execute(CreateLogGroup.self, input)
    }
}
