// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EKS {
    /// `UntagResource` of Amazon Elastic Kubernetes Service.
    ///
    /// Source: https://docs.aws.amazon.com/eks/latest/APIReference/API_UntagResource.html
    public enum UntagResource: AWSOperation {
        public typealias Input = UntagResourceRequest
        public typealias Output = UntagResourceResponse

        public static let name = "UntagResource"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "DELETE", path: "/tags/\(try Label.path(input.resourceArn, "resourceArn"))")
            request.addQuery("tagKeys", input.tagKeys)
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            Output()
        }
    }

    /// `UntagResourceRequest` of Amazon Elastic Kubernetes Service.
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

    /// `UntagResourceResponse` of Amazon Elastic Kubernetes Service.
    public struct UntagResourceResponse: Sendable, Hashable {
        /// What is left out is the service's to choose.
        public init() {}
    }
}

extension EKS.UntagResourceRequest {
    package func write(to object: inout JSONObject) {}
}

extension EKS.UntagResourceResponse {
    package init(json: JSONValue) throws {}
}

extension EKS {
    /// Calls `UntagResource`.
    @discardableResult
    public func untagResource(_ input: UntagResourceRequest) async throws -> UntagResourceResponse {
        try await client.execute(UntagResource.self, input)
    }
}
