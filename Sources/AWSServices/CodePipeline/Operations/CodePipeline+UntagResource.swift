// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodePipeline {
    /// `UntagResource` of AWS CodePipeline.
    ///
    /// Source: https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_UntagResource.html
    public enum UntagResource: AWSOperation {
        public typealias Input = UntagResourceInput
        public typealias Output = UntagResourceOutput

        public static let name = "UntagResource"
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

    /// `UntagResourceInput` of AWS CodePipeline.
    public struct UntagResourceInput: Sendable, Hashable {
        /// `resourceArn`.
        public var resourceArn: String
        /// `tagKeys`.
        public var tagKeys: [String]

        /// What is left out is the service's to choose.
        public init(resourceArn: String, tagKeys: [String]) {
            self.resourceArn = resourceArn
            self.tagKeys = tagKeys
        }
    }

    /// `UntagResourceOutput` of AWS CodePipeline.
    public struct UntagResourceOutput: Sendable, Hashable {
        /// What is left out is the service's to choose.
        public init() {}
    }
}

extension CodePipeline.UntagResourceInput {
    package func write(to object: inout JSONObject) {
        object.member("resourceArn", resourceArn) { .string($0) }
        object.member("tagKeys", tagKeys) { .list($0) { .string($0) } }
    }
}

extension CodePipeline.UntagResourceOutput {
    package init(json: JSONValue) throws {}
}

extension CodePipeline {
    /// Calls `UntagResource`.
    @discardableResult
    public func untagResource(_ input: UntagResourceInput) async throws -> UntagResourceOutput {
        try await client.execute(UntagResource.self, input)
    }
}
