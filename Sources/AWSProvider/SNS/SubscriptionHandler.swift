import AWSClient
package import AWSServices
package import Engine
package import Infra

/// `AWS::SNS::Subscription`
///
/// The physical id is the ARN. An e-mail or HTTP endpoint confirms by itself, when it likes: a subscription that waits for
/// it is ready as far as we are concerned. One that is not confirmed in two days is forgotten by SNS; the next plan makes it again.
package struct SubscriptionHandler: ResourceHandler {
    package let sns: SNS

    package init(sns: SNS) { self.sns = sns }

    /// One that waits for its confirmation cannot be taken out: it goes with its topic, or by itself after two days.
    package var isGoneAfterDelete: Bool { false }

    package func read(_ ids: [PhysicalID]) async throws -> [PhysicalID: ObservedResource<Subscription>] {
        try await readEach(ids) { id in
            let arn = id.description
            let result = try await service(of: arn).getSubscriptionAttributes(.init(subscriptionArn: arn))
            let attributes = result.attributes ?? [:]
            return ObservedResource(
                Subscription(
                    protocol: Input(attributes["Protocol"] ?? ""),
                    topicArn: Input(.init(attributes["TopicArn"] ?? "")),
                    deliveryPolicy: Document(attribute: attributes["DeliveryPolicy"]),
                    endpoint: attributes["Endpoint"].map { Input($0) },
                    filterPolicy: Document(attribute: attributes["FilterPolicy"]),
                    filterPolicyScope: attributes["FilterPolicyScope"].map { Input($0) },
                    rawMessageDelivery: attributes["RawMessageDelivery"].map { Input($0 == "true") },
                    redrivePolicy: Document(attribute: attributes["RedrivePolicy"]),
                    replayPolicy: Document(attribute: attributes["ReplayPolicy"]),
                    subscriptionRoleArn: attributes["SubscriptionRoleArn"].flatMap {
                        $0.isEmpty ? nil : Input(.init($0))
                    }
                ),
                attributes: ["Arn": .string(arn)]
            )
        }
    }

    /// Subscribing an endpoint that is subscribed already gives its subscription.
    package func create(_ desired: Subscription, token: OwnershipToken) async throws -> PhysicalID {
        let topic = try desired.topicArn.known.description
        let result = try await service(of: topic, region: try desired.region?.known).subscribe(
            .init(
                protocol: try desired.protocol.known,
                topicArn: topic,
                attributes: try attributes(of: desired),
                endpoint: try desired.endpoint?.known,
                returnSubscriptionArn: true
            )
        )
        return try PhysicalID(result.subscriptionArn, of: "Subscribe")
    }

    /// Firehose is refused without its role, and a filter that comes later lets messages through before it does.
    private func attributes(of desired: Subscription) throws -> [String: String]? {
        var attributes: [String: String] = [:]
        attributes["DeliveryPolicy"] = try desired.deliveryPolicy?.jsonText()
        attributes["FilterPolicy"] = try desired.filterPolicy?.jsonText()
        attributes["FilterPolicyScope"] = try desired.filterPolicyScope?.known
        attributes["RawMessageDelivery"] = try desired.rawMessageDelivery?.known.description
        attributes["RedrivePolicy"] = try desired.redrivePolicy?.jsonText()
        attributes["ReplayPolicy"] = try desired.replayPolicy?.jsonText()
        attributes["SubscriptionRoleArn"] = try desired.subscriptionRoleArn?.known.description
        return attributes.isEmpty ? nil : attributes
    }

    package func update(
        _ id: PhysicalID,
        to desired: Subscription,
        from observed: ObservedResource<Subscription>,
        removed: Set<String>
    ) async throws {
        let arn = id.description
        let sns = service(of: arn)
        let current = try await sns.getSubscriptionAttributes(.init(subscriptionArn: arn)).attributes ?? [:]
        var changes = SNSAttributeChanges(observed: current, removed: removed)
        // A scope is refused for a policy that does not fit it: first the policy goes, or comes.
        if removed.contains("FilterPolicy") {
            try changes.compare("FilterPolicy", json: desired.filterPolicy, initial: "{}")
        }
        changes.compare("FilterPolicyScope", try desired.filterPolicyScope?.known, initial: "MessageAttributes")
        if !removed.contains("FilterPolicy") {
            try changes.compare("FilterPolicy", json: desired.filterPolicy, initial: "{}")
        }
        try changes.compare("DeliveryPolicy", json: desired.deliveryPolicy, initial: "{}")
        changes.compare("RawMessageDelivery", try desired.rawMessageDelivery?.known)
        try changes.compare("RedrivePolicy", json: desired.redrivePolicy, initial: "{}")
        try changes.compare("ReplayPolicy", json: desired.replayPolicy, initial: "{}")
        changes.compare("SubscriptionRoleArn", try desired.subscriptionRoleArn?.known.description, initial: "")
        for (name, value) in changes.changes {
            try await sns.setSubscriptionAttributes(
                .init(attributeName: name, subscriptionArn: arn, attributeValue: value)
            )
        }
    }

    package func delete(_ id: PhysicalID, recorded: Recorded<Subscription>) async throws {
        do {
            try await service(of: id.description).unsubscribe(.init(subscriptionArn: id.description))
        } catch let error as AWSError where error.message.contains("pending confirmation") {
            return
        }
    }

    /// A subscription carries neither name nor tag; topic, protocol and endpoint are its identity.
    package func find(_ desired: Subscription, token: OwnershipToken) async throws -> PhysicalID? {
        let topic = try desired.topicArn.known.description
        let (scheme, endpoint) = (try desired.protocol.known, try desired.endpoint?.known)
        let pages = service(of: topic).listSubscriptionsByTopicPages(.init(topicArn: topic))
        let found = try await ignoringNotFound { () -> String? in
            for try await page in pages {
                let mine = page.subscriptions?.first { $0.protocol == scheme && $0.endpoint == endpoint }
                if let arn = mine?.subscriptionArn, arn.hasPrefix("arn:") { return arn }
            }
            return nil
        }
        return PhysicalID(reported: found ?? nil)
    }

    /// A topic is asked in its own region, which its ARN names.
    private func service(of arn: String, region: String? = nil) -> SNS {
        let parts = arn.split(separator: ":", omittingEmptySubsequences: false)
        let home = region ?? (parts.indices.contains(3) ? String(parts[3]) : sns.client.region)
        return home == sns.client.region ? sns : SNS(client: sns.client.inRegion(home))
    }
}
