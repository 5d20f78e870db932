// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `CommonPrefix` of Amazon Simple Storage Service.
    public struct CommonPrefix: Sendable, Hashable {
        /// `Prefix`.
        public var prefix: String?

        /// What is left out is the service's to choose.
        public init(prefix: String? = nil) {
            self.prefix = prefix
        }
    }
}

extension S3.CommonPrefix {
    package init(xml: XMLElement) throws {
        self.prefix = try xml.member("Prefix") { try $0.string() }
    }
}
