// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudWatchLogs {
    /// `ListTagsForResource` of Amazon CloudWatch Logs.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_ListTagsForResource.html
    public enum ListTagsForResource: AWSOperation {
        public typealias Input = ListTagsForResourceRequest
        public typealias Output = ListTagsForResourceResponse

        public static let name = "ListTagsForResource"
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

    /// `ListTagsForResourceRequest` of Amazon CloudWatch Logs.
    public struct ListTagsForResourceRequest: Sendable, Hashable {
        /// `resourceArn`.
        public var resourceArn: String

        /// What is left out is the service's to choose.
        public init(resourceArn: String) {
            self.resourceArn = resourceArn
        }
    }

    /// `ListTagsForResourceResponse` of Amazon CloudWatch Logs.
    public struct ListTagsForResourceResponse: Sendable, Hashable {
        /// `tags`.
        public var tags: [String: String]?

        /// What is left out is the service's to choose.
        public init(tags: [String: String]? = nil) {
            self.tags = tags
        }
    }
}

extension CloudWatchLogs.ListTagsForResourceRequest {
    package func write(to object: inout JSONObject) {
        object.member("resourceArn", resourceArn) { .string($0) }
    }
}

extension CloudWatchLogs.ListTagsForResourceResponse {
    package init(json: JSONValue) throws {
        self.tags = try json.member("tags") { try $0.map { try $0.string() } }
    }
}

extension CloudWatchLogs {
    /// Calls `ListTagsForResource`.
    @discardableResult
    public func listTagsForResource(_ input: ListTagsForResourceRequest) async throws -> ListTagsForResourceResponse {
        try await client.execute(ListTagsForResource.self, input)
    }
}
