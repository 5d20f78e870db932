// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EKS {
    /// `TagResource` of Amazon Elastic Kubernetes Service.
    ///
    /// Source: https://docs.aws.amazon.com/eks/latest/APIReference/API_TagResource.html
    public enum TagResource: AWSOperation {
        public typealias Input = TagResourceRequest
        public typealias Output = TagResourceResponse

        public static let name = "TagResource"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "POST", path: "/tags/\(try Label.path(input.resourceArn, "resourceArn"))")
            request.setBody(JSONWriter.bytes(JSONObject.value(input.write(to:))), contentType: "application/json")
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            Output()
        }
    }

    /// `TagResourceRequest` of Amazon Elastic Kubernetes Service.
    public struct TagResourceRequest: Sendable, Hashable {
        /// `resourceArn`.
        public var resourceArn: String
        /// `tags`.
        public var tags: [String: String]

        /// What is left out is the service's to choose.
        public init(resourceArn: String, tags: [String: String]) {
            self.resourceArn = resourceArn
            self.tags = tags
        }
    }

    /// `TagResourceResponse` of Amazon Elastic Kubernetes Service.
    public struct TagResourceResponse: Sendable, Hashable {
        /// What is left out is the service's to choose.
        public init() {}
    }
}

extension EKS.TagResourceRequest {
    package func write(to object: inout JSONObject) {
        object.member("tags", tags) { .map($0) { .string($0) } }
    }
}

extension EKS.TagResourceResponse {
    package init(json: JSONValue) throws {}
}

extension EKS {
    /// Calls `TagResource`.
    @discardableResult
    public func tagResource(_ input: TagResourceRequest) async throws -> TagResourceResponse {
        try await client.execute(TagResource.self, input)
    }
}
