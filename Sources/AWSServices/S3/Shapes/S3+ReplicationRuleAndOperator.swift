// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `ReplicationRuleAndOperator` of Amazon Simple Storage Service.
    public struct ReplicationRuleAndOperator: Sendable, Hashable {
        /// `Prefix`.
        public var prefix: String?
        /// `Tags`.
        public var tags: [Tag]?

        /// What is left out is the service's to choose.
        public init(prefix: String? = nil, tags: [Tag]? = nil) {
            self.prefix = prefix
            self.tags = tags
        }
    }
}

extension S3.ReplicationRuleAndOperator {
    package func write(to xml: inout XMLWriter) {
        xml.member("Prefix", prefix) { $0.write($1) }
        xml.flattened("Tag", tags) { $1.write(to: &$0) }
    }
}

extension S3.ReplicationRuleAndOperator {
    package init(xml: XMLElement) throws {
        self.prefix = try xml.member("Prefix") { try $0.string() }
        self.tags = try xml.flattened("Tag") { try S3.Tag(xml: $0) }
    }
}
