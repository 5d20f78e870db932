// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `LifecycleRuleFilter` of Amazon Simple Storage Service.
    public struct LifecycleRuleFilter: Sendable, Hashable {
        /// `And`.
        public var and: LifecycleRuleAndOperator?
        /// `ObjectSizeGreaterThan`.
        public var objectSizeGreaterThan: Int?
        /// `ObjectSizeLessThan`.
        public var objectSizeLessThan: Int?
        /// `Prefix`.
        public var prefix: String?
        /// `Tag`.
        public var tag: Tag?

        /// What is left out is the service's to choose.
        public init(
            and: LifecycleRuleAndOperator? = nil,
            objectSizeGreaterThan: Int? = nil,
            objectSizeLessThan: Int? = nil,
            prefix: String? = nil,
            tag: Tag? = nil
        ) {
            self.and = and
            self.objectSizeGreaterThan = objectSizeGreaterThan
            self.objectSizeLessThan = objectSizeLessThan
            self.prefix = prefix
            self.tag = tag
        }
    }
}

extension S3.LifecycleRuleFilter {
    package func write(to xml: inout XMLWriter) {
        xml.member("And", and) { $1.write(to: &$0) }
        xml.member("ObjectSizeGreaterThan", objectSizeGreaterThan) { $0.write($1) }
        xml.member("ObjectSizeLessThan", objectSizeLessThan) { $0.write($1) }
        xml.member("Prefix", prefix) { $0.write($1) }
        xml.member("Tag", tag) { $1.write(to: &$0) }
    }
}

extension S3.LifecycleRuleFilter {
    package init(xml: XMLElement) throws {
        self.and = try xml.member("And") { try S3.LifecycleRuleAndOperator(xml: $0) }
        self.objectSizeGreaterThan = try xml.member("ObjectSizeGreaterThan") { try $0.integer() }
        self.objectSizeLessThan = try xml.member("ObjectSizeLessThan") { try $0.integer() }
        self.prefix = try xml.member("Prefix") { try $0.string() }
        self.tag = try xml.member("Tag") { try S3.Tag(xml: $0) }
    }
}
