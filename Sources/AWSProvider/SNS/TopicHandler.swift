import AWSClient
package import AWSServices
package import Engine
package import Infra

/// `AWS::SNS::Topic`
///
/// The physical id is the ARN. Subscriptions that are written into the topic are the whole list: a topic with
/// `Subscription` resources of its own must not have both.
package struct TopicHandler: ResourceHandler {
    package let sns: SNS
    package let context: AWSContext

    package init(sns: SNS, context: AWSContext) {
        self.sns = sns
        self.context = context
    }

    /// SNS has no call for many: attributes, subscriptions and tags cost one each.
    package func read(_ ids: [PhysicalID]) async throws -> [PhysicalID: ObservedResource<Topic>] {
        try await readEach(ids) { id in
            let arn = id.description
            let attributes = try await sns.getTopicAttributes(.init(topicArn: arn)).attributes ?? [:]
            var subscriptions: [Topic.TopicSubscription] = []
            for try await page in sns.listSubscriptionsByTopicPages(.init(topicArn: arn)) {
                subscriptions += (page.subscriptions ?? []).map(Topic.TopicSubscription.init(observed:))
            }
            let tags = try await sns.listTagsForResource(.init(resourceArn: arn)).tags
            return ObservedResource(
                Topic(
                    archivePolicy: Document(attribute: attributes["ArchivePolicy"]),
                    contentBasedDeduplication: attributes["ContentBasedDeduplication"].map { Input($0 == "true") },
                    deliveryStatusLogging: DeliveryFeedback.logging(attributes),
                    displayName: attributes["DisplayName"].flatMap { $0.isEmpty ? nil : Input($0) },
                    fifoThroughputScope: attributes["FifoThroughputScope"].map { Input($0) },
                    fifoTopic: Input(attributes["FifoTopic"] == "true"),
                    kmsMasterKeyId: attributes["KmsMasterKeyId"].flatMap { $0.isEmpty ? nil : Input($0) },
                    signatureVersion: attributes["SignatureVersion"].map { Input($0) },
                    subscription: subscriptions,
                    tags: Tags(observed: tags),
                    topicName: Input(name(in: arn)),
                    tracingConfig: attributes["TracingConfig"].map { Input($0) }
                ),
                attributes: ["TopicArn": .string(arn)]
            )
        }
    }

    /// The key goes into the create, so that no message is ever kept in the clear.
    package func create(_ desired: Topic, token: OwnershipToken) async throws -> PhysicalID {
        var attributes: [String: String] = [:]
        if try desired.fifoTopic?.known == true { attributes["FifoTopic"] = "true" }
        if let key = try desired.kmsMasterKeyId?.known { attributes["KmsMasterKeyId"] = key }
        let result = try await sns.createTopic(
            .init(
                name: try name(of: desired, token),
                attributes: attributes,
                tags: try desired.tags.adding(token).map { .init(key: $0.key, value: $0.value) }
            )
        )
        return try PhysicalID(result.topicArn, of: "CreateTopic")
    }

    /// Names of FIFO topics end in `.fifo`.
    private func name(of desired: Topic, _ token: OwnershipToken) throws -> String {
        if let name = try desired.topicName?.known { return name }
        return try desired.fifoTopic?.known == true ? token.name(limit: 251) + ".fifo" : token.name(limit: 256)
    }

    private func name(in arn: String) -> String { arn.split(separator: ":").last.map(String.init) ?? arn }

    package func delete(_ id: PhysicalID, recorded: Recorded<Topic>) async throws {
        _ = try await sns.deleteTopic(.init(topicArn: id.description))
    }

    package func find(_ desired: Topic, token: OwnershipToken) async throws -> PhysicalID? {
        let arn = context.arn(service: "sns", resource: try name(of: desired, token))
        let tags = try await ignoringNotFound { try await sns.listTagsForResource(.init(resourceArn: arn)).tags }
        let isOurs = tags??.contains { $0.key == OwnershipToken.tokenTag && $0.value == token.value }
        return isOurs == true ? PhysicalID(arn) : nil
    }

    package func attributesBeforeCreate(_ desired: Topic) -> [String: Document] {
        guard let name = desired.topicName?.literal else { return [:] }
        return ["TopicArn": .string(context.arn(service: "sns", resource: name))]
    }
}
