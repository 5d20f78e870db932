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
        defaults: Delivery(connectionArn: "", repository: ""),
        keys: [
            .required(
                "connectionArn",
                \.connectionArn,
                .arn(of: "a connection", as: "connection/1a2b", "codeconnections", "codestar-connections"),
                "The connection to the repository's host, made and confirmed by a person in the console."
            ),
            .required(
                "repository",
                \.repository,
                .text("a repository, as in acme/shop", pattern: #"[\w.-]+(?:/[\w.-]+)+"#),
                "The repository at that host."
            ),
            .optional(
                "branch",
                \.branch,
                .text("the name of a branch, as in main", pattern: #"[^\s~^:?*\\\[]+"#),
                "Each commit on it starts a run."
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
