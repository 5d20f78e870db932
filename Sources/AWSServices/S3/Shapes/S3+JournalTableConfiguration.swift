// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `JournalTableConfiguration` of Amazon Simple Storage Service.
    public struct JournalTableConfiguration: Sendable, Hashable {
        /// `RecordExpiration`.
        public var recordExpiration: RecordExpiration
        /// `EncryptionConfiguration`.
        public var encryptionConfiguration: MetadataTableEncryptionConfiguration?

        /// What is left out is the service's to choose.
        public init(
            recordExpiration: RecordExpiration,
            encryptionConfiguration: MetadataTableEncryptionConfiguration? = nil
        ) {
            self.recordExpiration = recordExpiration
            self.encryptionConfiguration = encryptionConfiguration
        }
    }
}

extension S3.JournalTableConfiguration {
    package func write(to xml: inout XMLWriter) {
        xml.member("RecordExpiration", recordExpiration) { $1.write(to: &$0) }
        xml.member("EncryptionConfiguration", encryptionConfiguration) { $1.write(to: &$0) }
    }
}
