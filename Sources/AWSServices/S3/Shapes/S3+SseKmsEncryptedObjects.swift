// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `SseKmsEncryptedObjects` of Amazon Simple Storage Service.
    public struct SseKmsEncryptedObjects: Sendable, Hashable {
        /// `Status`.
        public var status: SseKmsEncryptedObjectsStatus?

        /// What is left out is the service's to choose.
        public init(status: SseKmsEncryptedObjectsStatus? = nil) {
            self.status = status
        }
    }
}

extension S3.SseKmsEncryptedObjects {
    package func write(to xml: inout XMLWriter) {
        xml.member("Status", status) { $0.write($1.rawValue) }
    }
}

extension S3.SseKmsEncryptedObjects {
    package init(xml: XMLElement) throws {
        self.status = try xml.member("Status") { S3.SseKmsEncryptedObjectsStatus(rawValue: try $0.string()) }
    }
}
