// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodePipeline {
    /// `ListTagsForResource` of AWS CodePipeline.
    ///
    /// Source: https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_ListTagsForResource.html
    public enum ListTagsForResource: AWSOperation {
        public typealias Input = ListTagsForResourceInput
        public typealias Output = ListTagsForResourceOutput

        public static let name = "ListTagsForResource"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: JSONWriter.bytes(JSONObject.value(input.write(to:))))
            request.headers["Content-Type"] = "application/x-amz-json-1.1"
            request.headers["X-Amz-Target"] = "CodePipeline_20150709.\(name)"
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
        }
    }

    /// `ListTagsForResourceInput` of AWS CodePipeline.
    public struct ListTagsForResourceInput: Sendable, Hashable {
        /// `resourceArn`.
        public var resourceArn: String
        /// `maxResults`.
        public var maxResults: Int?
        /// `nextToken`.
        public var nextToken: String?

        /// What is left out is the service's to choose.
        public init(resourceArn: String, maxResults: Int? = nil, nextToken: String? = nil) {
            self.resourceArn = resourceArn
            self.maxResults = maxResults
            self.nextToken = nextToken
        }
    }

    /// `ListTagsForResourceOutput` of AWS CodePipeline.
    public struct ListTagsForResourceOutput: Sendable, Hashable {
        /// `nextToken`.
        public var nextToken: String?
        /// `tags`.
        public var tags: [Tag]?

        /// What is left out is the service's to choose.
        public init(nextToken: String? = nil, tags: [Tag]? = nil) {
            self.nextToken = nextToken
            self.tags = tags
        }
    }
}

extension CodePipeline.ListTagsForResourceInput {
    package func write(to object: inout JSONObject) {
        object.member("resourceArn", resourceArn) { .string($0) }
        object.member("maxResults", maxResults) { .integer($0) }
        object.member("nextToken", nextToken) { .string($0) }
    }
}

extension CodePipeline.ListTagsForResourceOutput {
    package init(json: JSONValue) throws {
        self.nextToken = try json.member("nextToken") { try $0.string() }
        self.tags = try json.member("tags") { try $0.list { try CodePipeline.Tag(json: $0) } }
    }
}

extension CodePipeline {
    /// Calls `ListTagsForResource`.
    @discardableResult
    public func listTagsForResource(_ input: ListTagsForResourceInput) async throws -> ListTagsForResourceOutput {
        try await client.execute(ListTagsForResource.self, input)
    }

    /// Every page of `ListTagsForResource`, each asked for when the loop comes to it.
    public func listTagsForResourcePages(
        _ input: ListTagsForResourceInput
    ) -> Pages<ListTagsForResourceInput, ListTagsForResourceOutput> {
        Pages(input, call: { try await listTagsForResource($0) }) {
            page, input in
            guard page.nextToken?.isEmpty == false else { return false }
            input.nextToken = page.nextToken
            return true
        }
    }
}
