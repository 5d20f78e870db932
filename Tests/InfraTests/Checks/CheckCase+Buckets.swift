import Infra

extension CheckCase {
    private static let bucket: ResourceType = "AWS::S3::Bucket"

    private static func bucketPolicy(_ statement: [String: Document]) -> Description {
        { stack in
            let made = stack.make("bucket", bucket)
            stack.make(
                "policy",
                "AWS::S3::BucketPolicy",
                ["Bucket": made.take("BucketName"), "PolicyDocument": policy(statement)]
            )
        }
    }

    private static let closed: Document = [
        "BlockPublicAcls": true, "BlockPublicPolicy": true, "IgnorePublicAcls": true, "RestrictPublicBuckets": true,
    ]

    static let buckets: [CheckCase] = [
        CheckCase(
            "S3.2",
            "a statement lets everyone read",
            bad: bucketPolicy(["Effect": "Allow", "Principal": "*", "Action": "s3:Get*"]),
            good: bucketPolicy([
                "Effect": "Allow", "Principal": "*", "Action": "s3:Get*",
                "Condition": ["StringEquals": ["aws:SourceAccount": "111122223333"]],
            ])
        ),
        CheckCase(
            "S3.3",
            bucket,
            bad: ["AccessControl": "PublicReadWrite"],
            "AccessControl is PublicReadWrite",
            good: ["AccessControl": "Private"]
        ),
        CheckCase("S3.5", "it has no policy") {
            $0.make("bucket", bucket)
        } good: {
            bucketPolicy([
                "Effect": "Deny", "Principal": ["AWS": "*"], "Action": "s3:*",
                "Condition": ["Bool": ["aws:SecureTransport": "false"]],
            ])(&$0)
        },
        CheckCase(
            "S3.5",
            "its policy lets in requests without TLS",
            bad: bucketPolicy(["Effect": "Deny", "Principal": "*", "Action": "s3:*"]),
            good: bucketPolicy([
                "Effect": "Deny", "Principal": "*", "Action": ["s3:*"],
                "Condition": ["Bool": ["aws:SecureTransport": ["false"]]],
            ])
        ),
        CheckCase(
            "S3.8",
            bucket,
            bad: ["PublicAccessBlockConfiguration": ["BlockPublicAcls": true, "IgnorePublicAcls": true]],
            "PublicAccessBlockConfiguration lacks BlockPublicPolicy, RestrictPublicBuckets",
            good: ["PublicAccessBlockConfiguration": closed]
        ),
        CheckCase("S3.9", "LoggingConfiguration is not given") {
            $0.make("bucket", bucket)
        } good: {
            let logs = $0.make("logs", bucket)
            $0.make("bucket", bucket, ["LoggingConfiguration": ["DestinationBucketName": logs.take("BucketName")]])
        },
        CheckCase(
            "S3.12",
            bucket,
            bad: ["OwnershipControls": ["Rules": [["ObjectOwnership": "ObjectWriter"]]]],
            "ObjectOwnership is ObjectWriter, so that ACLs count",
            good: ["OwnershipControls": ["Rules": [["ObjectOwnership": "BucketOwnerEnforced"]]]]
        ),
        CheckCase(
            "S3.13",
            bucket,
            bad: ["LifecycleConfiguration": ["Rules": [["Status": "Disabled"]]]],
            "no lifecycle rule is enabled",
            good: ["LifecycleConfiguration": ["Rules": [["Status": "Enabled"]]]]
        ),
    ]
}
