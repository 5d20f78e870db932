import AWSClient
import AWSServices
import Engine
import Infra

/// What a security group of ours and the default one of a VPC have in common.
extension EC2 {
    /// Those of the given groups that exist.
    func securityGroups(_ ids: [PhysicalID]) async throws -> [PhysicalID: EC2.SecurityGroup] {
        let wanted = Set(ids)
        var found: [PhysicalID: EC2.SecurityGroup] = [:]
        for try await page in describeSecurityGroupsPages(.init(filters: [.init("group-id", ids)])) {
            for group in page.securityGroups ?? [] {
                guard let id = PhysicalID(reported: group.groupId), wanted.contains(id) else { continue }
                found[id] = group
            }
        }
        return found
    }

    func changeIngress(
        of id: PhysicalID,
        from before: [Infra.SecurityGroup.Ingress],
        to after: [Infra.SecurityGroup.Ingress]
    ) async throws {
        let group = id.description
        let changes = RuleChanges(
            from: try before.map { try AWSProvider.SecurityGroupRule($0) },
            to: try after.map { try AWSProvider.SecurityGroupRule($0) }
        )
        if !changes.added.isEmpty {
            _ = try await authorizeSecurityGroupIngress(.init(groupId: group, ipPermissions: changes.added))
        }
        if !changes.gone.isEmpty {
            _ = try await revokeSecurityGroupIngress(.init(groupId: group, ipPermissions: changes.gone))
        }
        try await describe(changes.described, isEgress: false, in: group)
    }

    func changeEgress(
        of id: PhysicalID,
        from before: [Infra.SecurityGroup.Egress],
        to after: [Infra.SecurityGroup.Egress]
    ) async throws {
        let group = id.description
        let changes = RuleChanges(
            from: try before.map { try AWSProvider.SecurityGroupRule($0) },
            to: try after.map { try AWSProvider.SecurityGroupRule($0) }
        )
        if !changes.added.isEmpty {
            _ = try await authorizeSecurityGroupEgress(.init(groupId: group, ipPermissions: changes.added))
        }
        if !changes.gone.isEmpty {
            _ = try await revokeSecurityGroupEgress(.init(groupId: group, ipPermissions: changes.gone))
        }
        try await describe(changes.described, isEgress: true, in: group)
    }

    /// Rules that differ in their description only are changed in place.
    private func describe(
        _ rules: [AWSProvider.SecurityGroupRule],
        isEgress: Bool,
        in group: String
    ) async throws {
        if rules.isEmpty { return }
        var updates: [EC2.SecurityGroupRuleUpdate] = []
        let filter = EC2.Filter(name: "group-id", values: [group])
        for try await page in describeSecurityGroupRulesPages(.init(filters: [filter])) {
            for present in page.securityGroupRules ?? [] where present.isEgress == isEgress && present.groupId == group
            {
                let same = AWSProvider.SecurityGroupRule(present)
                guard let rule = rules.first(where: { $0.isSameRule(as: same) }) else { continue }
                updates.append(
                    .init(securityGroupRuleId: present.securityGroupRuleId ?? "", securityGroupRule: rule.request)
                )
            }
        }
        guard !updates.isEmpty else { return }
        _ = try await modifySecurityGroupRules(.init(groupId: group, securityGroupRules: updates))
    }
}

/// What takes a list of rules to another. New ones are added before old ones go, so that what both allow is never
/// interrupted.
private struct RuleChanges {
    let added: [EC2.IpPermission]
    let gone: [EC2.IpPermission]
    /// The rules whose description changes.
    let described: [SecurityGroupRule]

    init(from before: [SecurityGroupRule], to after: [SecurityGroupRule]) {
        added = after.filter { rule in !before.contains { $0.isSameRule(as: rule) } }.map(\.permission)
        gone = before.filter { rule in !after.contains { $0.isSameRule(as: rule) } }.map(\.permission)
        described = after.filter { rule in
            before.contains { $0.isSameRule(as: rule) && $0.description != rule.description }
        }
    }
}
