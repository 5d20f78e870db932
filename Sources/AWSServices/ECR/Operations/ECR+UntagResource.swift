// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ECR {
    /// `UntagResource` of Amazon Elastic Container Registry.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_UntagResource.html
    public enum UntagResource: AWSOperation {
        public typealias Input = UntagResourceRequest
        public typealias Output = UntagResourceResponse

        public static let name = "UntagResource"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: JSONWriter.bytes(JSONObject.value(input.write(to:))))
            request.headers["Content-Type"] = "application/x-amz-json-1.1"
            request.headers["X-Amz-Target"] = "AmazonEC2ContainerRegistry_V20150921.\(name)"
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
        }
    }

    /// `UntagResourceRequest` of Amazon Elastic Container Registry.
    public struct UntagResourceRequest: Sendable, Hashable {
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

    /// `UntagResourceResponse` of Amazon Elastic Container Registry.
    public struct UntagResourceResponse: Sendable, Hashable {
        /// What is left out is the service's to choose.
        public init() {}
    }
}

extension ECR.UntagResourceRequest {
    package func write(to object: inout JSONObject) {
        object.member("resourceArn", resourceArn) { .string($0) }
        object.member("tagKeys", tagKeys) { .list($0) { .string($0) } }
    }
}

extension ECR.UntagResourceResponse {
    package init(json: JSONValue) throws {}
}

extension ECR {
    /// Calls `UntagResource`.
    @discardableResult
    public func untagResource(_ input: UntagResourceRequest) async throws -> UntagResourceResponse {
        try await client.execute(UntagResource.self, input)
    }
}
