// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `SourceSelectionCriteria` of Amazon Simple Storage Service.
    public struct SourceSelectionCriteria: Sendable, Hashable {
        /// `ReplicaModifications`.
        public var replicaModifications: ReplicaModifications?
        /// `SseKmsEncryptedObjects`.
        public var sseKmsEncryptedObjects: SseKmsEncryptedObjects?

        /// What is left out is the service's to choose.
        public init(
            replicaModifications: ReplicaModifications? = nil,
            sseKmsEncryptedObjects: SseKmsEncryptedObjects? = nil
        ) {
            self.replicaModifications = replicaModifications
            self.sseKmsEncryptedObjects = sseKmsEncryptedObjects
        }
    }
}

extension S3.SourceSelectionCriteria {
    package func write(to xml: inout XMLWriter) {
        xml.member("ReplicaModifications", replicaModifications) { $1.write(to: &$0) }
        xml.member("SseKmsEncryptedObjects", sseKmsEncryptedObjects) { $1.write(to: &$0) }
    }
}

extension S3.SourceSelectionCriteria {
    package init(xml: XMLElement) throws {
        self.replicaModifications = try xml.member("ReplicaModifications") { try S3.ReplicaModifications(xml: $0) }
        self.sseKmsEncryptedObjects = try xml.member("SseKmsEncryptedObjects") { try S3.SseKmsEncryptedObjects(xml: $0) }
    }
}
