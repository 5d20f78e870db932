// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `IndexDocument` of Amazon Simple Storage Service.
    public struct IndexDocument: Sendable, Hashable {
        /// `Suffix`.
        public var suffix: String?

        /// What is left out is the service's to choose.
        public init(suffix: String? = nil) {
            self.suffix = suffix
        }
    }
}

extension S3.IndexDocument {
    package func write(to xml: inout XMLWriter) {
        xml.member("Suffix", suffix) { $0.write($1) }
    }
}

extension S3.IndexDocument {
    package init(xml: XMLElement) throws {
        self.suffix = try xml.member("Suffix") { try $0.string() }
    }
}
