import AWSClient
package import AWSServices
package import Engine
package import Infra

/// `AWS::S3::Bucket`
///
/// The physical id is the name. Every configuration of a bucket has calls of its own; they are in the files beside this
/// one, by topic.
package struct BucketHandler: ResourceHandler {
    package let s3: S3
    package let context: AWSContext

    /// One listing tells which exist; then some at a time, each with all its configurations side by side.
    package func read(_ ids: [PhysicalID]) async throws -> [PhysicalID: ObservedResource<Bucket>] {
        let wanted = Set(ids)
        var present: [PhysicalID] = []
        for try await page in s3.listBucketsPages(.init(maxBuckets: 10_000)) {
            present += (page.buckets ?? []).compactMap { PhysicalID(reported: $0.name) }.filter(wanted.contains)
        }
        return try await readEach(present) { try await observed($0.description) }
    }

    package func create(_ desired: Bucket, token: OwnershipToken) async throws -> PhysicalID {
        let name = try name(of: desired, token)
        // In us-east-1 S3 takes a bucket of our own for made, whoever made it, and resets its access control list.
        // Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html
        if try await exists(name) { return try await adopted(name, desired, token) }
        do {
            _ = try await s3.createBucket(
                .init(
                    bucket: name,
                    bucketNamespace: namespace(of: desired),
                    createBucketConfiguration: .init(
                        locationConstraint: context.region == "us-east-1" ? nil : .init(rawValue: context.region),
                        tags: try desired.tags.adding(token).map { .init(key: $0.key, value: $0.value) }
                    ),
                    objectLockEnabledForBucket: try desired.objectLockEnabled?.known,
                    objectOwnership: desired.ownershipControls?.rules.first?.objectOwnership.map {
                        .init(rawValue: $0.description)
                    }
                )
            )
            return PhysicalID(name)
        } catch let error as AWSError where error.code == "BucketAlreadyOwnedByYou" {
            return try await adopted(name, desired, token)
        }
    }

    private func exists(_ name: String) async throws -> Bool {
        do {
            return try await ignoringNotFound { try await s3.headBucket(.init(bucket: name)) } != nil
        } catch let error as AWSError where error.isAccessDenied {
            // Somebody else's, or not for us to see: the create will tell.
            return false
        }
    }

    /// A bucket that an earlier call with this token made.
    private func adopted(_ name: String, _ desired: Bucket, _ token: OwnershipToken) async throws -> PhysicalID {
        guard let id = try await find(desired, token: token) else {
            throw Refusal(
                explanation: "The bucket \(name) exists in this account, and this resource did not make it. "
                    + "Choose another BucketName, or take it over with 'deployer import'."
            )
        }
        return id
    }

    package func update(
        _ id: PhysicalID,
        to desired: Bucket,
        from observed: ObservedResource<Bucket>,
        removed: Set<String>
    ) async throws {
        let update = BucketUpdate(
            bucket: id.description,
            desired: desired,
            current: observed.resource,
            removed: removed
        )
        try await changeSafety(update)
        try await changeContents(update)
        try await changeReports(update)
        try await changeDelivery(update)
        try await changeTags(update)
    }

    /// S3 deletes only an empty bucket, and says which one is not.
    package func delete(_ id: PhysicalID, recorded: Recorded<Bucket>) async throws {
        do {
            _ = try await s3.deleteBucket(.init(bucket: id.description))
        } catch let error as AWSError where error.code == "BucketNotEmpty" {
            throw Refusal(
                explanation: "The bucket \(id) still holds objects or old versions of them, and S3 deletes only an "
                    + "empty one. Empty it first, or keep it with 'retain: true'."
            )
        }
    }

    /// A name that was made from the token is ours; one that the stack chose is ours where the tag says so.
    package func find(_ desired: Bucket, token: OwnershipToken) async throws -> PhysicalID? {
        let name = try name(of: desired, token)
        guard try await exists(name) else { return nil }
        let found = try await ignoringNotFound { try await s3.getBucketTagging(.init(bucket: name)).tagSet ?? [] } ?? []
        let mark = found.first { $0.key == OwnershipToken.tokenTag }?.value
        return mark == token.value || mark == nil && desired.bucketName == nil ? PhysicalID(name) : nil
    }

    package func attributesBeforeCreate(_ desired: Bucket) -> [String: Document] {
        guard let name = desired.bucketName?.literal else { return [:] }
        return attributes(name)
    }
}
