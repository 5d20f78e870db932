// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `ObjectVersion` of Amazon Simple Storage Service.
    public struct ObjectVersion: Sendable, Hashable {
        /// `ChecksumAlgorithm`.
        public var checksumAlgorithm: [ChecksumAlgorithm]?
        /// `ChecksumType`.
        public var checksumType: ChecksumType?
        /// `ETag`.
        public var eTag: String?
        /// `IsLatest`.
        public var isLatest: Bool?
        /// `Key`.
        public var key: String?
        /// `LastModified`.
        public var lastModified: Timestamp?
        /// `Owner`.
        public var owner: Owner?
        /// `RestoreStatus`.
        public var restoreStatus: RestoreStatus?
        /// `Size`.
        public var size: Int?
        /// `StorageClass`.
        public var storageClass: ObjectVersionStorageClass?
        /// `VersionId`.
        public var versionId: String?

        /// What is left out is the service's to choose.
        public init(
            checksumAlgorithm: [ChecksumAlgorithm]? = nil,
            checksumType: ChecksumType? = nil,
            eTag: String? = nil,
            isLatest: Bool? = nil,
            key: String? = nil,
            lastModified: Timestamp? = nil,
            owner: Owner? = nil,
            restoreStatus: RestoreStatus? = nil,
            size: Int? = nil,
            storageClass: ObjectVersionStorageClass? = nil,
            versionId: String? = nil
        ) {
            self.checksumAlgorithm = checksumAlgorithm
            self.checksumType = checksumType
            self.eTag = eTag
            self.isLatest = isLatest
            self.key = key
            self.lastModified = lastModified
            self.owner = owner
            self.restoreStatus = restoreStatus
            self.size = size
            self.storageClass = storageClass
            self.versionId = versionId
        }
    }
}

extension S3.ObjectVersion {
    package init(xml: XMLElement) throws {
        self.checksumAlgorithm = try xml.flattened("ChecksumAlgorithm") { S3.ChecksumAlgorithm(rawValue: try $0.string()) }
        self.checksumType = try xml.member("ChecksumType") { S3.ChecksumType(rawValue: try $0.string()) }
        self.eTag = try xml.member("ETag") { try $0.string() }
        self.isLatest = try xml.member("IsLatest") { try $0.boolean() }
        self.key = try xml.member("Key") { try $0.string() }
        self.lastModified = try xml.member("LastModified") { try $0.timestamp() }
        self.owner = try xml.member("Owner") { try S3.Owner(xml: $0) }
        self.restoreStatus = try xml.member("RestoreStatus") { try S3.RestoreStatus(xml: $0) }
        self.size = try xml.member("Size") { try $0.integer() }
        self.storageClass = try xml.member("StorageClass") { S3.ObjectVersionStorageClass(rawValue: try $0.string()) }
        self.versionId = try xml.member("VersionId") { try $0.string() }
    }
}
