// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ECR {
    /// `TagResource` of Amazon Elastic Container Registry.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_TagResource.html
    public enum TagResource: AWSOperation {
        public typealias Input = TagResourceRequest
        public typealias Output = TagResourceResponse

        public static let name = "TagResource"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: JSONWriter.bytes(JSONObject.value(input.write(to:))))
            request.headers["Content-Type"] = "application/x-amz-json-1.1"
            request.headers["X-Amz-Target"] = "AmazonEC2ContainerRegistry_V20150921.\(name)"
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
        }
    }

    /// `TagResourceRequest` of Amazon Elastic Container Registry.
    public struct TagResourceRequest: Sendable, Hashable {
        /// `resourceArn`.
        public var resourceArn: String
        /// `tags`.
        public var tags: [Tag]

        /// What is left out is the service's to choose.
        public init(resourceArn: String, tags: [Tag]) {
            self.resourceArn = resourceArn
            self.tags = tags
        }
    }

    /// `TagResourceResponse` of Amazon Elastic Container Registry.
    public struct TagResourceResponse: Sendable, Hashable {
        /// What is left out is the service's to choose.
        public init() {}
    }
}

extension ECR.TagResourceRequest {
    package func write(to object: inout JSONObject) {
        object.member("resourceArn", resourceArn) { .string($0) }
        object.member("tags", tags) { .list($0) { JSONObject.value($0.write(to:)) } }
    }
}

extension ECR.TagResourceResponse {
    package init(json: JSONValue) throws {}
}

extension ECR {
    /// Calls `TagResource`.
    @discardableResult
    public func tagResource(_ input: TagResourceRequest) async throws -> TagResourceResponse {
        try await client.execute(TagResource.self, input)
    }
}
