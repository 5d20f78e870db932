// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `ErrorDocument` of Amazon Simple Storage Service.
    public struct ErrorDocument: Sendable, Hashable {
        /// `Key`.
        public var key: String?

        /// What is left out is the service's to choose.
        public init(key: String? = nil) {
            self.key = key
        }
    }
}

extension S3.ErrorDocument {
    package func write(to xml: inout XMLWriter) {
        xml.member("Key", key) { $0.write($1) }
    }
}

extension S3.ErrorDocument {
    package init(xml: XMLElement) throws {
        self.key = try xml.member("Key") { try $0.string() }
    }
}
