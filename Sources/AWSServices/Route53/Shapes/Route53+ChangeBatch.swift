// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension Route53 {
    /// `ChangeBatch` of Amazon Route 53.
    public struct ChangeBatch: Sendable, Hashable {
        /// `Changes`.
        public var changes: [Change]
        /// `Comment`.
        public var comment: String?

        /// What is left out is the service's to choose.
        public init(changes: [Change], comment: String? = nil) {
            self.changes = changes
            self.comment = comment
        }
    }
}

extension Route53.ChangeBatch {
    package func write(to xml: inout XMLWriter) {
        xml.member("Changes", changes) { $0.list($1, item: "Change") { $1.write(to: &$0) } }
        xml.member("Comment", comment) { $0.write($1) }
    }
}
