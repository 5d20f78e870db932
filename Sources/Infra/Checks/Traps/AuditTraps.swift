extension Check {
    /// What trails, alarms and topics refuse, or silently lose.
    static let auditTraps: [Check] = [
        Check(
            "Apply.TrailBucket",
            .high,
            "CloudTrail may write to the bucket before the trail is made",
            remedy: "Add a BucketPolicy that lets cloudtrail.amazonaws.com in, and make the trail depend on it.",
            source:
                "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-s3-bucket-policy-for-cloudtrail.html"
        ) { stack in
            stack.resources("AWS::CloudTrail::Trail").compactMap { trail in
                guard let bucket = stack.target(of: trail["S3BucketName"]), !bucket.isOthers else { return nil }
                let policies = stack.resources("AWS::S3::BucketPolicy", where: "Bucket", refersTo: bucket)
                let letsIn = policies.filter { policy in
                    PolicyStatement.all(in: policy["PolicyDocument"]).contains {
                        $0.allows && $0.isFor(service: "cloudtrail.amazonaws.com")
                    }
                }
                guard let policy = letsIn.first else {
                    return Violation(trail, "no policy of \(bucket.node.address) lets CloudTrail in")
                }
                return trail.node.dependencies.contains(policy.node.address)
                    ? nil : Violation(trail, "it does not depend on \(policy.node.address), and may be made before it")
            }
        },
        Check(
            "Apply.TrailLogs",
            .high,
            of: "AWS::CloudTrail::Trail",
            title: "A trail that writes to a log group has a role for it",
            remedy: "Set cloudWatchLogsLogGroupArn and cloudWatchLogsRoleArn together.",
            source: "https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_CreateTrail.html"
        ) { trail in
            switch (trail["CloudWatchLogsLogGroupArn"], trail["CloudWatchLogsRoleArn"]) {
            case (nil, nil), (_?, _?): nil
            case (_?, nil): "CloudWatchLogsLogGroupArn is given, and CloudWatchLogsRoleArn is not"
            case (nil, _?): "CloudWatchLogsRoleArn is given, and CloudWatchLogsLogGroupArn is not"
            }
        },
        Check(
            "Apply.AlarmTopicKey",
            .high,
            "CloudWatch may publish to the topics of alarms",
            remedy:
                "Encrypt the topic with a key whose policy lets cloudwatch.amazonaws.com in; the policy of alias/aws/sns "
                + "cannot be changed, and alarms would be lost.",
            source: "https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html"
        ) { stack in
            var seen: Set<Address> = []
            return stack.resources("AWS::CloudWatch::Alarm").flatMap { $0.values("AlarmActions.*") }.compactMap {
                action in
                guard let topic = stack.target(of: action), topic.type == "AWS::SNS::Topic",
                    topic.text("KmsMasterKeyId")?.hasSuffix("alias/aws/sns") ?? false,
                    seen.insert(topic.node.address).inserted
                else { return nil }
                return Violation(topic, "KmsMasterKeyId is alias/aws/sns, and alarms publish to it")
            }
        },
    ]
}
