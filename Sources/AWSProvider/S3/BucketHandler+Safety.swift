import AWSServices
import Infra

/// Who may reach a bucket, and how it is encrypted.
extension BucketHandler {
    /// First what closes the bucket. An access control list needs the ownership that allows one.
    func changeSafety(_ update: BucketUpdate) async throws {
        let bucket = update.bucket
        try await update.change("PublicAccessBlockConfiguration", \.publicAccessBlockConfiguration).apply { block in
            try await s3.putPublicAccessBlock(
                .init(bucket: bucket, publicAccessBlockConfiguration: try block.request)
            )
        } reset: {
            _ = try await s3.deletePublicAccessBlock(.init(bucket: bucket))
        }
        try await update.change("OwnershipControls", \.ownershipControls).apply { controls in
            let rules = controls.rules.compactMap { $0.objectOwnership?.description }
            try await s3.putBucketOwnershipControls(
                .init(
                    bucket: bucket,
                    ownershipControls: .init(rules: rules.map { .init(objectOwnership: .init(rawValue: $0)) })
                )
            )
        } reset: {
            _ = try await s3.deleteBucketOwnershipControls(.init(bucket: bucket))
        }
        try await changeAccessControl(update)
        try await update.change("BucketEncryption", \.bucketEncryption).apply { encryption in
            let rules = try encryption.serverSideEncryptionConfiguration.map { try $0.request }
            try await s3.putBucketEncryption(
                .init(bucket: bucket, serverSideEncryptionConfiguration: .init(rules: rules))
            )
        } reset: {
            _ = try await s3.deleteBucketEncryption(.init(bucket: bucket))
        }
    }

    /// S3 tells grants, not which canned list they came from, so a list that is given is set again with every update.
    private func changeAccessControl(_ update: BucketUpdate) async throws {
        let isRemoved = update.removed.contains("AccessControl")
        guard let list = isRemoved ? .private : update.desired.accessControl else { return }
        try await s3.putBucketAcl(.init(bucket: update.bucket, acl: .init(rawValue: list.cannedName)))
    }

    /// A bucket without a configuration blocks nothing; said so, a configuration that somebody deleted is drift.
    func publicAccessBlock(of bucket: String) async throws -> Bucket.PublicAccessBlockConfiguration {
        let block = try await configuration {
            try await s3.getPublicAccessBlock(.init(bucket: bucket)).publicAccessBlockConfiguration
        }
        return .init(
            blockPublicAcls: Input(block?.blockPublicAcls ?? false),
            blockPublicPolicy: Input(block?.blockPublicPolicy ?? false),
            ignorePublicAcls: Input(block?.ignorePublicAcls ?? false),
            restrictPublicBuckets: Input(block?.restrictPublicBuckets ?? false)
        )
    }

    func ownershipControls(of bucket: String) async throws -> Bucket.OwnershipControls? {
        let controls = try await configuration {
            try await s3.getBucketOwnershipControls(.init(bucket: bucket)).ownershipControls
        }
        return controls.map { controls in
            .init(
                rules: (controls.rules ?? []).map {
                    .init(objectOwnership: $0.objectOwnership.map { .init($0.rawValue) })
                }
            )
        }
    }

    func encryption(of bucket: String) async throws -> Bucket.BucketEncryption? {
        let encryption = try await configuration {
            try await s3.getBucketEncryption(.init(bucket: bucket)).serverSideEncryptionConfiguration
        }
        return encryption.map {
            .init(serverSideEncryptionConfiguration: ($0.rules ?? []).map { .init(reported: $0) })
        }
    }
}

extension Bucket.AccessControl {
    /// As S3 writes it: `LogDeliveryWrite` is `log-delivery-write`.
    fileprivate var cannedName: String {
        description.reduce(into: "") { name, letter in
            if letter.isUppercase, !name.isEmpty { name += "-" }
            name += letter.lowercased()
        }
    }
}

extension Bucket.PublicAccessBlockConfiguration {
    fileprivate var request: S3.PublicAccessBlockConfiguration {
        get throws {
            .init(
                blockPublicAcls: try blockPublicAcls?.known,
                blockPublicPolicy: try blockPublicPolicy?.known,
                ignorePublicAcls: try ignorePublicAcls?.known,
                restrictPublicBuckets: try restrictPublicBuckets?.known
            )
        }
    }
}

extension Bucket.ServerSideEncryptionRule {
    fileprivate init(reported rule: S3.ServerSideEncryptionRule) {
        self.init(
            blockedEncryptionTypes: rule.blockedEncryptionTypes.map {
                .init(encryptionType: $0.encryptionType?.map { .init($0.rawValue) })
            },
            bucketKeyEnabled: rule.bucketKeyEnabled.map { Input($0) },
            serverSideEncryptionByDefault: rule.applyServerSideEncryptionByDefault.map {
                .init(
                    sseAlgorithm: .init($0.sseAlgorithm?.rawValue ?? ""),
                    kmsMasterKeyID: $0.kmsMasterKeyID.map { Input($0) }
                )
            }
        )
    }

    fileprivate var request: S3.ServerSideEncryptionRule {
        get throws {
            .init(
                applyServerSideEncryptionByDefault: try serverSideEncryptionByDefault.map {
                    .init(
                        kmsMasterKeyID: try $0.kmsMasterKeyID?.known,
                        sseAlgorithm: .init(rawValue: $0.sseAlgorithm.description)
                    )
                },
                blockedEncryptionTypes: blockedEncryptionTypes.map {
                    .init(encryptionType: $0.encryptionType?.map { .init(rawValue: $0.description) })
                },
                bucketKeyEnabled: try bucketKeyEnabled?.known
            )
        }
    }
}
