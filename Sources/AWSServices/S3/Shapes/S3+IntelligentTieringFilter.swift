// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `IntelligentTieringFilter` of Amazon Simple Storage Service.
    public struct IntelligentTieringFilter: Sendable, Hashable {
        /// `And`.
        public var and: IntelligentTieringAndOperator?
        /// `Prefix`.
        public var prefix: String?
        /// `Tag`.
        public var tag: Tag?

        /// What is left out is the service's to choose.
        public init(and: IntelligentTieringAndOperator? = nil, prefix: String? = nil, tag: Tag? = nil) {
            self.and = and
            self.prefix = prefix
            self.tag = tag
        }
    }
}

extension S3.IntelligentTieringFilter {
    package func write(to xml: inout XMLWriter) {
        xml.member("And", and) { $1.write(to: &$0) }
        xml.member("Prefix", prefix) { $0.write($1) }
        xml.member("Tag", tag) { $1.write(to: &$0) }
    }
}

extension S3.IntelligentTieringFilter {
    package init(xml: XMLElement) throws {
        self.and = try xml.member("And") { try S3.IntelligentTieringAndOperator(xml: $0) }
        self.prefix = try xml.member("Prefix") { try $0.string() }
        self.tag = try xml.member("Tag") { try S3.Tag(xml: $0) }
    }
}
