// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `Tagging` of Amazon Simple Storage Service.
    public struct Tagging: Sendable, Hashable {
        /// `TagSet`.
        public var tagSet: [Tag]

        /// What is left out is the service's to choose.
        public init(tagSet: [Tag]) {
            self.tagSet = tagSet
        }
    }
}

extension S3.Tagging {
    package func write(to xml: inout XMLWriter) {
        xml.member("TagSet", tagSet) { $0.list($1, item: "Tag") { $1.write(to: &$0) } }
    }
}
