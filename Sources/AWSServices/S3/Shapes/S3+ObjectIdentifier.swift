// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `ObjectIdentifier` of Amazon Simple Storage Service.
    public struct ObjectIdentifier: Sendable, Hashable {
        /// `Key`.
        public var key: String
        /// `ETag`.
        public var eTag: String?
        /// `LastModifiedTime`.
        public var lastModifiedTime: Timestamp?
        /// `Size`.
        public var size: Int?
        /// `VersionId`.
        public var versionId: String?

        /// What is left out is the service's to choose.
        public init(
            key: String,
            eTag: String? = nil,
            lastModifiedTime: Timestamp? = nil,
            size: Int? = nil,
            versionId: String? = nil
        ) {
            self.key = key
            self.eTag = eTag
            self.lastModifiedTime = lastModifiedTime
            self.size = size
            self.versionId = versionId
        }
    }
}

extension S3.ObjectIdentifier {
    package func write(to xml: inout XMLWriter) {
        xml.member("Key", key) { $0.write($1) }
        xml.member("ETag", eTag) { $0.write($1) }
        xml.member("LastModifiedTime", lastModifiedTime) { $0.write($1, .httpDate) }
        xml.member("Size", size) { $0.write($1) }
        xml.member("VersionId", versionId) { $0.write($1) }
    }
}
