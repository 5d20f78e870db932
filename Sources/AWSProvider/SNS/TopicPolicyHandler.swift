package import AWSServices
package import Engine
package import Infra

/// `AWS::SNS::TopicPolicy`
///
/// The policy is an attribute of its topics, so the physical id is their ARNs. A topic always has a policy: the one that
/// SNS gives it stands for none, and comes back with a delete.
package struct TopicPolicyHandler: ResourceHandler {
    package let sns: SNS

    package func read(_ ids: [PhysicalID]) async throws -> [PhysicalID: ObservedResource<TopicPolicy>] {
        try await readEach(ids) { id in
            var policies: [PolicyDocument] = []
            for topic in id.parts {
                let attributes = try await sns.getTopicAttributes(.init(topicArn: topic)).attributes
                policies.append(try PolicyDocument(reported: attributes?["Policy"] ?? "{}"))
            }
            guard let first = policies.first, policies.contains(where: { !$0.isDefault }) else { return nil }
            let agree = policies.allSatisfy { $0.isEquivalent(to: first) }
            return ObservedResource(
                TopicPolicy(
                    // Policies that differ are no policy that anybody could ask for: that shows as a difference.
                    policyDocument: agree
                        ? first : try PolicyDocument(document: ["Policies": .array(policies.map(\.document))]),
                    topics: id.parts.map { Input(.init($0)) }
                ),
                attributes: ["Id": .string(id.description)]
            )
        }
    }

    /// The first topic; `update` goes on with the others. Setting a policy replaces the one that is there.
    package func create(_ desired: TopicPolicy, token: OwnershipToken) async throws -> PhysicalID {
        let id = try id(of: desired)
        try await set(desired.policyDocument, on: id.parts[0])
        return id
    }

    private func set(_ policy: PolicyDocument, on topic: String) async throws {
        try await sns.setTopicAttributes(
            .init(attributeName: "Policy", topicArn: topic, attributeValue: try policy.json())
        )
    }

    private func id(of desired: TopicPolicy) throws -> PhysicalID {
        guard !desired.topics.isEmpty else { throw DocumentError("one topic or more", got: .array([])) }
        return PhysicalID(parts: try desired.topics.map { try $0.known.description }.sorted())
    }

    package func update(
        _ id: PhysicalID,
        to desired: TopicPolicy,
        from observed: ObservedResource<TopicPolicy>,
        removed: Set<String>
    ) async throws {
        guard !desired.policyDocument.isEquivalent(to: observed.resource.policyDocument) else { return }
        for topic in id.parts { try await set(desired.policyDocument, on: topic) }
    }

    package func delete(_ id: PhysicalID, recorded: Recorded<TopicPolicy>) async throws {
        for topic in id.parts {
            try await ignoringNotFound { try await set(.ofNewTopic(topic), on: topic) }
        }
    }

    /// A policy carries no token; its topics are its identity.
    package func find(_ desired: TopicPolicy, token: OwnershipToken) async throws -> PhysicalID? {
        let id = try id(of: desired)
        return try await read([id])[id] == nil ? nil : id
    }

    package func attributesBeforeCreate(_ desired: TopicPolicy) -> [String: Document] {
        let topics = desired.topics.compactMap { $0.literal?.description }
        guard topics.count == desired.topics.count else { return [:] }
        return ["Id": .string(topics.sorted().joined(separator: "|"))]
    }
}

extension PolicyDocument {
    private static let defaultID = "__default_policy_ID"

    /// Whether SNS wrote it.
    fileprivate var isDefault: Bool { document["Id"]?.string == Self.defaultID }

    /// What SNS writes for a new topic: its own account may use it.
    ///
    /// Source: https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-use-cases.html
    fileprivate static func ofNewTopic(_ arn: String) throws -> PolicyDocument {
        let parts = arn.split(separator: ":", omittingEmptySubsequences: false)
        let account = parts.indices.contains(4) ? String(parts[4]) : ""
        let actions: [Document] = [
            "SNS:GetTopicAttributes", "SNS:SetTopicAttributes", "SNS:AddPermission", "SNS:RemovePermission",
            "SNS:DeleteTopic", "SNS:Subscribe", "SNS:ListSubscriptionsByTopic", "SNS:Publish",
        ]
        return try PolicyDocument(document: [
            "Version": "2008-10-17",
            "Id": .string(defaultID),
            "Statement": [
                [
                    "Sid": "__default_statement_ID",
                    "Effect": "Allow",
                    "Principal": ["AWS": "*"],
                    "Action": .array(actions),
                    "Resource": .string(arn),
                    "Condition": ["StringEquals": ["AWS:SourceOwner": .string(account)]],
                ]
            ],
        ])
    }
}
