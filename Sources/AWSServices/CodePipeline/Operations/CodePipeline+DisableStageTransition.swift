// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodePipeline {
    /// `DisableStageTransition` of AWS CodePipeline.
    ///
    /// Source: https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_DisableStageTransition.html
    public enum DisableStageTransition: AWSOperation {
        public typealias Input = DisableStageTransitionInput
        public typealias Output = Void

        public static let name = "DisableStageTransition"
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

    /// `DisableStageTransitionInput` of AWS CodePipeline.
    public struct DisableStageTransitionInput: Sendable, Hashable {
        /// `pipelineName`.
        public var pipelineName: String
        /// `reason`.
        public var reason: String
        /// `stageName`.
        public var stageName: String
        /// `transitionType`.
        public var transitionType: StageTransitionType

        /// What is left out is the service's to choose.
        public init(pipelineName: String, reason: String, stageName: String, transitionType: StageTransitionType) {
            self.pipelineName = pipelineName
            self.reason = reason
            self.stageName = stageName
            self.transitionType = transitionType
        }
    }
}

extension CodePipeline.DisableStageTransitionInput {
    package func write(to object: inout JSONObject) {
        object.member("pipelineName", pipelineName) { .string($0) }
        object.member("reason", reason) { .string($0) }
        object.member("stageName", stageName) { .string($0) }
        object.member("transitionType", transitionType) { .string($0.rawValue) }
    }
}

extension CodePipeline {
    /// Calls `DisableStageTransition`.
    public func disableStageTransition(_ input: DisableStageTransitionInput) async throws {
        try await client.execute(DisableStageTransition.self, input)
    }
}
