/// What watches and records.
extension TypePermissions {
    /// Source: https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html,
    /// the pages of each service
    static let operations: [ResourceType: TypePermissions] = [
        "AWS::CloudTrail::Trail": TypePermissions(
            named: "TrailName",
            limit: 128,
            Grant("cloudtrail", "DescribeTrails", .anything),
            Grant(
                "cloudtrail",
                """
                AddTags CreateTrail DeleteTrail GetEventSelectors GetInsightSelectors GetTrailStatus ListTags
                PutEventConfiguration PutEventSelectors PutInsightSelectors RemoveTags StartLogging StopLogging
                UpdateTrail
                """,
                .named(["trail/{name}"])
            )
        ),
        "AWS::CloudWatch::Alarm": TypePermissions(
            named: "AlarmName",
            limit: 255,
            Grant("cloudwatch", "DescribeAlarms", .named(["alarm:*"])),
            Grant(
                "cloudwatch",
                "DeleteAlarms ListTagsForResource PutMetricAlarm TagResource UntagResource",
                .named(["alarm:{name}"])
            )
        ),
        "AWS::CloudWatch::Dashboard": TypePermissions(
            named: "DashboardName",
            limit: 255,
            Grant("cloudwatch", "DeleteDashboards GetDashboard PutDashboard", .named(["dashboard/{name}"]))
        ),
        "AWS::Events::Rule": TypePermissions(
            named: "Name",
            limit: 64,
            Grant(
                "events",
                """
                DeleteRule DescribeRule ListTagsForResource ListTargetsByRule PutRule PutTargets RemoveTargets
                TagResource UntagResource
                """,
                .named(["rule/{name}", "rule/*/{name}"])
            )
        ),
        "AWS::Logs::LogGroup": TypePermissions(
            named: "LogGroupName",
            limit: 512,
            Grant("logs", "DescribeLogGroups", .anything),
            Grant(
                "logs",
                """
                AssociateKmsKey CreateLogGroup DeleteDataProtectionPolicy DeleteLogGroup DeleteRetentionPolicy
                DisassociateKmsKey GetDataProtectionPolicy ListTagsForResource PutBearerTokenAuthentication
                PutDataProtectionPolicy PutLogGroupDeletionProtection PutRetentionPolicy TagResource UntagResource
                """,
                // With a colon and a star or without, as the action has it.
                .named(["log-group:{name}", "log-group:{name}:*"])
            ),
            Grant("logs", "DeleteIndexPolicy PutIndexPolicy", .region, where: "FieldIndexPolicies"),
            Grant("logs", "DeleteResourcePolicy PutResourcePolicy", .region, where: "ResourcePolicyDocument")
        ),
        "AWS::Logs::MetricFilter": TypePermissions(
            Grant("logs", "DescribeMetricFilters", .named(["log-group:*"])),
            Grant(
                "logs",
                "DeleteMetricFilter PutMetricFilter",
                .named(["log-group:{AWS::Logs::LogGroup}", "log-group:{AWS::Logs::LogGroup}:*"])
            )
        ),
        "AWS::SNS::Subscription": TypePermissions(
            Grant("sns", "GetSubscriptionAttributes", .anything),
            Grant("sns", "SetSubscriptionAttributes Unsubscribe", .region),
            Grant("sns", "ListSubscriptionsByTopic Subscribe", .named(["{AWS::SNS::Topic}"]))
        ),
        "AWS::SNS::Topic": TypePermissions(
            named: "TopicName",
            limit: 256,
            Grant(
                "sns",
                """
                CreateTopic DeleteTopic GetTopicAttributes ListSubscriptionsByTopic
                ListTagsForResource PutDataProtectionPolicy SetTopicAttributes Subscribe TagResource UntagResource
                """,
                .named(["{name}"])
            ),
            Grant("sns", "Unsubscribe", .region, where: "Subscription")
        ),
        "AWS::SNS::TopicPolicy": TypePermissions(
            Grant("sns", "GetTopicAttributes SetTopicAttributes", .named(["{AWS::SNS::Topic}"]))
        ),
    ]

    /// Source: https://docs.aws.amazon.com/service-authorization/latest/reference/list_awscodebuild.html and
    /// https://docs.aws.amazon.com/service-authorization/latest/reference/list_awscodepipeline.html
    static let delivery: [ResourceType: TypePermissions] = [
        "AWS::CodeBuild::Project": TypePermissions(
            named: "Name",
            limit: 150,
            Grant(
                "codebuild",
                """
                BatchGetProjects CreateProject CreateWebhook DeleteProject DeleteWebhook UpdateProject
                UpdateProjectVisibility UpdateWebhook
                """,
                .named(["project/{name}"])
            )
        ),
        "AWS::CodePipeline::Pipeline": TypePermissions(
            named: "Name",
            limit: 100,
            Grant(
                "codepipeline",
                """
                CreatePipeline DeletePipeline GetPipeline GetPipelineExecution GetPipelineState ListTagsForResource StartPipelineExecution
                TagResource UntagResource UpdatePipeline
                """,
                .named(["{name}"])
            ),
            Grant("codepipeline", "DisableStageTransition EnableStageTransition", .named(["{name}/*"])),
            // https://docs.aws.amazon.com/dtconsole/latest/userguide/security-iam.html
            Grant("codeconnections", "PassConnection", .connections)
        ),
    ]
}
