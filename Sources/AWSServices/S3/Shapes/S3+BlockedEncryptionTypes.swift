// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `BlockedEncryptionTypes` of Amazon Simple Storage Service.
    public struct BlockedEncryptionTypes: Sendable, Hashable {
        /// `EncryptionType`.
        public var encryptionType: [EncryptionType]?

        /// What is left out is the service's to choose.
        public init(encryptionType: [EncryptionType]? = nil) {
            self.encryptionType = encryptionType
        }
    }
}

extension S3.BlockedEncryptionTypes {
    package func write(to xml: inout XMLWriter) {
        xml.flattened("EncryptionType", encryptionType) { $0.write($1.rawValue) }
    }
}

extension S3.BlockedEncryptionTypes {
    package init(xml: XMLElement) throws {
        self.encryptionType = try xml.flattened("EncryptionType") { S3.EncryptionType(rawValue: try $0.string()) }
    }
}
