import AWSClient
package import AWSServices
package import Engine
package import Infra

/// `AWS::ElasticLoadBalancingV2::ListenerRule`
///
/// The physical id is the ARN, which names the listener too. The registry gives rules no tags; the service does, and they
/// carry the token.
package struct ListenerRuleHandler: ResourceHandler {
    package let elb: ElasticLoadBalancingV2

    package func read(_ ids: [PhysicalID]) async throws -> [PhysicalID: ObservedResource<ListenerRule>] {
        let wanted = Set(ids)
        let all = try await elb.describe(ids) { arns in
            try await elb.describeRules(.init(ruleArns: arns)).rules ?? []
        }
        var found: [PhysicalID: ObservedResource<ListenerRule>] = [:]
        for rule in all {
            guard let id = PhysicalID(reported: rule.ruleArn), wanted.contains(id) else { continue }
            found[id] = ObservedResource(
                ListenerRule(
                    actions: try (rule.actions ?? []).map { try .init(document: $0.document()) },
                    conditions: try (rule.conditions ?? []).map { try .init(document: $0.document) },
                    listenerArn: Input(.init(listener(of: id))),
                    // The rule that stands for all others has the word "default" for a priority; it is no rule of ours.
                    priority: Input(Int(rule.priority ?? "") ?? 0),
                    transforms: try (rule.transforms ?? []).map { try .init(document: $0.document) }
                ),
                attributes: ["IsDefault": .bool(rule.isDefault ?? false), "RuleArn": .string(id.description)]
            )
        }
        return found
    }

    /// `…:listener-rule/app/web/0ab1/0cd2/0ef3` belongs to `…:listener/app/web/0ab1/0cd2`.
    private func listener(of id: PhysicalID) -> String {
        let parts = id.description.split(separator: "/", omittingEmptySubsequences: false)
        guard let first = parts.first, first.hasSuffix(":listener-rule") else { return id.description }
        return ([String(first.dropLast("-rule".count))] + parts[1..<(parts.count - 1)].map(String.init))
            .joined(separator: "/")
    }

    package func create(_ desired: ListenerRule, token: OwnershipToken) async throws -> PhysicalID {
        let result = try await elb.createRule(
            .init(
                actions: try desired.actions.map { try .init(desired: $0.document) },
                conditions: try desired.conditions.map { try .init(desired: $0) },
                listenerArn: try desired.listenerArn.known.description,
                priority: try desired.priority.known,
                tags: try .init([:], token),
                transforms: try desired.transforms?.map { try .init(desired: $0) }
            )
        )
        return try PhysicalID(result.rules?.first?.ruleArn, of: "CreateRule")
    }

    /// The actions are given always, because a client secret in them can not be compared.
    package func update(
        _ id: PhysicalID,
        to desired: ListenerRule,
        from observed: ObservedResource<ListenerRule>,
        removed: Set<String>
    ) async throws {
        let priority = try desired.priority.known
        if priority != observed.resource.priority.literal {
            _ = try await elb.setRulePriorities(
                .init(rulePriorities: [.init(priority: priority, ruleArn: id.description)])
            )
        }
        _ = try await elb.modifyRule(
            .init(
                ruleArn: id.description,
                actions: try desired.actions.map { try .init(desired: $0.document) },
                conditions: try desired.conditions.map { try .init(desired: $0) },
                resetTransforms: removed.contains("Transforms") ? true : nil,
                transforms: try desired.transforms?.map { try .init(desired: $0) }
            )
        )
    }

    package func delete(_ id: PhysicalID, recorded: Recorded<ListenerRule>) async throws {
        _ = try await elb.deleteRule(.init(ruleArn: id.description))
    }

    package func find(_ desired: ListenerRule, token: OwnershipToken) async throws -> PhysicalID? {
        let listener = try desired.listenerArn.known.description
        var ids: [PhysicalID] = []
        try await ignoringNotFound {
            for try await page in elb.describeRulesPages(.init(listenerArn: listener)) {
                ids += (page.rules ?? []).filter { $0.isDefault != true }.compactMap(\.ruleArn).map { PhysicalID($0) }
            }
        }
        return try await elb.find(token, among: ids)
    }
}
