// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension ElasticLoadBalancingV2 {
    /// `TagDescription` of Elastic Load Balancing.
    public struct TagDescription: Sendable, Hashable {
        /// `ResourceArn`.
        public var resourceArn: String?
        /// `Tags`.
        public var tags: [Tag]?

        /// What is left out is the service's to choose.
        public init(resourceArn: String? = nil, tags: [Tag]? = nil) {
            self.resourceArn = resourceArn
            self.tags = tags
        }
    }
}

extension ElasticLoadBalancingV2.TagDescription {
    package init(xml: XMLElement) throws {
        self.resourceArn = try xml.member("ResourceArn") { try $0.string() }
        self.tags = try xml.member("Tags") { try $0.list { try ElasticLoadBalancingV2.Tag(xml: $0) } }
    }
}
