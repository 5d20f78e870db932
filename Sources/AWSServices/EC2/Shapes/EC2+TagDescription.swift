// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `TagDescription` of Amazon Elastic Compute Cloud.
    public struct TagDescription: Sendable, Hashable {
        /// `Key`.
        public var key: String?
        /// `ResourceId`.
        public var resourceId: String?
        /// `ResourceType`.
        public var resourceType: ResourceType?
        /// `Value`.
        public var value: String?

        /// What is left out is the service's to choose.
        public init(
            key: String? = nil,
            resourceId: String? = nil,
            resourceType: ResourceType? = nil,
            value: String? = nil
        ) {
            self.key = key
            self.resourceId = resourceId
            self.resourceType = resourceType
            self.value = value
        }
    }
}

extension EC2.TagDescription {
    package init(xml: XMLElement) throws {
        self.key = try xml.member("key") { try $0.string() }
        self.resourceId = try xml.member("resourceId") { try $0.string() }
        self.resourceType = try xml.member("resourceType") { EC2.ResourceType(rawValue: try $0.string()) }
        self.value = try xml.member("value") { try $0.string() }
    }
}
