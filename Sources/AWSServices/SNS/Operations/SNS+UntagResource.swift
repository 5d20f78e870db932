// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension SNS {
    /// `UntagResource` of Amazon Simple Notification Service.
    ///
    /// Source: https://docs.aws.amazon.com/sns/latest/api/API_UntagResource.html
    public enum UntagResource: AWSOperation {
        public typealias Input = UntagResourceRequest
        public typealias Output = UntagResourceResponse

        public static let name = "UntagResource"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "UntagResourceResult"))
        }
    }

    /// `UntagResourceRequest` of Amazon Simple Notification Service.
    public struct UntagResourceRequest: Sendable, Hashable {
        /// `ResourceArn`.
        public var resourceArn: String
        /// `TagKeys`.
        public var tagKeys: [String]

        /// What is left out is the service's to choose.
        public init(resourceArn: String, tagKeys: [String]) {
            self.resourceArn = resourceArn
            self.tagKeys = tagKeys
        }
    }

    /// `UntagResourceResponse` of Amazon Simple Notification Service.
    public struct UntagResourceResponse: Sendable, Hashable {
        /// What is left out is the service's to choose.
        public init() {}
    }
}

extension SNS.UntagResourceRequest {
    package func write(to form: inout FormWriter) {
        form.member("ResourceArn", resourceArn) { $0.write($1) }
        form.member("TagKeys", tagKeys) { $0.list($1, item: "member") { $0.write($1) } }
    }
}

extension SNS.UntagResourceResponse {
    package init(xml: XMLElement) throws {}
}

extension SNS {
    /// Calls `UntagResource`.
    @discardableResult
    public func untagResource(_ input: UntagResourceRequest) async throws -> UntagResourceResponse {
        try await client.execute(UntagResource.self, input)
    }
}
