// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodePipeline {
    /// `GetPipelineExecution` of AWS CodePipeline.
    ///
    /// Source: https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_GetPipelineExecution.html
    public enum GetPipelineExecution: AWSOperation {
        public typealias Input = GetPipelineExecutionInput
        public typealias Output = GetPipelineExecutionOutput

        public static let name = "GetPipelineExecution"
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

    /// `GetPipelineExecutionInput` of AWS CodePipeline.
    public struct GetPipelineExecutionInput: Sendable, Hashable {
        /// `pipelineExecutionId`.
        public var pipelineExecutionId: String
        /// `pipelineName`.
        public var pipelineName: String

        /// What is left out is the service's to choose.
        public init(pipelineExecutionId: String, pipelineName: String) {
            self.pipelineExecutionId = pipelineExecutionId
            self.pipelineName = pipelineName
        }
    }

    /// `GetPipelineExecutionOutput` of AWS CodePipeline.
    public struct GetPipelineExecutionOutput: Sendable, Hashable {
        /// `pipelineExecution`.
        public var pipelineExecution: PipelineExecution?

        /// What is left out is the service's to choose.
        public init(pipelineExecution: PipelineExecution? = nil) {
            self.pipelineExecution = pipelineExecution
        }
    }
}

extension CodePipeline.GetPipelineExecutionInput {
    package func write(to object: inout JSONObject) {
        object.member("pipelineExecutionId", pipelineExecutionId) { .string($0) }
        object.member("pipelineName", pipelineName) { .string($0) }
    }
}

extension CodePipeline.GetPipelineExecutionOutput {
    package init(json: JSONValue) throws {
        self.pipelineExecution = try json.member("pipelineExecution") { try CodePipeline.PipelineExecution(json: $0) }
    }
}

extension CodePipeline {
    /// Calls `GetPipelineExecution`.
    @discardableResult
    public func getPipelineExecution(_ input: GetPipelineExecutionInput) async throws -> GetPipelineExecutionOutput {
        try await client.execute(GetPipelineExecution.self, input)
    }
}
