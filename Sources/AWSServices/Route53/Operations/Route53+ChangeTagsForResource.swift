// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension Route53 {
    /// `ChangeTagsForResource` of Amazon Route 53.
    ///
    /// Source: https://docs.aws.amazon.com/Route53/latest/APIReference/API_ChangeTagsForResource.html
    public enum ChangeTagsForResource: AWSOperation {
        public typealias Input = ChangeTagsForResourceRequest
        public typealias Output = ChangeTagsForResourceResponse

        public static let name = "ChangeTagsForResource"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "POST", path: "/2013-04-01/tags/\(try Label.path(input.resourceType.rawValue, "ResourceType"))/\(try Label.path(input.resourceId, "ResourceId"))")
            request.setBody(XMLWriter.document("ChangeTagsForResourceRequest", namespace: XMLWriter.Namespace("https://route53.amazonaws.com/doc/2013-04-01/"), input) { $1.write(to: &$0) }, contentType: "application/xml")
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            Output()
        }
    }

    /// `ChangeTagsForResourceRequest` of Amazon Route 53.
    public struct ChangeTagsForResourceRequest: Sendable, Hashable {
        /// `ResourceId`.
        public var resourceId: String
        /// `ResourceType`.
        public var resourceType: TagResourceType
        /// `AddTags`.
        public var addTags: [Tag]?
        /// `RemoveTagKeys`.
        public var removeTagKeys: [String]?

        /// What is left out is the service's to choose.
        public init(
            resourceId: String,
            resourceType: TagResourceType,
            addTags: [Tag]? = nil,
            removeTagKeys: [String]? = nil
        ) {
            self.resourceId = resourceId
            self.resourceType = resourceType
            self.addTags = addTags
            self.removeTagKeys = removeTagKeys
        }
    }

    /// `ChangeTagsForResourceResponse` of Amazon Route 53.
    public struct ChangeTagsForResourceResponse: Sendable, Hashable {
        /// What is left out is the service's to choose.
        public init() {}
    }
}

extension Route53.ChangeTagsForResourceRequest {
    package func write(to xml: inout XMLWriter) {
        xml.member("AddTags", addTags) { $0.list($1, item: "Tag") { $1.write(to: &$0) } }
        xml.member("RemoveTagKeys", removeTagKeys) { $0.list($1, item: "Key") { $0.write($1) } }
    }
}

extension Route53.ChangeTagsForResourceResponse {
    package init(xml: XMLElement) throws {}
}

extension Route53 {
    /// Calls `ChangeTagsForResource`.
    @discardableResult
    public func changeTagsForResource(_ input: ChangeTagsForResourceRequest) async throws -> ChangeTagsForResourceResponse {
        try await client.execute(ChangeTagsForResource.self, input)
    }
}
