// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `InventoryOptionalField` of Amazon Simple Storage Service.
    public struct InventoryOptionalField: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Size`.
        public static var size: Self { Self(rawValue: "Size") }
        /// `LastModifiedDate`.
        public static var lastModifiedDate: Self { Self(rawValue: "LastModifiedDate") }
        /// `StorageClass`.
        public static var storageClass: Self { Self(rawValue: "StorageClass") }
        /// `ETag`.
        public static var eTag: Self { Self(rawValue: "ETag") }
        /// `IsMultipartUploaded`.
        public static var isMultipartUploaded: Self { Self(rawValue: "IsMultipartUploaded") }
        /// `ReplicationStatus`.
        public static var replicationStatus: Self { Self(rawValue: "ReplicationStatus") }
        /// `EncryptionStatus`.
        public static var encryptionStatus: Self { Self(rawValue: "EncryptionStatus") }
        /// `ObjectLockRetainUntilDate`.
        public static var objectLockRetainUntilDate: Self { Self(rawValue: "ObjectLockRetainUntilDate") }
        /// `ObjectLockMode`.
        public static var objectLockMode: Self { Self(rawValue: "ObjectLockMode") }
        /// `ObjectLockLegalHoldStatus`.
        public static var objectLockLegalHoldStatus: Self { Self(rawValue: "ObjectLockLegalHoldStatus") }
        /// `IntelligentTieringAccessTier`.
        public static var intelligentTieringAccessTier: Self { Self(rawValue: "IntelligentTieringAccessTier") }
        /// `BucketKeyStatus`.
        public static var bucketKeyStatus: Self { Self(rawValue: "BucketKeyStatus") }
        /// `ChecksumAlgorithm`.
        public static var checksumAlgorithm: Self { Self(rawValue: "ChecksumAlgorithm") }
        /// `ObjectAccessControlList`.
        public static var objectAccessControlList: Self { Self(rawValue: "ObjectAccessControlList") }
        /// `ObjectOwner`.
        public static var objectOwner: Self { Self(rawValue: "ObjectOwner") }
        /// `LifecycleExpirationDate`.
        public static var lifecycleExpirationDate: Self { Self(rawValue: "LifecycleExpirationDate") }
    }
}
