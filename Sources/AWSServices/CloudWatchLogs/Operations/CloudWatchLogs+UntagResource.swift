// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudWatchLogs {
    /// `UntagResource` of Amazon CloudWatch Logs.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_UntagResource.html
    public enum UntagResource: AWSOperation {
        public typealias Input = UntagResourceRequest
        public typealias Output = Void

        public static let name = "UntagResource"
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

    /// `UntagResourceRequest` of Amazon CloudWatch Logs.
    public struct UntagResourceRequest: Sendable, Hashable {
        /// `resourceArn`.
        public var resourceArn: String
        /// `tagKeys`.
        public var tagKeys: [String]

        /// What is left out is the service's to choose.
        public init(resourceArn: String, tagKeys: [String]) {
            self.resourceArn = resourceArn
            self.tagKeys = tagKeys
        }
    }
}

extension CloudWatchLogs.UntagResourceRequest {
    package func write(to object: inout JSONObject) {
        object.member("resourceArn", resourceArn) { .string($0) }
        object.member("tagKeys", tagKeys) { .list($0) { .string($0) } }
    }
}

extension CloudWatchLogs {
    /// Calls `UntagResource`.
    public func untagResource(_ input: UntagResourceRequest) async throws {
        try await client.execute(UntagResource.self, input)
    }
}
