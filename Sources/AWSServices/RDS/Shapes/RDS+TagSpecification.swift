// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension RDS {
    /// `TagSpecification` of Amazon Relational Database Service.
    public struct TagSpecification: Sendable, Hashable {
        /// `ResourceType`.
        public var resourceType: String?
        /// `Tags`.
        public var tags: [Tag]?

        /// What is left out is the service's to choose.
        public init(resourceType: String? = nil, tags: [Tag]? = nil) {
            self.resourceType = resourceType
            self.tags = tags
        }
    }
}

extension RDS.TagSpecification {
    package func write(to form: inout FormWriter) {
        form.member("ResourceType", resourceType) { $0.write($1) }
        form.member("Tags", tags) { $0.list($1, item: "Tag") { $1.write(to: &$0) } }
    }
}
