// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ECR {
    /// `ListTagsForResource` of Amazon Elastic Container Registry.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ListTagsForResource.html
    public enum ListTagsForResource: AWSOperation {
        public typealias Input = ListTagsForResourceRequest
        public typealias Output = ListTagsForResourceResponse

        public static let name = "ListTagsForResource"
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

    /// `ListTagsForResourceRequest` of Amazon Elastic Container Registry.
    public struct ListTagsForResourceRequest: Sendable, Hashable {
        /// `resourceArn`.
        public var resourceArn: String

        /// What is left out is the service's to choose.
        public init(resourceArn: String) {
            self.resourceArn = resourceArn
        }
    }

    /// `ListTagsForResourceResponse` of Amazon Elastic Container Registry.
    public struct ListTagsForResourceResponse: Sendable, Hashable {
        /// `tags`.
        public var tags: [Tag]?

        /// What is left out is the service's to choose.
        public init(tags: [Tag]? = nil) {
            self.tags = tags
        }
    }
}

extension ECR.ListTagsForResourceRequest {
    package func write(to object: inout JSONObject) {
        object.member("resourceArn", resourceArn) { .string($0) }
    }
}

extension ECR.ListTagsForResourceResponse {
    package init(json: JSONValue) throws {
        self.tags = try json.member("tags") { try $0.list { try ECR.Tag(json: $0) } }
    }
}

extension ECR {
    /// Calls `ListTagsForResource`.
    @discardableResult
    public func listTagsForResource(_ input: ListTagsForResourceRequest) async throws -> ListTagsForResourceResponse {
        try await client.execute(ListTagsForResource.self, input)
    }
}
