// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `LifecycleRuleAndOperator` of Amazon Simple Storage Service.
    public struct LifecycleRuleAndOperator: Sendable, Hashable {
        /// `ObjectSizeGreaterThan`.
        public var objectSizeGreaterThan: Int?
        /// `ObjectSizeLessThan`.
        public var objectSizeLessThan: Int?
        /// `Prefix`.
        public var prefix: String?
        /// `Tags`.
        public var tags: [Tag]?

        /// What is left out is the service's to choose.
        public init(
            objectSizeGreaterThan: Int? = nil,
            objectSizeLessThan: Int? = nil,
            prefix: String? = nil,
            tags: [Tag]? = nil
        ) {
            self.objectSizeGreaterThan = objectSizeGreaterThan
            self.objectSizeLessThan = objectSizeLessThan
            self.prefix = prefix
            self.tags = tags
        }
    }
}

extension S3.LifecycleRuleAndOperator {
    package func write(to xml: inout XMLWriter) {
        xml.member("ObjectSizeGreaterThan", objectSizeGreaterThan) { $0.write($1) }
        xml.member("ObjectSizeLessThan", objectSizeLessThan) { $0.write($1) }
        xml.member("Prefix", prefix) { $0.write($1) }
        xml.flattened("Tag", tags) { $1.write(to: &$0) }
    }
}

extension S3.LifecycleRuleAndOperator {
    package init(xml: XMLElement) throws {
        self.objectSizeGreaterThan = try xml.member("ObjectSizeGreaterThan") { try $0.integer() }
        self.objectSizeLessThan = try xml.member("ObjectSizeLessThan") { try $0.integer() }
        self.prefix = try xml.member("Prefix") { try $0.string() }
        self.tags = try xml.flattened("Tag") { try S3.Tag(xml: $0) }
    }
}
