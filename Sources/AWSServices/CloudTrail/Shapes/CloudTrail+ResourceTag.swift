// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CloudTrail {
    /// `ResourceTag` of AWS CloudTrail.
    public struct ResourceTag: Sendable, Hashable {
        /// `ResourceId`.
        public var resourceId: String?
        /// `TagsList`.
        public var tagsList: [Tag]?

        /// What is left out is the service's to choose.
        public init(resourceId: String? = nil, tagsList: [Tag]? = nil) {
            self.resourceId = resourceId
            self.tagsList = tagsList
        }
    }
}

extension CloudTrail.ResourceTag {
    package init(json: JSONValue) throws {
        self.resourceId = try json.member("ResourceId") { try $0.string() }
        self.tagsList = try json.member("TagsList") { try $0.list { try CloudTrail.Tag(json: $0) } }
    }
}
