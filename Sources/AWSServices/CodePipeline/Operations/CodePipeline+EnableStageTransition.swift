// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodePipeline {
    /// `EnableStageTransition` of AWS CodePipeline.
    ///
    /// Source: https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_EnableStageTransition.html
    public enum EnableStageTransition: AWSOperation {
        public typealias Input = EnableStageTransitionInput
        public typealias Output = Void

        public static let name = "EnableStageTransition"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: JSONWriter.bytes(JSONObject.value(input.write(to:))))
            request.headers["Content-Type"] = "application/x-amz-json-1.1"
            request.headers["X-Amz-Target"] = "CodePipeline_20150709.\(name)"
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `EnableStageTransitionInput` of AWS CodePipeline.
    public struct EnableStageTransitionInput: Sendable, Hashable {
        /// `pipelineName`.
        public var pipelineName: String
        /// `stageName`.
        public var stageName: String
        /// `transitionType`.
        public var transitionType: StageTransitionType

        /// What is left out is the service's to choose.
        public init(pipelineName: String, stageName: String, transitionType: StageTransitionType) {
            self.pipelineName = pipelineName
            self.stageName = stageName
            self.transitionType = transitionType
        }
    }
}

extension CodePipeline.EnableStageTransitionInput {
    package func write(to object: inout JSONObject) {
        object.member("pipelineName", pipelineName) { .string($0) }
        object.member("stageName", stageName) { .string($0) }
        object.member("transitionType", transitionType) { .string($0.rawValue) }
    }
}

extension CodePipeline {
    /// Calls `EnableStageTransition`.
    public func enableStageTransition(_ input: EnableStageTransitionInput) async throws {
        try await client.execute(EnableStageTransition.self, input)
    }
}
