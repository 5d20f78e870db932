// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EventBridge {
    /// `TagResource` of Amazon EventBridge.
    ///
    /// Source: https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_TagResource.html
    public enum TagResource: AWSOperation {
        public typealias Input = TagResourceRequest
        public typealias Output = TagResourceResponse

        public static let name = "TagResource"
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

    /// `TagResourceRequest` of Amazon EventBridge.
    public struct TagResourceRequest: Sendable, Hashable {
        /// `ResourceARN`.
        public var resourceARN: String
        /// `Tags`.
        public var tags: [Tag]

        /// What is left out is the service's to choose.
        public init(resourceARN: String, tags: [Tag]) {
            self.resourceARN = resourceARN
            self.tags = tags
        }
    }

    /// `TagResourceResponse` of Amazon EventBridge.
    public struct TagResourceResponse: Sendable, Hashable {
        /// What is left out is the service's to choose.
        public init() {}
    }
}

extension EventBridge.TagResourceRequest {
    package func write(to object: inout JSONObject) {
        object.member("ResourceARN", resourceARN) { .string($0) }
        object.member("Tags", tags) { .list($0) { JSONObject.value($0.write(to:)) } }
    }
}

extension EventBridge.TagResourceResponse {
    package init(json: JSONValue) throws {}
}

extension EventBridge {
    /// Calls `TagResource`.
    @discardableResult
    public func tagResource(_ input: TagResourceRequest) async throws -> TagResourceResponse {
        try await client.execute(TagResource.self, input)
    }
}
