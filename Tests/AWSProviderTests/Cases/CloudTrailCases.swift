import AWSServices
import Engine
import Infra
import TestSupport

extension HandlerCase {
    static let trail = HandlerCase(
        type: "AWS::CloudTrail::Trail",
        base: { $0.trail() },
        updates: [
            ("IsLogging", { $0.trail { $0.isLogging = false } }),
            ("EnableLogFileValidation", { $0.trail { $0.enableLogFileValidation = true } }),
            ("IncludeGlobalServiceEvents", { $0.trail { $0.includeGlobalServiceEvents = false } }),
            (
                "IsMultiRegionTrail",
                {
                    $0.trail {
                        $0.isMultiRegionTrail = true
                        $0.includeGlobalServiceEvents = true
                    }
                }
            ),
            ("S3KeyPrefix", { $0.trail { $0.s3KeyPrefix = "one" } }),
            ("KMSKeyId", { $0.trail { $0.kmsKeyId = "alias/trail" } }),
            ("CloudWatchLogsLogGroupArn", { $0.trailWithLogGroup() }),
            ("SnsTopicName", { $0.trailWithTopic() }),
            ("EventSelectors", { $0.trail { $0.eventSelectors = [objects(of: "one")] } }),
            ("EventSelectors changed", { $0.trail { $0.eventSelectors = [objects(of: "two")] } }),
            ("AdvancedEventSelectors", { $0.trail { $0.advancedEventSelectors = [managementEvents] } }),
            ("InsightSelectors", { $0.trail { $0.insightSelectors = [.init(insightType: .apiCallRateInsight)] } }),
            ("InsightSelectors removed", { $0.trail { $0.insightSelectors = nil } }),
            ("S3BucketName", { $0.trail(bucket: "deployer-handler-suite-trail-two") }),
            ("Tags", { $0.trail { $0.tags = ["team": "one"] } }),
        ],
        replacement: { $0.trail { $0.trailName = "handler-suite-other" } },
        drift: (
            "IsLogging",
            { services, id in _ = try await services.cloudtrail.stopLogging(.init(name: id.description)) }
        ),
        gaps: [
            EmulatorGap(
                emulator: .ministack,
                properties: ["InsightSelectors", "InsightSelectors removed"],
                reason: "no PutInsightSelectors"
            ),
            EmulatorGap(emulator: .ministack, properties: ["find"], reason: "CreateTrail forgets its tags"),
            EmulatorGap(
                emulator: .moto,
                properties: ["InsightSelectors", "InsightSelectors removed"],
                reason: "DescribeTrails always says that there are none, and an empty list leaves them"
            ),
        ]
    )

    private static func objects(of bucket: String) -> Trail.EventSelector {
        .init(
            dataResources: [.init(type: .awsS3Object, values: ["arn:aws:s3:::\(bucket)/"])],
            includeManagementEvents: true,
            readWriteType: .writeOnly
        )
    }

    private static let managementEvents = Trail.AdvancedEventSelector(
        fieldSelectors: [
            .init(field: "eventCategory", equals: ["Management"]),
            .init(field: "eventSource", notEquals: ["kms.amazonaws.com"]),
        ],
        name: "management"
    )
}

extension Stack {
    fileprivate mutating func trail(
        bucket name: String = "deployer-handler-suite-trail",
        _ change: (inout Trail) -> Void = { _ in }
    ) {
        let buckets = ["deployer-handler-suite-trail", "deployer-handler-suite-trail-two"].map {
            add($0, Bucket(bucketName: Input($0)))
        }
        let chosen = name.hasSuffix("two") ? buckets[1] : buckets[0]
        var trail = Trail(isLogging: true, s3BucketName: chosen.bucketName)
        change(&trail)
        add("subject", trail)
    }

    fileprivate mutating func trailWithLogGroup() {
        let group = add("group", LogGroup(retentionInDays: 7))
        let role = add("role", Role(assumeRolePolicyDocument: .assumed(by: "cloudtrail.amazonaws.com")))
        trail {
            $0.cloudWatchLogsLogGroupArn = group.arn
            $0.cloudWatchLogsRoleArn = role.arn
        }
    }

    fileprivate mutating func trailWithTopic() {
        add("topic", Topic(topicName: "handler-suite-trail"))
        trail { $0.snsTopicName = "handler-suite-trail" }
    }
}
