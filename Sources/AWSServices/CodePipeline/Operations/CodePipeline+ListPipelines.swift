// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodePipeline {
    /// `ListPipelines` of AWS CodePipeline.
    ///
    /// Source: https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_ListPipelines.html
    public enum ListPipelines: AWSOperation {
        public typealias Input = ListPipelinesInput
        public typealias Output = ListPipelinesOutput

        public static let name = "ListPipelines"
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

    /// `ListPipelinesInput` of AWS CodePipeline.
    public struct ListPipelinesInput: Sendable, Hashable {
        /// `maxResults`.
        public var maxResults: Int?
        /// `nextToken`.
        public var nextToken: String?

        /// What is left out is the service's to choose.
        public init(maxResults: Int? = nil, nextToken: String? = nil) {
            self.maxResults = maxResults
            self.nextToken = nextToken
        }
    }

    /// `ListPipelinesOutput` of AWS CodePipeline.
    public struct ListPipelinesOutput: Sendable, Hashable {
        /// `nextToken`.
        public var nextToken: String?
        /// `pipelines`.
        public var pipelines: [PipelineSummary]?

        /// What is left out is the service's to choose.
        public init(nextToken: String? = nil, pipelines: [PipelineSummary]? = nil) {
            self.nextToken = nextToken
            self.pipelines = pipelines
        }
    }
}

extension CodePipeline.ListPipelinesInput {
    package func write(to object: inout JSONObject) {
        object.member("maxResults", maxResults) { .integer($0) }
        object.member("nextToken", nextToken) { .string($0) }
    }
}

extension CodePipeline.ListPipelinesOutput {
    package init(json: JSONValue) throws {
        self.nextToken = try json.member("nextToken") { try $0.string() }
        self.pipelines = try json.member("pipelines") { try $0.list { try CodePipeline.PipelineSummary(json: $0) } }
    }
}

extension CodePipeline {
    /// Calls `ListPipelines`.
    @discardableResult
    public func listPipelines(_ input: ListPipelinesInput = ListPipelinesInput()) async throws -> ListPipelinesOutput {
        try await client.execute(ListPipelines.self, input)
    }

    /// Every page of `ListPipelines`, each asked for when the loop comes to it.
    public func listPipelinesPages(
        _ input: ListPipelinesInput = ListPipelinesInput()
    ) -> Pages<ListPipelinesInput, ListPipelinesOutput> {
        Pages(input, call: { try await listPipelines($0) }) {
            page, input in
            guard page.nextToken?.isEmpty == false else { return false }
            input.nextToken = page.nextToken
            return true
        }
    }
}
