// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudWatch {
    /// `ListTagsForResource` of Amazon CloudWatch.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListTagsForResource.html
    public enum ListTagsForResource: AWSOperation {
        public typealias Input = ListTagsForResourceInput
        public typealias Output = ListTagsForResourceOutput

        public static let name = "ListTagsForResource"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: JSONWriter.bytes(JSONObject.value(input.write(to:))))
            request.headers["Content-Type"] = "application/x-amz-json-1.0"
            request.headers["X-Amz-Target"] = "GraniteServiceVersion20100801.\(name)"
            request.headers["x-amzn-query-mode"] = "true"
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
        }
    }

    /// `ListTagsForResourceInput` of Amazon CloudWatch.
    public struct ListTagsForResourceInput: Sendable, Hashable {
        /// `ResourceARN`.
        public var resourceARN: String

        /// What is left out is the service's to choose.
        public init(resourceARN: String) {
            self.resourceARN = resourceARN
        }
    }

    /// `ListTagsForResourceOutput` of Amazon CloudWatch.
    public struct ListTagsForResourceOutput: Sendable, Hashable {
        /// `Tags`.
        public var tags: [Tag]?

        /// What is left out is the service's to choose.
        public init(tags: [Tag]? = nil) {
            self.tags = tags
        }
    }
}

extension CloudWatch.ListTagsForResourceInput {
    package func write(to object: inout JSONObject) {
        object.member("ResourceARN", resourceARN) { .string($0) }
    }
}

extension CloudWatch.ListTagsForResourceOutput {
    package init(json: JSONValue) throws {
        self.tags = try json.member("Tags") { try $0.list { try CloudWatch.Tag(json: $0) } }
    }
}

extension CloudWatch {
    /// Calls `ListTagsForResource`.
    @discardableResult
    public func listTagsForResource(_ input: ListTagsForResourceInput) async throws -> ListTagsForResourceOutput {
        try await client.execute(ListTagsForResource.self, input)
    }
}
