// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodePipeline {
    /// `StartPipelineExecution` of AWS CodePipeline.
    ///
    /// Source: https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_StartPipelineExecution.html
    public enum StartPipelineExecution: AWSOperation, TokenCarrying {
        public typealias Input = StartPipelineExecutionInput
        public typealias Output = StartPipelineExecutionOutput

        public static let name = "StartPipelineExecution"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { input.clientRequestToken != nil }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: JSONWriter.bytes(JSONObject.value(input.write(to:))))
            request.headers["Content-Type"] = "application/x-amz-json-1.1"
            request.headers["X-Amz-Target"] = "CodePipeline_20150709.\(name)"
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
        }

        package static func withToken(_ input: Input, _ token: () -> String) -> Input {
            var input = input
            if input.clientRequestToken == nil { input.clientRequestToken = token() }
            return input
        }
    }

    /// `StartPipelineExecutionInput` of AWS CodePipeline.
    public struct StartPipelineExecutionInput: Sendable, Hashable {
        /// `name`.
        public var name: String
        /// `clientRequestToken`.
        public var clientRequestToken: String?
        /// `sourceRevisions`.
        public var sourceRevisions: [SourceRevisionOverride]?
        /// `variables`.
        public var variables: [PipelineVariable]?

        /// What is left out is the service's to choose.
        public init(
            name: String,
            clientRequestToken: String? = nil,
            sourceRevisions: [SourceRevisionOverride]? = nil,
            variables: [PipelineVariable]? = nil
        ) {
            self.name = name
            self.clientRequestToken = clientRequestToken
            self.sourceRevisions = sourceRevisions
            self.variables = variables
        }
    }

    /// `StartPipelineExecutionOutput` of AWS CodePipeline.
    public struct StartPipelineExecutionOutput: Sendable, Hashable {
        /// `pipelineExecutionId`.
        public var pipelineExecutionId: String?

        /// What is left out is the service's to choose.
        public init(pipelineExecutionId: String? = nil) {
            self.pipelineExecutionId = pipelineExecutionId
        }
    }
}

extension CodePipeline.StartPipelineExecutionInput {
    package func write(to object: inout JSONObject) {
        object.member("name", name) { .string($0) }
        object.member("clientRequestToken", clientRequestToken) { .string($0) }
        object.member("sourceRevisions", sourceRevisions) { .list($0) { JSONObject.value($0.write(to:)) } }
        object.member("variables", variables) { .list($0) { JSONObject.value($0.write(to:)) } }
    }
}

extension CodePipeline.StartPipelineExecutionOutput {
    package init(json: JSONValue) throws {
        self.pipelineExecutionId = try json.member("pipelineExecutionId") { try $0.string() }
    }
}

extension CodePipeline {
    /// Calls `StartPipelineExecution`.
    @discardableResult
    public func startPipelineExecution(_ input: StartPipelineExecutionInput) async throws -> StartPipelineExecutionOutput {
        try await client.execute(StartPipelineExecution.self, StartPipelineExecution.withToken(input, idempotencyToken))
    }
}
