// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `JournalTableConfigurationUpdates` of Amazon Simple Storage Service.
    public struct JournalTableConfigurationUpdates: Sendable, Hashable {
        /// `RecordExpiration`.
        public var recordExpiration: RecordExpiration

        /// What is left out is the service's to choose.
        public init(recordExpiration: RecordExpiration) {
            self.recordExpiration = recordExpiration
        }
    }
}

extension S3.JournalTableConfigurationUpdates {
    package func write(to xml: inout XMLWriter) {
        xml.member("RecordExpiration", recordExpiration) { $1.write(to: &$0) }
    }
}
