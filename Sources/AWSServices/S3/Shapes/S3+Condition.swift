// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `Condition` of Amazon Simple Storage Service.
    public struct Condition: Sendable, Hashable {
        /// `HttpErrorCodeReturnedEquals`.
        public var httpErrorCodeReturnedEquals: String?
        /// `KeyPrefixEquals`.
        public var keyPrefixEquals: String?

        /// What is left out is the service's to choose.
        public init(httpErrorCodeReturnedEquals: String? = nil, keyPrefixEquals: String? = nil) {
            self.httpErrorCodeReturnedEquals = httpErrorCodeReturnedEquals
            self.keyPrefixEquals = keyPrefixEquals
        }
    }
}

extension S3.Condition {
    package func write(to xml: inout XMLWriter) {
        xml.member("HttpErrorCodeReturnedEquals", httpErrorCodeReturnedEquals) { $0.write($1) }
        xml.member("KeyPrefixEquals", keyPrefixEquals) { $0.write($1) }
    }
}

extension S3.Condition {
    package init(xml: XMLElement) throws {
        self.httpErrorCodeReturnedEquals = try xml.member("HttpErrorCodeReturnedEquals") { try $0.string() }
        self.keyPrefixEquals = try xml.member("KeyPrefixEquals") { try $0.string() }
    }
}
