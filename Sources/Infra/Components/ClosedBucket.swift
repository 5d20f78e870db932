extension Bucket {
    /// A bucket that nobody outside of the account can read: no public access, no access lists, every object encrypted, and
    /// earlier versions kept for a while.
    ///
    /// - Parameters:
    ///   - key: Encrypts the objects. Default: a key that S3 keeps itself.
    ///   - days: Days after which objects go. Default: never.
    ///   - tags: As on other resources.
    /// - Returns: The bucket's properties.
    static func closed(encryptedWith key: Reference<KMSKey>? = nil, expiringAfter days: Int? = nil, tags: Tags)
        -> Bucket
    {
        Bucket(
            bucketEncryption: .init(serverSideEncryptionConfiguration: [
                .init(
                    bucketKeyEnabled: key == nil ? nil : true,
                    serverSideEncryptionByDefault: .init(
                        sseAlgorithm: key == nil ? .aes256 : .awsKms,
                        kmsMasterKeyID: key?.arn.text
                    )
                )
            ]),
            lifecycleConfiguration: .init(rules: [
                .init(
                    status: .enabled,
                    abortIncompleteMultipartUpload: .init(daysAfterInitiation: 7),
                    expirationInDays: days.map { Input($0) },
                    id: "clean-up",
                    noncurrentVersionExpiration: .init(noncurrentDays: 30)
                )
            ]),
            ownershipControls: .init(rules: [.init(objectOwnership: .bucketOwnerEnforced)]),
            publicAccessBlockConfiguration: .init(
                blockPublicAcls: true,
                blockPublicPolicy: true,
                ignorePublicAcls: true,
                restrictPublicBuckets: true
            ),
            tags: tags,
            versioningConfiguration: .init(status: .enabled)
        )
    }
}

extension PolicyDocument.Statement {
    /// Refuses every request to a bucket that does not come over TLS.
    ///
    /// - Parameter bucket: The bucket.
    /// - Returns: A statement for the bucket's policy.
    static func onlyOverTLS(_ bucket: Reference<Bucket>) -> PolicyDocument.Statement {
        PolicyDocument.Statement(
            .deny,
            id: "OnlyOverTLS",
            principals: .anyone,
            actions: ["s3:*"],
            resources: [bucket.arn.text, "\(bucket.arn)/*"],
            conditions: [PolicyDocument.Condition("Bool", "aws:SecureTransport", "false")]
        )
    }
}
