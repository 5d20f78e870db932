// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension SNS {
    /// `ListTagsForResource` of Amazon Simple Notification Service.
    ///
    /// Source: https://docs.aws.amazon.com/sns/latest/api/API_ListTagsForResource.html
    public enum ListTagsForResource: AWSOperation {
        public typealias Input = ListTagsForResourceRequest
        public typealias Output = ListTagsForResourceResponse

        public static let name = "ListTagsForResource"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "ListTagsForResourceResult"))
        }
    }

    /// `ListTagsForResourceRequest` of Amazon Simple Notification Service.
    public struct ListTagsForResourceRequest: Sendable, Hashable {
        /// `ResourceArn`.
        public var resourceArn: String

        /// What is left out is the service's to choose.
        public init(resourceArn: String) {
            self.resourceArn = resourceArn
        }
    }

    /// `ListTagsForResourceResponse` of Amazon Simple Notification Service.
    public struct ListTagsForResourceResponse: Sendable, Hashable {
        /// `Tags`.
        public var tags: [Tag]?

        /// What is left out is the service's to choose.
        public init(tags: [Tag]? = nil) {
            self.tags = tags
        }
    }
}

extension SNS.ListTagsForResourceRequest {
    package func write(to form: inout FormWriter) {
        form.member("ResourceArn", resourceArn) { $0.write($1) }
    }
}

extension SNS.ListTagsForResourceResponse {
    package init(xml: XMLElement) throws {
        self.tags = try xml.member("Tags") { try $0.list { try SNS.Tag(xml: $0) } }
    }
}

extension SNS {
    /// Calls `ListTagsForResource`.
    @discardableResult
    public func listTagsForResource(_ input: ListTagsForResourceRequest) async throws -> ListTagsForResourceResponse {
        try await client.execute(ListTagsForResource.self, input)
    }
}
