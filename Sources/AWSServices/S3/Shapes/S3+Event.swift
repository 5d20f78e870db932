// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `Event` of Amazon Simple Storage Service.
    public struct Event: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `s3:ReducedRedundancyLostObject`.
        public static var s3ReducedRedundancyLostObject: Self { Self(rawValue: "s3:ReducedRedundancyLostObject") }
        /// `s3:ObjectCreated:*`.
        public static var s3ObjectCreated: Self { Self(rawValue: "s3:ObjectCreated:*") }
        /// `s3:ObjectCreated:Put`.
        public static var s3ObjectCreatedPut: Self { Self(rawValue: "s3:ObjectCreated:Put") }
        /// `s3:ObjectCreated:Post`.
        public static var s3ObjectCreatedPost: Self { Self(rawValue: "s3:ObjectCreated:Post") }
        /// `s3:ObjectCreated:Copy`.
        public static var s3ObjectCreatedCopy: Self { Self(rawValue: "s3:ObjectCreated:Copy") }
        /// `s3:ObjectCreated:CompleteMultipartUpload`.
        public static var s3ObjectCreatedCompleteMultipartUpload: Self { Self(rawValue: "s3:ObjectCreated:CompleteMultipartUpload") }
        /// `s3:ObjectRemoved:*`.
        public static var s3ObjectRemoved: Self { Self(rawValue: "s3:ObjectRemoved:*") }
        /// `s3:ObjectRemoved:Delete`.
        public static var s3ObjectRemovedDelete: Self { Self(rawValue: "s3:ObjectRemoved:Delete") }
        /// `s3:ObjectRemoved:DeleteMarkerCreated`.
        public static var s3ObjectRemovedDeleteMarkerCreated: Self { Self(rawValue: "s3:ObjectRemoved:DeleteMarkerCreated") }
        /// `s3:ObjectRestore:*`.
        public static var s3ObjectRestore: Self { Self(rawValue: "s3:ObjectRestore:*") }
        /// `s3:ObjectRestore:Post`.
        public static var s3ObjectRestorePost: Self { Self(rawValue: "s3:ObjectRestore:Post") }
        /// `s3:ObjectRestore:Completed`.
        public static var s3ObjectRestoreCompleted: Self { Self(rawValue: "s3:ObjectRestore:Completed") }
        /// `s3:Replication:*`.
        public static var s3Replication: Self { Self(rawValue: "s3:Replication:*") }
        /// `s3:Replication:OperationFailedReplication`.
        public static var s3ReplicationOperationFailedReplication: Self { Self(rawValue: "s3:Replication:OperationFailedReplication") }
        /// `s3:Replication:OperationNotTracked`.
        public static var s3ReplicationOperationNotTracked: Self { Self(rawValue: "s3:Replication:OperationNotTracked") }
        /// `s3:Replication:OperationMissedThreshold`.
        public static var s3ReplicationOperationMissedThreshold: Self { Self(rawValue: "s3:Replication:OperationMissedThreshold") }
        /// `s3:Replication:OperationReplicatedAfterThreshold`.
        public static var s3ReplicationOperationReplicatedAfterThreshold: Self { Self(rawValue: "s3:Replication:OperationReplicatedAfterThreshold") }
        /// `s3:ObjectRestore:Delete`.
        public static var s3ObjectRestoreDelete: Self { Self(rawValue: "s3:ObjectRestore:Delete") }
        /// `s3:LifecycleTransition`.
        public static var s3LifecycleTransition: Self { Self(rawValue: "s3:LifecycleTransition") }
        /// `s3:IntelligentTiering`.
        public static var s3IntelligentTiering: Self { Self(rawValue: "s3:IntelligentTiering") }
        /// `s3:ObjectAcl:Put`.
        public static var s3ObjectAclPut: Self { Self(rawValue: "s3:ObjectAcl:Put") }
        /// `s3:LifecycleExpiration:*`.
        public static var s3LifecycleExpiration: Self { Self(rawValue: "s3:LifecycleExpiration:*") }
        /// `s3:LifecycleExpiration:Delete`.
        public static var s3LifecycleExpirationDelete: Self { Self(rawValue: "s3:LifecycleExpiration:Delete") }
        /// `s3:LifecycleExpiration:DeleteMarkerCreated`.
        public static var s3LifecycleExpirationDeleteMarkerCreated: Self { Self(rawValue: "s3:LifecycleExpiration:DeleteMarkerCreated") }
        /// `s3:ObjectTagging:*`.
        public static var s3ObjectTagging: Self { Self(rawValue: "s3:ObjectTagging:*") }
        /// `s3:ObjectTagging:Put`.
        public static var s3ObjectTaggingPut: Self { Self(rawValue: "s3:ObjectTagging:Put") }
        /// `s3:ObjectTagging:Delete`.
        public static var s3ObjectTaggingDelete: Self { Self(rawValue: "s3:ObjectTagging:Delete") }
    }
}
