/// Buckets, and repositories of images.
extension TypePermissions {
    /// Many of S3's operations go by another name in policies.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html,
    /// https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelasticcontainerregistry.html and
    /// https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-push-iam.html
    static let storage: [ResourceType: TypePermissions] = [
        "AWS::S3::Bucket": TypePermissions(
            named: "BucketName",
            lowercased: true,
            Grant("s3", "ListAllMyBuckets", .anything),
            Grant(
                "s3",
                """
                CreateBucket CreateBucketMetadataTableConfiguration DeleteBucket DeleteBucketMetadataTableConfiguration
                DeleteBucketWebsite GetAccelerateConfiguration GetAnalyticsConfiguration GetBucketAbac GetBucketCORS
                GetBucketLogging GetBucketMetadataTableConfiguration GetBucketNotification
                GetBucketObjectLockConfiguration GetBucketOwnershipControls GetBucketPublicAccessBlock GetBucketTagging
                GetBucketVersioning GetBucketWebsite GetEncryptionConfiguration GetIntelligentTieringConfiguration
                GetInventoryConfiguration GetLifecycleConfiguration GetMetricsConfiguration
                GetReplicationConfiguration ListBucket PutAccelerateConfiguration PutAnalyticsConfiguration
                PutBucketAbac PutBucketAcl PutBucketCORS PutBucketLogging PutBucketNotification
                PutBucketObjectLockConfiguration PutBucketOwnershipControls PutBucketPublicAccessBlock PutBucketTagging
                PutBucketVersioning PutBucketWebsite PutEncryptionConfiguration PutIntelligentTieringConfiguration
                PutInventoryConfiguration PutLifecycleConfiguration PutMetricsConfiguration
                PutReplicationConfiguration TagResource UpdateBucketMetadataInventoryTableConfiguration
                UpdateBucketMetadataJournalTableConfiguration
                """,
                .named(["{name}"])
            )
        ),
        "AWS::S3::BucketPolicy": TypePermissions(
            Grant("s3", "DeleteBucketPolicy GetBucketPolicy PutBucketPolicy", .named(["{AWS::S3::Bucket}"]))
        ),
        "AWS::ECR::Repository": TypePermissions(
            named: "RepositoryName",
            limit: 256,
            lowercased: true,
            Grant(
                "ecr",
                """
                CreateRepository DeleteLifecyclePolicy DeleteRepository DeleteRepositoryPolicy DescribeRepositories
                GetLifecyclePolicy GetRepositoryPolicy ListTagsForResource PutImageScanningConfiguration
                PutImageTagMutability PutLifecyclePolicy SetRepositoryPolicy TagResource UntagResource
                """,
                .named(["repository/{name}"])
            ),
            Grant("kms", "CreateGrant DescribeKey RetireGrant", .tagged(["key/*"]), where: "EncryptionConfiguration"),
            // With `deployer image push`, and with an apply that is given an image.
            Grant("ecr", "GetAuthorizationToken", .anything),
            Grant(
                "ecr",
                """
                BatchCheckLayerAvailability BatchGetImage CompleteLayerUpload GetDownloadUrlForLayer InitiateLayerUpload
                PutImage UploadLayerPart
                """,
                .named(["repository/{name}"])
            )
        ),
        // The repository's own table says what pushing takes.
        "Deployer::ContainerImage::Image": TypePermissions(Grant("ecr", "GetAuthorizationToken", .anything)),
    ]
}
