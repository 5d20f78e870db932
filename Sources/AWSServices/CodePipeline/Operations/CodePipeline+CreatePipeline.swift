// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodePipeline {
    /// `CreatePipeline` of AWS CodePipeline.
    ///
    /// Source: https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_CreatePipeline.html
    public enum CreatePipeline: AWSOperation {
        public typealias Input = CreatePipelineInput
        public typealias Output = CreatePipelineOutput

        public static let name = "CreatePipeline"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

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

    /// `CreatePipelineInput` of AWS CodePipeline.
    public struct CreatePipelineInput: Sendable, Hashable {
        /// `pipeline`.
        public var pipeline: PipelineDeclaration
        /// `tags`.
        public var tags: [Tag]?

        /// What is left out is the service's to choose.
        public init(pipeline: PipelineDeclaration, tags: [Tag]? = nil) {
            self.pipeline = pipeline
            self.tags = tags
        }
    }

    /// `CreatePipelineOutput` of AWS CodePipeline.
    public struct CreatePipelineOutput: Sendable, Hashable {
        /// `pipeline`.
        public var pipeline: PipelineDeclaration?
        /// `tags`.
        public var tags: [Tag]?

        /// What is left out is the service's to choose.
        public init(pipeline: PipelineDeclaration? = nil, tags: [Tag]? = nil) {
            self.pipeline = pipeline
            self.tags = tags
        }
    }
}

extension CodePipeline.CreatePipelineInput {
    package func write(to object: inout JSONObject) {
        object.member("pipeline", pipeline) { JSONObject.value($0.write(to:)) }
        object.member("tags", tags) { .list($0) { JSONObject.value($0.write(to:)) } }
    }
}

extension CodePipeline.CreatePipelineOutput {
    package init(json: JSONValue) throws {
        self.pipeline = try json.member("pipeline") { try CodePipeline.PipelineDeclaration(json: $0) }
        self.tags = try json.member("tags") { try $0.list { try CodePipeline.Tag(json: $0) } }
    }
}

extension CodePipeline {
    /// Calls `CreatePipeline`.
    @discardableResult
    public func createPipeline(_ input: CreatePipelineInput) async throws -> CreatePipelineOutput {
        try await client.execute(CreatePipeline.self, input)
    }
}
