// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension ResourceGroupsTagging {
    /// `ResourceTagMapping` of AWS Resource Groups Tagging API.
    public struct ResourceTagMapping: Sendable, Hashable {
        /// `ComplianceDetails`.
        public var complianceDetails: ComplianceDetails?
        /// `ResourceARN`.
        public var resourceARN: String?
        /// `Tags`.
        public var tags: [Tag]?

        /// What is left out is the service's to choose.
        public init(complianceDetails: ComplianceDetails? = nil, resourceARN: String? = nil, tags: [Tag]? = nil) {
            self.complianceDetails = complianceDetails
            self.resourceARN = resourceARN
            self.tags = tags
        }
    }
}

extension ResourceGroupsTagging.ResourceTagMapping {
    package init(json: JSONValue) throws {
        self.complianceDetails = try json.member("ComplianceDetails") { try ResourceGroupsTagging.ComplianceDetails(json: $0) }
        self.resourceARN = try json.member("ResourceARN") { try $0.string() }
        self.tags = try json.member("Tags") { try $0.list { try ResourceGroupsTagging.Tag(json: $0) } }
    }
}
