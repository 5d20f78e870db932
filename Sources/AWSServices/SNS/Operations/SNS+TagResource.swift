// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension SNS {
    /// `TagResource` of Amazon Simple Notification Service.
    ///
    /// Source: https://docs.aws.amazon.com/sns/latest/api/API_TagResource.html
    public enum TagResource: AWSOperation {
        public typealias Input = TagResourceRequest
        public typealias Output = TagResourceResponse

        public static let name = "TagResource"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "TagResourceResult"))
        }
    }

    /// `TagResourceRequest` of Amazon Simple Notification Service.
    public struct TagResourceRequest: Sendable, Hashable {
        /// `ResourceArn`.
        public var resourceArn: String
        /// `Tags`.
        public var tags: [Tag]

        /// What is left out is the service's to choose.
        public init(resourceArn: String, tags: [Tag]) {
            self.resourceArn = resourceArn
            self.tags = tags
        }
    }

    /// `TagResourceResponse` of Amazon Simple Notification Service.
    public struct TagResourceResponse: Sendable, Hashable {
        /// What is left out is the service's to choose.
        public init() {}
    }
}

extension SNS.TagResourceRequest {
    package func write(to form: inout FormWriter) {
        form.member("ResourceArn", resourceArn) { $0.write($1) }
        form.member("Tags", tags) { $0.list($1, item: "member") { $1.write(to: &$0) } }
    }
}

extension SNS.TagResourceResponse {
    package init(xml: XMLElement) throws {}
}

extension SNS {
    /// Calls `TagResource`.
    @discardableResult
    public func tagResource(_ input: TagResourceRequest) async throws -> TagResourceResponse {
        try await client.execute(TagResource.self, input)
    }
}
