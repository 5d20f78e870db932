// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EventBridge {
    /// `ListTagsForResource` of Amazon EventBridge.
    ///
    /// Source: https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListTagsForResource.html
    public enum ListTagsForResource: AWSOperation {
        public typealias Input = ListTagsForResourceRequest
        public typealias Output = ListTagsForResourceResponse

        public static let name = "ListTagsForResource"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: JSONWriter.bytes(JSONObject.value(input.write(to:))))
            request.headers["Content-Type"] = "application/x-amz-json-1.1"
            request.headers["X-Amz-Target"] = "AWSEvents.\(name)"
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
        }
    }

    /// `ListTagsForResourceRequest` of Amazon EventBridge.
    public struct ListTagsForResourceRequest: Sendable, Hashable {
        /// `ResourceARN`.
        public var resourceARN: String

        /// What is left out is the service's to choose.
        public init(resourceARN: String) {
            self.resourceARN = resourceARN
        }
    }

    /// `ListTagsForResourceResponse` of Amazon EventBridge.
    public struct ListTagsForResourceResponse: Sendable, Hashable {
        /// `Tags`.
        public var tags: [Tag]?

        /// What is left out is the service's to choose.
        public init(tags: [Tag]? = nil) {
            self.tags = tags
        }
    }
}

extension EventBridge.ListTagsForResourceRequest {
    package func write(to object: inout JSONObject) {
        object.member("ResourceARN", resourceARN) { .string($0) }
    }
}

extension EventBridge.ListTagsForResourceResponse {
    package init(json: JSONValue) throws {
        self.tags = try json.member("Tags") { try $0.list { try EventBridge.Tag(json: $0) } }
    }
}

extension EventBridge {
    /// Calls `ListTagsForResource`.
    @discardableResult
    public func listTagsForResource(_ input: ListTagsForResourceRequest) async throws -> ListTagsForResourceResponse {
        try await client.execute(ListTagsForResource.self, input)
    }
}
