import AWSServices
import Infra

/// What becomes of a bucket's objects: versions, locks, copies.
extension BucketHandler {
    /// Copies and locks need versions, so versions come first, unless it is they that are taken away.
    func changeContents(_ update: BucketUpdate) async throws {
        let replication = try update.change("ReplicationConfiguration", \.replicationConfiguration)
        if case .reset = replication { try await changeReplication(update, replication) }
        try await changeVersioning(update)
        try await changeObjectLock(update)
        if case .set = replication { try await changeReplication(update, replication) }
        try await changeLifecycle(update)
        try await changeTiering(update)
    }

    /// A bucket that once had versions keeps them; it can only be told to make no new ones.
    private func changeVersioning(_ update: BucketUpdate) async throws {
        let bucket = update.bucket
        try await update.change("VersioningConfiguration", \.versioningConfiguration).apply { versioning in
            try await s3.putBucketVersioning(
                .init(
                    bucket: bucket,
                    versioningConfiguration: .init(status: .init(rawValue: versioning.status.description))
                )
            )
        } reset: {
            try await s3.putBucketVersioning(
                .init(bucket: bucket, versioningConfiguration: .init(status: .suspended))
            )
        }
    }

    /// Locks can be turned on later, never off.
    private func changeObjectLock(_ update: BucketUpdate) async throws {
        let bucket = update.bucket
        let isOn = update.current.objectLockEnabled?.literal ?? false
        let shouldBeOn = try update.desired.objectLockEnabled?.known
        if isOn, shouldBeOn == false || update.removed.contains("ObjectLockEnabled") {
            throw Refusal(
                explanation: "ObjectLockEnabled of the bucket \(bucket) is true, and S3 never turns it off. "
                    + "Leave it at true, or make another bucket."
            )
        }
        let change = try update.change("ObjectLockConfiguration", \.objectLockConfiguration)
        if case .none = change, shouldBeOn == true, !isOn {
            try await s3.putObjectLockConfiguration(
                .init(bucket: bucket, objectLockConfiguration: .init(objectLockEnabled: .enabled))
            )
        }
        try await change.apply { lock in
            try await s3.putObjectLockConfiguration(
                .init(bucket: bucket, objectLockConfiguration: try lock.request)
            )
        } reset: {
            try await s3.putObjectLockConfiguration(
                .init(bucket: bucket, objectLockConfiguration: .init(objectLockEnabled: .enabled))
            )
        }
    }

    func versioningConfiguration(of bucket: String) async throws -> Bucket.VersioningConfiguration? {
        try await s3.getBucketVersioning(.init(bucket: bucket)).status.map { .init(status: .init($0.rawValue)) }
    }

    func objectLockConfiguration(of bucket: String) async throws -> Bucket.ObjectLockConfiguration? {
        let lock = try await configuration {
            try await s3.getObjectLockConfiguration(.init(bucket: bucket)).objectLockConfiguration
        }
        return lock.map { lock in
            .init(
                objectLockEnabled: lock.objectLockEnabled.map { .init($0.rawValue) },
                rule: lock.rule.map { .init(defaultRetention: $0.defaultRetention.map { .init(reported: $0) }) }
            )
        }
    }
}

extension Bucket.ObjectLockConfiguration {
    fileprivate var request: S3.ObjectLockConfiguration {
        get throws {
            .init(
                objectLockEnabled: .enabled,
                rule: try rule.map { rule in
                    .init(
                        defaultRetention: try rule.defaultRetention.map {
                            .init(
                                days: try $0.days?.known,
                                mode: $0.mode.map { .init(rawValue: $0.description) },
                                years: try $0.years?.known
                            )
                        }
                    )
                }
            )
        }
    }
}

extension Bucket.DefaultRetention {
    /// Zero stands for the unit that was not given.
    fileprivate init(reported retention: S3.DefaultRetention) {
        self.init(
            days: retention.days.flatMap { $0 == 0 ? nil : Input($0) },
            mode: retention.mode.map { .init($0.rawValue) },
            years: retention.years.flatMap { $0 == 0 ? nil : Input($0) }
        )
    }
}
