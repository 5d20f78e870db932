// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodePipeline {
    /// `UpdatePipeline` of AWS CodePipeline.
    ///
    /// Source: https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_UpdatePipeline.html
    public enum UpdatePipeline: AWSOperation {
        public typealias Input = UpdatePipelineInput
        public typealias Output = UpdatePipelineOutput

        public static let name = "UpdatePipeline"
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

    /// `UpdatePipelineInput` of AWS CodePipeline.
    public struct UpdatePipelineInput: Sendable, Hashable {
        /// `pipeline`.
        public var pipeline: PipelineDeclaration

        /// What is left out is the service's to choose.
        public init(pipeline: PipelineDeclaration) {
            self.pipeline = pipeline
        }
    }

    /// `UpdatePipelineOutput` of AWS CodePipeline.
    public struct UpdatePipelineOutput: Sendable, Hashable {
        /// `pipeline`.
        public var pipeline: PipelineDeclaration?

        /// What is left out is the service's to choose.
        public init(pipeline: PipelineDeclaration? = nil) {
            self.pipeline = pipeline
        }
    }
}

extension CodePipeline.UpdatePipelineInput {
    package func write(to object: inout JSONObject) {
        object.member("pipeline", pipeline) { JSONObject.value($0.write(to:)) }
    }
}

extension CodePipeline.UpdatePipelineOutput {
    package init(json: JSONValue) throws {
        self.pipeline = try json.member("pipeline") { try CodePipeline.PipelineDeclaration(json: $0) }
    }
}

extension CodePipeline {
    /// Calls `UpdatePipeline`.
    @discardableResult
    public func updatePipeline(_ input: UpdatePipelineInput) async throws -> UpdatePipelineOutput {
        try await client.execute(UpdatePipeline.self, input)
    }
}
