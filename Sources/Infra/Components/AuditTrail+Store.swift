extension Stack {
    /// A key that encrypts for one trail and one log group, and that nobody turns off.
    ///
    /// Source: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-kms-key-policy-for-cloudtrail.html
    mutating func addAuditKey(_ settings: Environment.AuditTrail, _ source: AuditSource) -> Reference<KMSKey> {
        let place = source.place
        var refused: [Input<String>] = ["kms:DisableKey", "kms:DeleteImportedKeyMaterial"]
        if settings.deletionProtection { refused.append("kms:ScheduleKeyDeletion") }
        return add(
            "key",
            KMSKey(
                description: Input("Audit trail of \(name)"),
                enableKeyRotation: true,
                keyPolicy: PolicyDocument {
                    PolicyDocument.Statement(
                        .allow,
                        id: "Administration",
                        principals: .aws(place.root),
                        actions: ["kms:*"],
                        resources: ["*"]
                    )
                    PolicyDocument.Statement(
                        .deny,
                        id: "NeverOff",
                        principals: .anyone,
                        actions: refused,
                        resources: ["*"]
                    )
                    PolicyDocument.Statement(
                        .allow,
                        id: "TrailEncrypts",
                        principals: .services("cloudtrail.amazonaws.com"),
                        actions: ["kms:GenerateDataKey*"],
                        resources: ["*"],
                        conditions: [
                            source.condition,
                            PolicyDocument.Condition(
                                "StringLike",
                                "kms:EncryptionContext:aws:cloudtrail:arn",
                                "arn:\(place.partition):cloudtrail:*:\(place.account):trail/*"
                            ),
                        ]
                    )
                    PolicyDocument.Statement(
                        .allow,
                        id: "TrailLooks",
                        principals: .services("cloudtrail.amazonaws.com"),
                        actions: ["kms:DescribeKey"],
                        resources: ["*"],
                        conditions: [source.condition]
                    )
                    PolicyDocument.Statement(
                        .allow,
                        id: "LogGroup",
                        principals: .services("logs.\(place.region).amazonaws.com"),
                        actions: [
                            "kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey*", "kms:ReEncrypt*",
                        ],
                        resources: ["*"],
                        conditions: [
                            PolicyDocument.Condition(
                                "ArnEquals",
                                "kms:EncryptionContext:aws:logs:arn",
                                "arn:\(place.partition):logs:\(place.region):\(place.account):log-group:\(auditLogName)"
                            )
                        ]
                    )
                },
                tags: named("audit-key")
            ),
            protect: settings.deletionProtection
        )
    }

    /// The trail's own bucket, which takes files from it alone.
    ///
    /// Source: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-s3-bucket-policy-for-cloudtrail.html
    mutating func addAuditStore(
        _ settings: Environment.AuditTrail,
        encryptedWith key: Reference<KMSKey>,
        _ source: AuditSource
    ) -> (bucket: Reference<Bucket>, policy: Reference<BucketPolicy>) {
        let bucket = add(
            "bucket",
            Bucket.closed(encryptedWith: key, expiringAfter: settings.retentionDays, tags: named("audit")),
            protect: settings.deletionProtection
        )
        let policy = add(
            "bucket-policy",
            BucketPolicy(
                bucket: bucket.bucketName.text,
                policyDocument: PolicyDocument {
                    PolicyDocument.Statement(
                        .allow,
                        id: "TrailLooks",
                        principals: .services("cloudtrail.amazonaws.com"),
                        actions: ["s3:GetBucketAcl"],
                        resources: [bucket.arn.text],
                        conditions: [source.condition]
                    )
                    PolicyDocument.Statement(
                        .allow,
                        id: "TrailWrites",
                        principals: .services("cloudtrail.amazonaws.com"),
                        actions: ["s3:PutObject"],
                        resources: ["\(bucket.arn)/AWSLogs/\(source.place.account)/*"],
                        conditions: [
                            source.condition,
                            PolicyDocument.Condition("StringEquals", "s3:x-amz-acl", "bucket-owner-full-control"),
                        ]
                    )
                    PolicyDocument.Statement.onlyOverTLS(bucket)
                }
            )
        )
        return (bucket, policy)
    }
}
