// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EventBridge {
    /// `UntagResource` of Amazon EventBridge.
    ///
    /// Source: https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_UntagResource.html
    public enum UntagResource: AWSOperation {
        public typealias Input = UntagResourceRequest
        public typealias Output = UntagResourceResponse

        public static let name = "UntagResource"
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

    /// `UntagResourceRequest` of Amazon EventBridge.
    public struct UntagResourceRequest: Sendable, Hashable {
        /// `ResourceARN`.
        public var resourceARN: String
        /// `TagKeys`.
        public var tagKeys: [String]

        /// What is left out is the service's to choose.
        public init(resourceARN: String, tagKeys: [String]) {
            self.resourceARN = resourceARN
            self.tagKeys = tagKeys
        }
    }

    /// `UntagResourceResponse` of Amazon EventBridge.
    public struct UntagResourceResponse: Sendable, Hashable {
        /// What is left out is the service's to choose.
        public init() {}
    }
}

extension EventBridge.UntagResourceRequest {
    package func write(to object: inout JSONObject) {
        object.member("ResourceARN", resourceARN) { .string($0) }
        object.member("TagKeys", tagKeys) { .list($0) { .string($0) } }
    }
}

extension EventBridge.UntagResourceResponse {
    package init(json: JSONValue) throws {}
}

extension EventBridge {
    /// Calls `UntagResource`.
    @discardableResult
    public func untagResource(_ input: UntagResourceRequest) async throws -> UntagResourceResponse {
        try await client.execute(UntagResource.self, input)
    }
}
