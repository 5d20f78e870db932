import AWSServices
import Engine
import Infra
import TestSupport

extension HandlerCase {
    static let topic = HandlerCase(
        type: "AWS::SNS::Topic",
        base: { $0.add("subject", Topic(displayName: "one")) },
        updates: [
            ("DisplayName", { $0.add("subject", Topic(displayName: "two")) }),
            ("DisplayName removed", { $0.add("subject", Topic()) }),
            ("KmsMasterKeyId", { $0.add("subject", Topic(kmsMasterKeyId: "alias/aws/sns")) }),
            ("SignatureVersion", { $0.add("subject", Topic(kmsMasterKeyId: "alias/aws/sns", signatureVersion: "2")) }),
            ("TracingConfig", { $0.add("subject", Topic(tracingConfig: "Active")) }),
            ("DeliveryStatusLogging", { $0.loggingTopic(rate: "50") }),
            ("DeliveryStatusLogging changed", { $0.loggingTopic(rate: "100") }),
            ("Subscription", { $0.topic(subscribers: ["a@example.com", "b@example.com"]) }),
            ("Subscription changed", { $0.topic(subscribers: ["b@example.com"]) }),
            ("Tags", { $0.add("subject", Topic(tags: ["team": "one"])) }),
        ],
        replacement: { $0.add("subject", Topic(displayName: "one", fifoTopic: true)) },
        drift: (
            "DisplayName",
            { services, id in
                try await services.sns.setTopicAttributes(
                    .init(attributeName: "DisplayName", topicArn: id.description, attributeValue: "by hand")
                )
            }
        ),
        gaps: [
            EmulatorGap(
                emulator: .moto,
                properties: ["DeliveryStatusLogging", "DeliveryStatusLogging changed"],
                reason: "GetTopicAttributes leaves the feedback attributes out"
            )
        ]
    )

    /// A FIFO topic has properties that others have not.
    static let fifoTopic = HandlerCase(
        type: "AWS::SNS::Topic",
        base: { $0.fifoTopic(deduplicates: false) },
        updates: [
            ("ContentBasedDeduplication", { $0.fifoTopic(deduplicates: true) }),
            ("FifoThroughputScope", { $0.fifoTopic(deduplicates: true, scope: "MessageGroup") }),
            ("ArchivePolicy", { $0.fifoTopic(deduplicates: true, archive: ["MessageRetentionPeriod": "30"]) }),
        ]
    )

    static let topicPolicy = HandlerCase(
        type: "AWS::SNS::TopicPolicy",
        base: { $0.topicPolicy(service: "cloudwatch.amazonaws.com") },
        updates: [("PolicyDocument", { $0.topicPolicy(service: "events.amazonaws.com") })],
        replacement: { $0.topicPolicy(service: "cloudwatch.amazonaws.com", topic: 1) },
        drift: (
            "PolicyDocument",
            { services, id in
                try await services.sns.setTopicAttributes(
                    .init(
                        attributeName: "Policy",
                        topicArn: id.description,
                        attributeValue: #"{"Version":"2012-10-17","Statement":[]}"#
                    )
                )
            }
        ),
        carriesToken: false
    )

    static let subscription = HandlerCase(
        type: "AWS::SNS::Subscription",
        base: { $0.subscription() },
        updates: [
            ("FilterPolicy", { $0.subscription(filter: ["kind": ["alarm"]]) }),
            ("FilterPolicyScope", { $0.subscription(filter: ["kind": ["alarm"]], scope: "MessageBody") }),
            ("FilterPolicy removed", { $0.subscription() }),
            ("RawMessageDelivery", { $0.subscription(isRaw: true) }),
            ("DeliveryPolicy", { $0.subscription(delivery: ["healthyRetryPolicy": ["numRetries": 5]]) }),
            ("RedrivePolicy", { $0.subscription(redrive: ["deadLetterTargetArn": "arn:aws:sqs:eu-central-1:1:q"]) }),
        ],
        replacement: { $0.subscription(endpoint: "arn:aws:sqs:eu-central-1:111122223333:two") },
        drift: (
            "RawMessageDelivery",
            { services, id in
                try await services.sns.setSubscriptionAttributes(
                    .init(
                        attributeName: "RawMessageDelivery",
                        subscriptionArn: id.description,
                        attributeValue: "true"
                    )
                )
            }
        ),
        carriesToken: false
    )
}

extension Stack {
    fileprivate mutating func topic(subscribers: [String]) {
        add(
            "subject",
            Topic(subscription: subscribers.map { .init(endpoint: Input($0), protocol: "email") })
        )
    }

    fileprivate mutating func fifoTopic(deduplicates: Bool, scope: String? = nil, archive: Document? = nil) {
        add(
            "subject",
            Topic(
                archivePolicy: archive,
                contentBasedDeduplication: Input(deduplicates),
                fifoThroughputScope: scope.map { Input($0) },
                fifoTopic: true
            )
        )
    }

    fileprivate mutating func loggingTopic(rate: String) {
        let role = add("role", Role(assumeRolePolicyDocument: .assumed(by: "sns.amazonaws.com")))
        add(
            "subject",
            Topic(
                deliveryStatusLogging: [
                    .init(
                        protocol: .httpS,
                        failureFeedbackRoleArn: role.arn,
                        successFeedbackRoleArn: role.arn,
                        successFeedbackSampleRate: Input(rate)
                    )
                ]
            )
        )
    }

    fileprivate mutating func topicPolicy(service: String, topic chosen: Int = 0) {
        let topics = ["one", "two"].map { add($0, Topic()) }
        add(
            "subject",
            TopicPolicy(
                policyDocument: PolicyDocument {
                    PolicyDocument.Statement(
                        .allow,
                        principals: .services(Input(service)),
                        actions: ["sns:Publish"],
                        resources: [topics[chosen].topicArn.text]
                    )
                },
                topics: [topics[chosen].topicArn]
            )
        )
    }

    fileprivate mutating func subscription(
        endpoint: String = "arn:aws:sqs:eu-central-1:111122223333:one",
        filter: Document? = nil,
        scope: String? = nil,
        isRaw: Bool = false,
        delivery: Document? = nil,
        redrive: Document? = nil
    ) {
        let topic = add("topic", Topic())
        add(
            "subject",
            Subscription(
                protocol: "sqs",
                topicArn: topic.topicArn,
                deliveryPolicy: delivery,
                endpoint: Input(endpoint),
                filterPolicy: filter,
                filterPolicyScope: scope.map { Input($0) },
                rawMessageDelivery: Input(isRaw),
                redrivePolicy: redrive
            )
        )
    }
}
