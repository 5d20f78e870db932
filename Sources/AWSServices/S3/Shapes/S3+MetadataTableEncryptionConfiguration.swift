// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `MetadataTableEncryptionConfiguration` of Amazon Simple Storage Service.
    public struct MetadataTableEncryptionConfiguration: Sendable, Hashable {
        /// `SseAlgorithm`.
        public var sseAlgorithm: TableSseAlgorithm
        /// `KmsKeyArn`.
        public var kmsKeyArn: String?

        /// What is left out is the service's to choose.
        public init(sseAlgorithm: TableSseAlgorithm, kmsKeyArn: String? = nil) {
            self.sseAlgorithm = sseAlgorithm
            self.kmsKeyArn = kmsKeyArn
        }
    }
}

extension S3.MetadataTableEncryptionConfiguration {
    package func write(to xml: inout XMLWriter) {
        xml.member("SseAlgorithm", sseAlgorithm) { $0.write($1.rawValue) }
        xml.member("KmsKeyArn", kmsKeyArn) { $0.write($1) }
    }
}
