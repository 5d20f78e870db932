// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `LaunchTemplateTagSpecificationRequest` of Amazon Elastic Compute Cloud.
    public struct LaunchTemplateTagSpecificationRequest: Sendable, Hashable {
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

extension EC2.LaunchTemplateTagSpecificationRequest {
    package func write(to form: inout FormWriter) {
        form.member("ResourceType", resourceType) { $0.write($1.rawValue) }
        form.member("Tag", tags) { $0.list($1, item: nil) { $1.write(to: &$0) } }
    }
}
