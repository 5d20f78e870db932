import Infra

extension CheckCase {
    private static let trail: ResourceType = "AWS::CloudTrail::Trail"

    private static func trail(
        _ id: String,
        bad: [String: Document],
        _ problem: String,
        good: [String: Document]
    ) -> CheckCase {
        CheckCase(id, trail, bad: bad, problem, good: good)
    }

    /// A trail whose bucket lets CloudTrail in.
    private static func recording(_ stack: inout Stack, dependsOnPolicy: Bool) {
        let bucket = stack.make("bucket", "AWS::S3::Bucket")
        let statement: [String: Document] = [
            "Effect": "Allow", "Principal": ["Service": "cloudtrail.amazonaws.com"], "Action": "s3:PutObject",
        ]
        let allowed = stack.make(
            "policy",
            "AWS::S3::BucketPolicy",
            ["Bucket": bucket.take("BucketName"), "PolicyDocument": policy(statement)]
        )
        stack.add(
            "trail",
            CloudResource(trail, properties: ["S3BucketName": bucket.take("BucketName")]),
            dependsOn: dependsOnPolicy ? [allowed] : []
        )
    }

    private static func alarm(_ stack: inout Stack, topicKey: Document) {
        let topic = stack.make("topic", "AWS::SNS::Topic", ["KmsMasterKeyId": topicKey])
        stack.make("alarm", "AWS::CloudWatch::Alarm", ["AlarmActions": [topic.take("TopicArn")]])
    }

    static let trails: [CheckCase] = [
        trail(
            "CloudTrail.1",
            bad: ["IsMultiRegionTrail": true, "EventSelectors": [["ReadWriteType": "WriteOnly"]]],
            "no trail of the stack records all management events of all regions",
            good: ["IsMultiRegionTrail": true]
        ),
        trail(
            "CloudTrail.1",
            bad: ["IsMultiRegionTrail": false],
            "no trail of the stack records all management events of all regions",
            good: [
                "IsMultiRegionTrail": true,
                "AdvancedEventSelectors": [
                    ["FieldSelectors": [["Field": "eventCategory", "Equals": ["Management"]]]]
                ],
            ]
        ),
        trail("CloudTrail.2", bad: [:], "KMSKeyId is not given", good: ["KMSKeyId": "alias/x"]),
        trail("CloudTrail.3", bad: ["IsLogging": false], "IsLogging is false", good: ["IsLogging": true]),
        trail(
            "CloudTrail.4",
            bad: [:],
            "EnableLogFileValidation is not given",
            good: ["EnableLogFileValidation": true]
        ),
        trail(
            "CloudTrail.5",
            bad: [:],
            "CloudWatchLogsLogGroupArn is not given",
            good: ["CloudWatchLogsLogGroupArn": "arn:aws:logs:x"]
        ),
        CheckCase("CloudTrail.7", "it holds the files of trail and writes no access log") {
            recording(&$0, dependsOnPolicy: true)
        } good: {
            let logs = $0.make("logs", "AWS::S3::Bucket")
            let logging: Document = ["DestinationBucketName": logs.take("BucketName")]
            let bucket = $0.make("bucket", "AWS::S3::Bucket", ["LoggingConfiguration": logging])
            $0.make("trail", trail, ["S3BucketName": bucket.take("BucketName")])
        },
        CheckCase(
            "CloudTrail.10",
            "AWS::CloudTrail::EventDataStore",
            bad: [:],
            "KmsKeyId is not given",
            good: ["KmsKeyId": "alias/x"]
        ),
        CheckCase("Apply.TrailBucket", "no policy of bucket lets CloudTrail in") {
            let bucket = $0.make("bucket", "AWS::S3::Bucket")
            $0.make("trail", trail, ["S3BucketName": bucket.take("BucketName")])
        } good: {
            recording(&$0, dependsOnPolicy: true)
        },
        CheckCase("Apply.TrailBucket", "it does not depend on policy, and may be made before it") {
            recording(&$0, dependsOnPolicy: false)
        } good: {
            $0.make("trail", trail, ["S3BucketName": "others"])
        },
        trail(
            "Apply.TrailLogs",
            bad: ["CloudWatchLogsLogGroupArn": "arn:aws:logs:x"],
            "CloudWatchLogsLogGroupArn is given, and CloudWatchLogsRoleArn is not",
            good: ["CloudWatchLogsLogGroupArn": "arn:aws:logs:x", "CloudWatchLogsRoleArn": "arn:aws:iam::1:role/x"]
        ),
        CheckCase("Apply.AlarmTopicKey", "KmsMasterKeyId is alias/aws/sns, and alarms publish to it") {
            alarm(&$0, topicKey: "alias/aws/sns")
        } good: {
            alarm(&$0, topicKey: "alias/alarms")
        },
        CheckCase(
            "CloudWatch.15",
            "AWS::CloudWatch::Alarm",
            bad: ["AlarmActions": []],
            "AlarmActions is empty",
            good: ["AlarmActions": ["arn:aws:sns:x"]]
        ),
        CheckCase(
            "CloudWatch.17",
            "AWS::CloudWatch::Alarm",
            bad: ["ActionsEnabled": false],
            "ActionsEnabled is false",
            good: [:]
        ),
    ]
}
