// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension Route53 {
    /// `ResourceTagSet` of Amazon Route 53.
    public struct ResourceTagSet: Sendable, Hashable {
        /// `ResourceId`.
        public var resourceId: String?
        /// `ResourceType`.
        public var resourceType: TagResourceType?
        /// `Tags`.
        public var tags: [Tag]?

        /// What is left out is the service's to choose.
        public init(resourceId: String? = nil, resourceType: TagResourceType? = nil, tags: [Tag]? = nil) {
            self.resourceId = resourceId
            self.resourceType = resourceType
            self.tags = tags
        }
    }
}

extension Route53.ResourceTagSet {
    package init(xml: XMLElement) throws {
        self.resourceId = try xml.member("ResourceId") { try $0.string() }
        self.resourceType = try xml.member("ResourceType") { Route53.TagResourceType(rawValue: try $0.string()) }
        self.tags = try xml.member("Tags") { try $0.list { try Route53.Tag(xml: $0) } }
    }
}
