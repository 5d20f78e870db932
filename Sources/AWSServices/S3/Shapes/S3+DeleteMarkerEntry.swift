// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `DeleteMarkerEntry` of Amazon Simple Storage Service.
    public struct DeleteMarkerEntry: Sendable, Hashable {
        /// `IsLatest`.
        public var isLatest: Bool?
        /// `Key`.
        public var key: String?
        /// `LastModified`.
        public var lastModified: Timestamp?
        /// `Owner`.
        public var owner: Owner?
        /// `VersionId`.
        public var versionId: String?

        /// What is left out is the service's to choose.
        public init(
            isLatest: Bool? = nil,
            key: String? = nil,
            lastModified: Timestamp? = nil,
            owner: Owner? = nil,
            versionId: String? = nil
        ) {
            self.isLatest = isLatest
            self.key = key
            self.lastModified = lastModified
            self.owner = owner
            self.versionId = versionId
        }
    }
}

extension S3.DeleteMarkerEntry {
    package init(xml: XMLElement) throws {
        self.isLatest = try xml.member("IsLatest") { try $0.boolean() }
        self.key = try xml.member("Key") { try $0.string() }
        self.lastModified = try xml.member("LastModified") { try $0.timestamp() }
        self.owner = try xml.member("Owner") { try S3.Owner(xml: $0) }
        self.versionId = try xml.member("VersionId") { try $0.string() }
    }
}
