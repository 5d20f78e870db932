// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodePipeline {
    /// `PutApprovalResult` of AWS CodePipeline.
    ///
    /// Source: https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_PutApprovalResult.html
    public enum PutApprovalResult: AWSOperation {
        public typealias Input = PutApprovalResultInput
        public typealias Output = PutApprovalResultOutput

        public static let name = "PutApprovalResult"
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

    /// `PutApprovalResultInput` of AWS CodePipeline.
    public struct PutApprovalResultInput: Sendable, Hashable {
        /// `actionName`.
        public var actionName: String
        /// `pipelineName`.
        public var pipelineName: String
        /// `result`.
        public var result: ApprovalResult
        /// `stageName`.
        public var stageName: String
        /// `token`.
        public var token: String

        /// What is left out is the service's to choose.
        public init(
            actionName: String,
            pipelineName: String,
            result: ApprovalResult,
            stageName: String,
            token: String
        ) {
            self.actionName = actionName
            self.pipelineName = pipelineName
            self.result = result
            self.stageName = stageName
            self.token = token
        }
    }

    /// `PutApprovalResultOutput` of AWS CodePipeline.
    public struct PutApprovalResultOutput: Sendable, Hashable {
        /// `approvedAt`.
        public var approvedAt: Timestamp?

        /// What is left out is the service's to choose.
        public init(approvedAt: Timestamp? = nil) {
            self.approvedAt = approvedAt
        }
    }
}

extension CodePipeline.PutApprovalResultInput {
    package func write(to object: inout JSONObject) {
        object.member("actionName", actionName) { .string($0) }
        object.member("pipelineName", pipelineName) { .string($0) }
        object.member("result", result) { JSONObject.value($0.write(to:)) }
        object.member("stageName", stageName) { .string($0) }
        object.member("token", token) { .string($0) }
    }
}

extension CodePipeline.PutApprovalResultOutput {
    package init(json: JSONValue) throws {
        self.approvedAt = try json.member("approvedAt") { try $0.timestamp() }
    }
}

extension CodePipeline {
    /// Calls `PutApprovalResult`.
    @discardableResult
    public func putApprovalResult(_ input: PutApprovalResultInput) async throws -> PutApprovalResultOutput {
        try await client.execute(PutApprovalResult.self, input)
    }
}
