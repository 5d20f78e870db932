extension Environment {
    static let auditTrailForm = Form.group(
        defaults: AuditTrail(),
        keys: [
            .optional(
                "retentionDays",
                \.retentionDays,
                .number(of: "days", in: 1...36_500),
                "How long the record is kept."
            ),
            .optional(
                "logRetentionDays",
                \.logRetentionDays,
                .retentionDays,
                "How long the record can be searched in CloudWatch Logs."
            ),
            .optional(
                "objectEvents",
                \.objectEvents,
                .truth,
                "Whether reads and writes of objects in buckets are recorded, each of which costs."
            ),
            .optional(
                "deletionProtection",
                \.deletionProtection,
                .truth,
                "Whether the deployer refuses to delete trail, bucket and key."
            ),
        ]
    )

    static let observabilityForm = Form.group(
        defaults: Observability(),
        keys: [
            .optional(
                "alarmEmails",
                \.alarmEmails,
                .list(of: .email, "e-mail addresses", count: 0...50),
                "Who gets a message for each alarm. Each must confirm once, by the link in a first message."
            ),
            .optional(
                "logRetentionDays",
                \.logRetentionDays,
                .retentionDays,
                "How long the application's logs are kept."
            ),
            .optional(
                "latencySeconds",
                \.latencySeconds,
                .decimal(of: "seconds", in: 0.01...60),
                "The slowest answer that 99 of 100 requests may get."
            ),
            .optional(
                "errorPercent",
                \.errorPercent,
                .decimal(of: "percent", in: 0.01...100),
                "How many of 100 requests may end with an error of the server's."
            ),
        ]
    )

    static let deliveryForm = Form.group(
        defaults: Delivery(),
        keys: [
            .optional(
                "connectionArn",
                \.connectionArn,
                .arn(of: "a connection", as: "connection/1a2b", "codeconnections", "codestar-connections"),
                "The connection to the repository's host, made and confirmed by a person in the console.",
                defaultText: "none: the source is in a bucket"
            ),
            .optional(
                "repository",
                \.repository,
                .text("a repository, as in acme/shop", pattern: #"[\w.-]+(?:/[\w.-]+)+"#),
                "The repository at that host.",
                defaultText: "none: the source is in a bucket"
            ),
            .optional(
                "branch",
                \.branch,
                .text("the name of a branch, as in main", pattern: #"[^\s~^:?*\\\[]+"#),
                "Each commit on it starts a run."
            ),
            .optional(
                "bucket",
                \.bucket,
                .text("the name of a bucket, as in acme-source", pattern: #"[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]"#),
                "The bucket that the source is in, with versions kept.",
                defaultText: "none: the source is in a repository"
            ),
            .optional(
                "key",
                \.key,
                .text("an archive in the bucket, as in shop.zip", pattern: #"\S+\.zip"#),
                "The archive with the source; each version of it starts a run.",
                defaultText: "none: the source is in a repository"
            ),
            .optional(
                "environments",
                \.environments,
                .list(of: stageForm, "environments", count: 1...10),
                "The environments that a commit goes through, in order, all in this account.",
                defaultText: "the one that the pipeline is part of"
            ),
            .optional(
                "policyArn",
                \.policyArn,
                .text(
                    "the ARN of a managed policy of IAM",
                    pattern: #"arn:aws[a-z-]*:iam::(?:aws|[0-9]{12}):policy/\S+"#
                ),
                "What the stage that applies may do.",
                defaultText: "policies made of what the environment holds, as `deployer iam-policy` shows them"
            ),
        ]
    )

    private static let stageForm = Form.group(
        defaults: Delivery.Stage(name: ""),
        keys: [
            .required(
                "name",
                \.name,
                .text("the name of an environment, as in prod", pattern: "[A-Za-z0-9][A-Za-z0-9-]{0,40}"),
                "The environment."
            ),
            .optional(
                "approval",
                \.approval,
                .truth,
                "Whether a person must agree to the plan before it is applied."
            ),
            .optional(
                "smokeTest",
                \.smokeTest,
                .truth,
                "Whether the service must answer at the environment's address afterwards."
            ),
            .optional(
                "rollback",
                \.rollback,
                .truth,
                "Whether the release before is rolled out again where it does not answer."
            ),
        ]
    )
}

extension Form where Value == Int {
    /// A period that CloudWatch Logs knows.
    static let retentionDays = number(
        "a number of days that CloudWatch Logs knows: \(Environment.Network.retentionDays.map(String.init).listed())",
        among: Environment.Network.retentionDays
    )
}
