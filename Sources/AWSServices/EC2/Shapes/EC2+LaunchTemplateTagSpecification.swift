// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `LaunchTemplateTagSpecification` of Amazon Elastic Compute Cloud.
    public struct LaunchTemplateTagSpecification: Sendable, Hashable {
        /// `ResourceType`.
        public var resourceType: ResourceType?
        /// `Tags`.
        public var tags: [Tag]?

        /// What is left out is the service's to choose.
        public init(resourceType: ResourceType? = nil, tags: [Tag]? = nil) {
            self.resourceType = resourceType
            self.tags = tags
        }
    }
}

extension EC2.LaunchTemplateTagSpecification {
    package init(xml: XMLElement) throws {
        self.resourceType = try xml.member("resourceType") { EC2.ResourceType(rawValue: try $0.string()) }
        self.tags = try xml.member("tagSet") { try $0.list { try EC2.Tag(xml: $0) } }
    }
}
