// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `EncryptionConfiguration` of Amazon Simple Storage Service.
    public struct EncryptionConfiguration: Sendable, Hashable {
        /// `ReplicaKmsKeyID`.
        public var replicaKmsKeyID: String?

        /// What is left out is the service's to choose.
        public init(replicaKmsKeyID: String? = nil) {
            self.replicaKmsKeyID = replicaKmsKeyID
        }
    }
}

extension S3.EncryptionConfiguration {
    package func write(to xml: inout XMLWriter) {
        xml.member("ReplicaKmsKeyID", replicaKmsKeyID) { $0.write($1) }
    }
}

extension S3.EncryptionConfiguration {
    package init(xml: XMLElement) throws {
        self.replicaKmsKeyID = try xml.member("ReplicaKmsKeyID") { try $0.string() }
    }
}
