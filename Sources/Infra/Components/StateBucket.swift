extension Stack {
    /// A stack of its own that holds the bucket in which states are kept, under the addresses `bucket` and `bucket-policy`.
    ///
    /// Defaults: nobody outside of the account reads the bucket, access lists are off, requests come over TLS only, every object
    /// is encrypted with a KMS key, and earlier versions, which are the history of the states, are kept for 180 days.
    ///
    /// - Parameters:
    ///   - settings: The bucket's name and its key. Default of the key: the account's own key for S3.
    ///   - tags: Tags of the environment.
    public init(stateBucket settings: Environment.StateBucket, tags: Tags) {
        self.init("state-\(settings.bucket)", tags: tags)
        var bucket = Bucket.closed(tags: tags)
        bucket.bucketName = Input(settings.bucket)
        bucket.bucketEncryption = .init(serverSideEncryptionConfiguration: [
            .init(
                // One call to KMS for many objects.
                bucketKeyEnabled: true,
                serverSideEncryptionByDefault: .init(
                    sseAlgorithm: .awsKms,
                    kmsMasterKeyID: settings.kmsKey.map { Input($0) }
                )
            )
        ])
        bucket.lifecycleConfiguration = .init(rules: [
            .init(
                status: .enabled,
                abortIncompleteMultipartUpload: .init(daysAfterInitiation: 7),
                // What is left of a journal's objects once their last version has gone.
                expiredObjectDeleteMarker: true,
                id: "earlier-states",
                noncurrentVersionExpiration: .init(noncurrentDays: 180)
            )
        ])
        let made = add("bucket", bucket, protect: true)
        waive(
            "S3.9",
            at: "bucket",
            because: "Every state says who saved it, and every version is kept",
            until: "2027-12-31"
        )
        add(
            "bucket-policy",
            BucketPolicy(bucket: made.bucketName.text, policyDocument: PolicyDocument { .onlyOverTLS(made) }),
            protect: true
        )
    }
}
