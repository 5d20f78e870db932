// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodePipeline {
    /// `DeletePipeline` of AWS CodePipeline.
    ///
    /// Source: https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_DeletePipeline.html
    public enum DeletePipeline: AWSOperation {
        public typealias Input = DeletePipelineInput
        public typealias Output = Void

        public static let name = "DeletePipeline"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: JSONWriter.bytes(JSONObject.value(input.write(to:))))
            request.headers["Content-Type"] = "application/x-amz-json-1.1"
            request.headers["X-Amz-Target"] = "CodePipeline_20150709.\(name)"
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `DeletePipelineInput` of AWS CodePipeline.
    public struct DeletePipelineInput: Sendable, Hashable {
        /// `name`.
        public var name: String

        /// What is left out is the service's to choose.
        public init(name: String) {
            self.name = name
        }
    }
}

extension CodePipeline.DeletePipelineInput {
    package func write(to object: inout JSONObject) {
        object.member("name", name) { .string($0) }
    }
}

extension CodePipeline {
    /// Calls `DeletePipeline`.
    public func deletePipeline(_ input: DeletePipelineInput) async throws {
        try await client.execute(DeletePipeline.self, input)
    }
}
