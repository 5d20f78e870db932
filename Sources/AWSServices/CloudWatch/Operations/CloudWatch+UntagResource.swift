// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudWatch {
    /// `UntagResource` of Amazon CloudWatch.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_UntagResource.html
    public enum UntagResource: AWSOperation {
        public typealias Input = UntagResourceInput
        public typealias Output = UntagResourceOutput

        public static let name = "UntagResource"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: JSONWriter.bytes(JSONObject.value(input.write(to:))))
            request.headers["Content-Type"] = "application/x-amz-json-1.0"
            request.headers["X-Amz-Target"] = "GraniteServiceVersion20100801.\(name)"
            request.headers["x-amzn-query-mode"] = "true"
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
        }
    }

    /// `UntagResourceInput` of Amazon CloudWatch.
    public struct UntagResourceInput: Sendable, Hashable {
        /// `ResourceARN`.
        public var resourceARN: String
        /// `TagKeys`.
        public var tagKeys: [String]

        /// What is left out is the service's to choose.
        public init(resourceARN: String, tagKeys: [String]) {
            self.resourceARN = resourceARN
            self.tagKeys = tagKeys
        }
    }

    /// `UntagResourceOutput` of Amazon CloudWatch.
    public struct UntagResourceOutput: Sendable, Hashable {
        /// What is left out is the service's to choose.
        public init() {}
    }
}

extension CloudWatch.UntagResourceInput {
    package func write(to object: inout JSONObject) {
        object.member("ResourceARN", resourceARN) { .string($0) }
        object.member("TagKeys", tagKeys) { .list($0) { .string($0) } }
    }
}

extension CloudWatch.UntagResourceOutput {
    package init(json: JSONValue) throws {}
}

extension CloudWatch {
    /// Calls `UntagResource`.
    @discardableResult
    public func untagResource(_ input: UntagResourceInput) async throws -> UntagResourceOutput {
        try await client.execute(UntagResource.self, input)
    }
}
