// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudWatch {
    /// `TagResource` of Amazon CloudWatch.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_TagResource.html
    public enum TagResource: AWSOperation {
        public typealias Input = TagResourceInput
        public typealias Output = TagResourceOutput

        public static let name = "TagResource"
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

    /// `TagResourceInput` of Amazon CloudWatch.
    public struct TagResourceInput: Sendable, Hashable {
        /// `ResourceARN`.
        public var resourceARN: String
        /// `Tags`.
        public var tags: [Tag]

        /// What is left out is the service's to choose.
        public init(resourceARN: String, tags: [Tag]) {
            self.resourceARN = resourceARN
            self.tags = tags
        }
    }

    /// `TagResourceOutput` of Amazon CloudWatch.
    public struct TagResourceOutput: Sendable, Hashable {
        /// What is left out is the service's to choose.
        public init() {}
    }
}

extension CloudWatch.TagResourceInput {
    package func write(to object: inout JSONObject) {
        object.member("ResourceARN", resourceARN) { .string($0) }
        object.member("Tags", tags) { .list($0) { JSONObject.value($0.write(to:)) } }
    }
}

extension CloudWatch.TagResourceOutput {
    package init(json: JSONValue) throws {}
}

extension CloudWatch {
    /// Calls `TagResource`.
    @discardableResult
    public func tagResource(_ input: TagResourceInput) async throws -> TagResourceOutput {
        try await client.execute(TagResource.self, input)
    }
}
