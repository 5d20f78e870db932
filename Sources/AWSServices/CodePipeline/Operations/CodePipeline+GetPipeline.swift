// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodePipeline {
    /// `GetPipeline` of AWS CodePipeline.
    ///
    /// Source: https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_GetPipeline.html
    public enum GetPipeline: AWSOperation {
        public typealias Input = GetPipelineInput
        public typealias Output = GetPipelineOutput

        public static let name = "GetPipeline"
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

    /// `GetPipelineInput` of AWS CodePipeline.
    public struct GetPipelineInput: Sendable, Hashable {
        /// `name`.
        public var name: String
        /// `version`.
        public var version: Int?

        /// What is left out is the service's to choose.
        public init(name: String, version: Int? = nil) {
            self.name = name
            self.version = version
        }
    }

    /// `GetPipelineOutput` of AWS CodePipeline.
    public struct GetPipelineOutput: Sendable, Hashable {
        /// `metadata`.
        public var metadata: PipelineMetadata?
        /// `pipeline`.
        public var pipeline: PipelineDeclaration?

        /// What is left out is the service's to choose.
        public init(metadata: PipelineMetadata? = nil, pipeline: PipelineDeclaration? = nil) {
            self.metadata = metadata
            self.pipeline = pipeline
        }
    }
}

extension CodePipeline.GetPipelineInput {
    package func write(to object: inout JSONObject) {
        object.member("name", name) { .string($0) }
        object.member("version", version) { .integer($0) }
    }
}

extension CodePipeline.GetPipelineOutput {
    package init(json: JSONValue) throws {
        self.metadata = try json.member("metadata") { try CodePipeline.PipelineMetadata(json: $0) }
        self.pipeline = try json.member("pipeline") { try CodePipeline.PipelineDeclaration(json: $0) }
    }
}

extension CodePipeline {
    /// Calls `GetPipeline`.
    @discardableResult
    public func getPipeline(_ input: GetPipelineInput) async throws -> GetPipelineOutput {
        try await client.execute(GetPipeline.self, input)
    }
}
