extension Stack {
    /// A key that CloudWatch and EventBridge may use for this account's messages.
    mutating func addAlarmKey(_ place: AccountPlace) -> Reference<KMSKey> {
        add(
            "topic-key",
            KMSKey(
                description: "Alarms of \(name)",
                enableKeyRotation: true,
                keyPolicy: .administered(
                    by: place,
                    and: PolicyDocument.Statement(
                        .allow,
                        id: "Publishers",
                        principals: .services("cloudwatch.amazonaws.com", "events.amazonaws.com"),
                        actions: ["kms:Decrypt", "kms:GenerateDataKey*"],
                        resources: ["*"],
                        conditions: [PolicyDocument.Condition("StringEquals", "aws:SourceAccount", "\(place.account)")]
                    )
                ),
                tags: named("topic-key")
            )
        )
    }

    mutating func addAlarmTopic(_ key: Reference<KMSKey>, _ emails: [String]) -> Reference<Topic> {
        let topic = add(
            "topic",
            Topic(displayName: Input(name), kmsMasterKeyId: key.arn.text, tags: named("alarms"))
        )
        for email in emails {
            add(
                "subscription-\(email.map { $0.isLetter || $0.isNumber ? $0 : "-" }.map(String.init).joined())",
                Subscription(protocol: "email", topicArn: topic.topicArn, endpoint: Input(email))
            )
        }
        return topic
    }

    /// Lets alarms of the account and the given rules publish, and nobody without TLS.
    mutating func addTopicPolicy(_ topic: Reference<Topic>, rules: [Reference<EventRule>], _ place: AccountPlace) {
        let publish: [Input<String>] = ["sns:Publish"]
        var statements = [
            PolicyDocument.Statement(
                .allow,
                id: "Alarms",
                principals: .services("cloudwatch.amazonaws.com"),
                actions: publish,
                resources: [topic.topicArn.text],
                conditions: [PolicyDocument.Condition("StringEquals", "aws:SourceAccount", "\(place.account)")]
            ),
            PolicyDocument.Statement(
                .deny,
                id: "OnlyOverTLS",
                principals: .anyone,
                actions: publish,
                resources: [topic.topicArn.text],
                conditions: [PolicyDocument.Condition("Bool", "aws:SecureTransport", "false")]
            ),
        ]
        if !rules.isEmpty {
            statements.append(
                PolicyDocument.Statement(
                    .allow,
                    id: "Rules",
                    principals: .services("events.amazonaws.com"),
                    actions: publish,
                    resources: [topic.topicArn.text],
                    conditions: [
                        PolicyDocument.Condition("ArnEquals", "aws:SourceArn", values: rules.map(\.arn.text))
                    ]
                )
            )
        }
        add(
            "topic-policy",
            TopicPolicy(policyDocument: PolicyDocument(statements: statements), topics: [topic.topicArn])
        )
    }

    /// Tells each failed run of a pipeline.
    mutating func addFailureRule(of pipeline: Reference<Pipeline>, telling topic: Reference<Topic>) -> Reference<
        EventRule
    > {
        add(
            "pipeline-failed",
            EventRule(
                description: "A run of the pipeline of \(name) failed",
                eventPattern: [
                    "source": ["aws.codepipeline"],
                    "detail-type": ["CodePipeline Pipeline Execution State Change"],
                    "detail": ["state": ["FAILED"], "pipeline": .array([pipeline.name.document])],
                ],
                tags: named("pipeline-failed"),
                targets: [EventRule.Target(arn: topic.topicArn.text, id: "topic")]
            )
        )
    }

    /// Tells each time that a pipeline waits for a person.
    mutating func addApprovalRule(of pipeline: Reference<Pipeline>, telling topic: Reference<Topic>) -> Reference<
        EventRule
    > {
        add(
            "pipeline-waits",
            EventRule(
                description: "The pipeline of \(name) waits for a person to agree to a plan",
                eventPattern: [
                    "source": ["aws.codepipeline"],
                    "detail-type": ["CodePipeline Action Execution State Change"],
                    "detail": [
                        "state": ["STARTED"], "type": ["category": ["Approval"]],
                        "pipeline": .array([pipeline.name.document]),
                    ],
                ],
                tags: named("pipeline-waits"),
                targets: [EventRule.Target(arn: topic.topicArn.text, id: "topic")]
            )
        )
    }
}
