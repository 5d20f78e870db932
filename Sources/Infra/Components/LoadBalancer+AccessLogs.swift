/// A bucket that load balancers may write their access logs to.
struct AccessLogs {
    let bucket: Reference<Bucket>
    let policy: Reference<BucketPolicy>
}

extension Stack {
    /// Adds the bucket. Load balancers write to buckets with S3's own encryption only.
    ///
    /// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html
    mutating func addAccessLogs(keptFor days: Int, region: String, account: String?) -> AccessLogs {
        let bucket = add("access-logs", Bucket.closed(expiringAfter: days, tags: named("access-logs")))
        let account = account ?? "*"
        let partition = Environment.Partition(region: region).rawValue
        let policy = add(
            "access-logs-policy",
            BucketPolicy(
                bucket: bucket.bucketName.text,
                policyDocument: PolicyDocument(statements: [
                    .onlyOverTLS(bucket),
                    PolicyDocument.Statement(
                        .allow,
                        id: "AccessLogs",
                        principals: .services("logdelivery.elasticloadbalancing.amazonaws.com"),
                        actions: ["s3:PutObject"],
                        resources: ["\(bucket.arn)/AWSLogs/\(account)/*"],
                        conditions: [
                            PolicyDocument.Condition(
                                "ArnLike",
                                "aws:SourceArn",
                                "arn:\(partition):elasticloadbalancing:\(region):\(account):loadbalancer/*"
                            )
                        ]
                    ),
                ])
            )
        )
        return AccessLogs(bucket: bucket, policy: policy)
    }
}
