// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension Route53 {
    /// `ListTagsForResource` of Amazon Route 53.
    ///
    /// Source: https://docs.aws.amazon.com/Route53/latest/APIReference/API_ListTagsForResource.html
    public enum ListTagsForResource: AWSOperation {
        public typealias Input = ListTagsForResourceRequest
        public typealias Output = ListTagsForResourceResponse

        public static let name = "ListTagsForResource"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "GET", path: "/2013-04-01/tags/\(try Label.path(input.resourceType.rawValue, "ResourceType"))/\(try Label.path(input.resourceId, "ResourceId"))")
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml())
        }
    }

    /// `ListTagsForResourceRequest` of Amazon Route 53.
    public struct ListTagsForResourceRequest: Sendable, Hashable {
        /// `ResourceId`.
        public var resourceId: String
        /// `ResourceType`.
        public var resourceType: TagResourceType

        /// What is left out is the service's to choose.
        public init(resourceId: String, resourceType: TagResourceType) {
            self.resourceId = resourceId
            self.resourceType = resourceType
        }
    }

    /// `ListTagsForResourceResponse` of Amazon Route 53.
    public struct ListTagsForResourceResponse: Sendable, Hashable {
        /// `ResourceTagSet`.
        public var resourceTagSet: ResourceTagSet?

        /// What is left out is the service's to choose.
        public init(resourceTagSet: ResourceTagSet? = nil) {
            self.resourceTagSet = resourceTagSet
        }
    }
}

extension Route53.ListTagsForResourceRequest {
    package func write(to xml: inout XMLWriter) {}
}

extension Route53.ListTagsForResourceResponse {
    package init(xml: XMLElement) throws {
        self.resourceTagSet = try xml.member("ResourceTagSet") { try Route53.ResourceTagSet(xml: $0) }
    }
}

extension Route53 {
    /// Calls `ListTagsForResource`.
    @discardableResult
    public func listTagsForResource(_ input: ListTagsForResourceRequest) async throws -> ListTagsForResourceResponse {
        try await client.execute(ListTagsForResource.self, input)
    }
}
