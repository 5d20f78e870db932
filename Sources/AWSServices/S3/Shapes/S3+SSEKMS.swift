// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `SSEKMS` of Amazon Simple Storage Service.
    public struct SSEKMS: Sendable, Hashable {
        /// `KeyId`.
        public var keyId: String?

        /// What is left out is the service's to choose.
        public init(keyId: String? = nil) {
            self.keyId = keyId
        }
    }
}

extension S3.SSEKMS {
    package func write(to xml: inout XMLWriter) {
        xml.member("KeyId", keyId) { $0.write($1) }
    }
}

extension S3.SSEKMS {
    package init(xml: XMLElement) throws {
        self.keyId = try xml.member("KeyId") { try $0.string() }
    }
}
