// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodePipeline {
    /// `GetPipelineState` of AWS CodePipeline.
    ///
    /// Source: https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_GetPipelineState.html
    public enum GetPipelineState: AWSOperation {
        public typealias Input = GetPipelineStateInput
        public typealias Output = GetPipelineStateOutput

        public static let name = "GetPipelineState"
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

    /// `GetPipelineStateInput` of AWS CodePipeline.
    public struct GetPipelineStateInput: Sendable, Hashable {
        /// `name`.
        public var name: String

        /// What is left out is the service's to choose.
        public init(name: String) {
            self.name = name
        }
    }

    /// `GetPipelineStateOutput` of AWS CodePipeline.
    public struct GetPipelineStateOutput: Sendable, Hashable {
        /// `created`.
        public var created: Timestamp?
        /// `pipelineName`.
        public var pipelineName: String?
        /// `pipelineVersion`.
        public var pipelineVersion: Int?
        /// `stageStates`.
        public var stageStates: [StageState]?
        /// `updated`.
        public var updated: Timestamp?

        /// What is left out is the service's to choose.
        public init(
            created: Timestamp? = nil,
            pipelineName: String? = nil,
            pipelineVersion: Int? = nil,
            stageStates: [StageState]? = nil,
            updated: Timestamp? = nil
        ) {
            self.created = created
            self.pipelineName = pipelineName
            self.pipelineVersion = pipelineVersion
            self.stageStates = stageStates
            self.updated = updated
        }
    }
}

extension CodePipeline.GetPipelineStateInput {
    package func write(to object: inout JSONObject) {
        object.member("name", name) { .string($0) }
    }
}

extension CodePipeline.GetPipelineStateOutput {
    package init(json: JSONValue) throws {
        self.created = try json.member("created") { try $0.timestamp() }
        self.pipelineName = try json.member("pipelineName") { try $0.string() }
        self.pipelineVersion = try json.member("pipelineVersion") { try $0.integer() }
        self.stageStates = try json.member("stageStates") { try $0.list { try CodePipeline.StageState(json: $0) } }
        self.updated = try json.member("updated") { try $0.timestamp() }
    }
}

extension CodePipeline {
    /// Calls `GetPipelineState`.
    @discardableResult
    public func getPipelineState(_ input: GetPipelineStateInput) async throws -> GetPipelineStateOutput {
        try await client.execute(GetPipelineState.self, input)
    }
}
