import AWSClient
import AWSServices
package import Engine
package import Infra

extension TopicHandler {
    package func update(
        _ id: PhysicalID,
        to desired: Topic,
        from observed: ObservedResource<Topic>,
        removed: Set<String>
    ) async throws {
        let arn = id.description
        let attributes = try await sns.getTopicAttributes(.init(topicArn: arn)).attributes ?? [:]
        var changes = SNSAttributeChanges(observed: attributes, removed: removed)
        try changes.compare("ArchivePolicy", json: desired.archivePolicy, initial: "{}")
        changes.compare("ContentBasedDeduplication", try desired.contentBasedDeduplication?.known)
        changes.compare("DisplayName", try desired.displayName?.known, initial: "")
        changes.compare("FifoThroughputScope", try desired.fifoThroughputScope?.known, initial: "Topic")
        changes.compare("KmsMasterKeyId", try desired.kmsMasterKeyId?.known, initial: "")
        changes.compare("SignatureVersion", try desired.signatureVersion?.known, initial: "1")
        changes.compare("TracingConfig", try desired.tracingConfig?.known, initial: "PassThrough")
        for (name, value) in changes.changes + (try feedbackChanges(desired, attributes, removed)) {
            try await sns.setTopicAttributes(.init(attributeName: name, topicArn: arn, attributeValue: value))
        }
        try await changeDataProtection(arn, to: desired, removed: removed)
        try await changeSubscriptions(arn, to: desired, removed: removed)
        let tags = try TagChanges(from: observed.resource.tags, to: desired.tags, removed: removed)
        if !tags.changed.isEmpty {
            let changed = tags.changed.sorted { $0.key < $1.key }.map { SNS.Tag(key: $0.key, value: $0.value) }
            _ = try await sns.tagResource(.init(resourceArn: arn, tags: changed))
        }
        if !tags.removed.isEmpty {
            _ = try await sns.untagResource(.init(resourceArn: arn, tagKeys: tags.removed))
        }
    }

    private func feedbackChanges(
        _ desired: Topic,
        _ attributes: [String: String],
        _ removed: Set<String>
    ) throws -> [(name: String, value: String)] {
        guard let wanted = removed.contains("DeliveryStatusLogging") ? [] : desired.deliveryStatusLogging else {
            return []
        }
        return try DeliveryFeedback.changes(from: attributes, to: wanted)
    }

    /// Set and never read back: reading it costs a call per topic, and what is given can be written again at will.
    private func changeDataProtection(_ arn: String, to desired: Topic, removed: Set<String>) async throws {
        if let policy = removed.contains("DataProtectionPolicy") ? .string("") : desired.dataProtectionPolicy {
            try await sns.putDataProtectionPolicy(
                .init(dataProtectionPolicy: try policy.jsonText(), resourceArn: arn)
            )
        }
    }

    /// A subscription that nobody has confirmed cannot be taken out; SNS forgets it after two days.
    private func changeSubscriptions(_ arn: String, to desired: Topic, removed: Set<String>) async throws {
        guard let wanted = removed.contains("Subscription") ? [] : desired.subscription else { return }
        var current: [SNS.Subscription] = []
        for try await page in sns.listSubscriptionsByTopicPages(.init(topicArn: arn)) {
            current += page.subscriptions ?? []
        }
        for subscription in wanted {
            let (scheme, endpoint) = (try subscription.protocol.known, try subscription.endpoint.known)
            guard !current.contains(where: { $0.protocol == scheme && $0.endpoint == endpoint }) else { continue }
            _ = try await sns.subscribe(
                .init(protocol: scheme, topicArn: arn, endpoint: endpoint, returnSubscriptionArn: true)
            )
        }
        for subscription in current where !wanted.contains(Topic.TopicSubscription(observed: subscription)) {
            guard let gone = subscription.subscriptionArn, gone.hasPrefix("arn:") else { continue }
            try await ignoringNotFound { try await sns.unsubscribe(.init(subscriptionArn: gone)) }
        }
    }
}

extension Topic.TopicSubscription {
    init(observed subscription: SNS.Subscription) {
        self.init(endpoint: Input(subscription.endpoint ?? ""), protocol: Input(subscription.protocol ?? ""))
    }
}

/// What is logged of deliveries: three attributes for each kind of endpoint.
///
/// Source: https://docs.aws.amazon.com/sns/latest/api/API_SetTopicAttributes.html
enum DeliveryFeedback {
    private static let prefixes = [
        "http/s": "HTTP", "sqs": "SQS", "lambda": "Lambda", "firehose": "Firehose", "application": "Application",
    ]

    /// Nothing is logged of a protocol without a role.
    static func logging(_ attributes: [String: String]) -> [Topic.LoggingConfig] {
        prefixes.sorted { $0.key < $1.key }.compactMap { scheme, prefix in
            func value(_ name: String) -> String? { attributes[prefix + name].flatMap { $0.isEmpty ? nil : $0 } }
            let (failure, success) = (value("FailureFeedbackRoleArn"), value("SuccessFeedbackRoleArn"))
            guard failure != nil || success != nil else { return nil }
            return Topic.LoggingConfig(
                protocol: .init(scheme),
                failureFeedbackRoleArn: failure.map { Input(.init($0)) },
                successFeedbackRoleArn: success.map { Input(.init($0)) },
                successFeedbackSampleRate: value("SuccessFeedbackSampleRate").map { Input($0) }
            )
        }
    }

    static func changes(
        from attributes: [String: String],
        to wanted: [Topic.LoggingConfig]
    ) throws -> [(name: String, value: String)] {
        var changes: [(name: String, value: String)] = []
        for (scheme, prefix) in prefixes.sorted(by: { $0.key < $1.key }) {
            let config = wanted.first { $0.protocol.description == scheme }
            let values = [
                ("FailureFeedbackRoleArn", try config?.failureFeedbackRoleArn?.known.description ?? ""),
                ("SuccessFeedbackRoleArn", try config?.successFeedbackRoleArn?.known.description ?? ""),
                ("SuccessFeedbackSampleRate", try config?.successFeedbackSampleRate?.known ?? ""),
            ]
            for (name, value) in values where value != attributes[prefix + name] ?? "" {
                // A rate without a role has no effect, and there is no way to unset it.
                if value.isEmpty && name == "SuccessFeedbackSampleRate" { continue }
                changes.append((prefix + name, value))
            }
        }
        return changes
    }
}
