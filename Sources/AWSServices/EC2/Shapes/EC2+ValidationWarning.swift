// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `ValidationWarning` of Amazon Elastic Compute Cloud.
    public struct ValidationWarning: Sendable, Hashable {
        /// `Errors`.
        public var errors: [ValidationError]?

        /// What is left out is the service's to choose.
        public init(errors: [ValidationError]? = nil) {
            self.errors = errors
        }
    }
}

extension EC2.ValidationWarning {
    package init(xml: XMLElement) throws {
        self.errors = try xml.member("errorSet") { try $0.list { try EC2.ValidationError(xml: $0) } }
    }
}
