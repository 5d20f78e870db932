// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension Route53 {
    /// `ListTagsForResources` of Amazon Route 53.
    ///
    /// Source: https://docs.aws.amazon.com/Route53/latest/APIReference/API_ListTagsForResources.html
    public enum ListTagsForResources: AWSOperation {
        public typealias Input = ListTagsForResourcesRequest
        public typealias Output = ListTagsForResourcesResponse

        public static let name = "ListTagsForResources"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "POST", path: "/2013-04-01/tags/\(try Label.path(input.resourceType.rawValue, "ResourceType"))")
            request.setBody(XMLWriter.document("ListTagsForResourcesRequest", namespace: XMLWriter.Namespace("https://route53.amazonaws.com/doc/2013-04-01/"), input) { $1.write(to: &$0) }, contentType: "application/xml")
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml())
        }
    }

    /// `ListTagsForResourcesRequest` of Amazon Route 53.
    public struct ListTagsForResourcesRequest: Sendable, Hashable {
        /// `ResourceIds`.
        public var resourceIds: [String]
        /// `ResourceType`.
        public var resourceType: TagResourceType

        /// What is left out is the service's to choose.
        public init(resourceIds: [String], resourceType: TagResourceType) {
            self.resourceIds = resourceIds
            self.resourceType = resourceType
        }
    }

    /// `ListTagsForResourcesResponse` of Amazon Route 53.
    public struct ListTagsForResourcesResponse: Sendable, Hashable {
        /// `ResourceTagSets`.
        public var resourceTagSets: [ResourceTagSet]?

        /// What is left out is the service's to choose.
        public init(resourceTagSets: [ResourceTagSet]? = nil) {
            self.resourceTagSets = resourceTagSets
        }
    }
}

extension Route53.ListTagsForResourcesRequest {
    package func write(to xml: inout XMLWriter) {
        xml.member("ResourceIds", resourceIds) { $0.list($1, item: "ResourceId") { $0.write($1) } }
    }
}

extension Route53.ListTagsForResourcesResponse {
    package init(xml: XMLElement) throws {
        self.resourceTagSets = try xml.member("ResourceTagSets") { try $0.list { try Route53.ResourceTagSet(xml: $0) } }
    }
}

extension Route53 {
    /// Calls `ListTagsForResources`.
    @discardableResult
    public func listTagsForResources(_ input: ListTagsForResourcesRequest) async throws -> ListTagsForResourcesResponse {
        try await client.execute(ListTagsForResources.self, input)
    }
}
