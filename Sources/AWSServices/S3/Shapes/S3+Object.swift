// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `Object` of Amazon Simple Storage Service.
    public struct Object: Sendable, Hashable {
        /// `ChecksumAlgorithm`.
        public var checksumAlgorithm: [ChecksumAlgorithm]?
        /// `ChecksumType`.
        public var checksumType: ChecksumType?
        /// `ETag`.
        public var eTag: String?
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
        public var storageClass: ObjectStorageClass?

        /// What is left out is the service's to choose.
        public init(
            checksumAlgorithm: [ChecksumAlgorithm]? = nil,
            checksumType: ChecksumType? = nil,
            eTag: String? = nil,
            key: String? = nil,
            lastModified: Timestamp? = nil,
            owner: Owner? = nil,
            restoreStatus: RestoreStatus? = nil,
            size: Int? = nil,
            storageClass: ObjectStorageClass? = nil
        ) {
            self.checksumAlgorithm = checksumAlgorithm
            self.checksumType = checksumType
            self.eTag = eTag
            self.key = key
            self.lastModified = lastModified
            self.owner = owner
            self.restoreStatus = restoreStatus
            self.size = size
            self.storageClass = storageClass
        }
    }
}

extension S3.Object {
    package init(xml: XMLElement) throws {
        self.checksumAlgorithm = try xml.flattened("ChecksumAlgorithm") { S3.ChecksumAlgorithm(rawValue: try $0.string()) }
        self.checksumType = try xml.member("ChecksumType") { S3.ChecksumType(rawValue: try $0.string()) }
        self.eTag = try xml.member("ETag") { try $0.string() }
        self.key = try xml.member("Key") { try $0.string() }
        self.lastModified = try xml.member("LastModified") { try $0.timestamp() }
        self.owner = try xml.member("Owner") { try S3.Owner(xml: $0) }
        self.restoreStatus = try xml.member("RestoreStatus") { try S3.RestoreStatus(xml: $0) }
        self.size = try xml.member("Size") { try $0.integer() }
        self.storageClass = try xml.member("StorageClass") { S3.ObjectStorageClass(rawValue: try $0.string()) }
    }
}
