// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension RDS {
    /// `ListTagsForResource` of Amazon Relational Database Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_ListTagsForResource.html
    public enum ListTagsForResource: AWSOperation {
        public typealias Input = ListTagsForResourceMessage
        public typealias Output = TagListMessage

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

    /// `ListTagsForResourceMessage` of Amazon Relational Database Service.
    public struct ListTagsForResourceMessage: Sendable, Hashable {
        /// `ResourceName`.
        public var resourceName: String
        /// `Filters`.
        public var filters: [Filter]?

        /// What is left out is the service's to choose.
        public init(resourceName: String, filters: [Filter]? = nil) {
            self.resourceName = resourceName
            self.filters = filters
        }
    }

    /// `TagListMessage` of Amazon Relational Database Service.
    public struct TagListMessage: Sendable, Hashable {
        /// `TagList`.
        public var tagList: [Tag]?

        /// What is left out is the service's to choose.
        public init(tagList: [Tag]? = nil) {
            self.tagList = tagList
        }
    }
}

extension RDS.ListTagsForResourceMessage {
    package func write(to form: inout FormWriter) {
        form.member("ResourceName", resourceName) { $0.write($1) }
        form.member("Filters", filters) { $0.list($1, item: "Filter") { $1.write(to: &$0) } }
    }
}

extension RDS.TagListMessage {
    package init(xml: XMLElement) throws {
        self.tagList = try xml.member("TagList") { try $0.list { try RDS.Tag(xml: $0) } }
    }
}

extension RDS {
    /// Calls `ListTagsForResource`.
    @discardableResult
    public func listTagsForResource(_ input: ListTagsForResourceMessage) async throws -> TagListMessage {
        try await client.execute(ListTagsForResource.self, input)
    }
}
