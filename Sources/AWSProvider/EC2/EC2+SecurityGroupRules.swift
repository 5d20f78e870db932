import AWSClient
import AWSServices
import Engine
import Infra

/// What `AWS::EC2::SecurityGroupIngress` and `AWS::EC2::SecurityGroupEgress` have in common: the physical id is the
/// rule's, `sgr-…`.
extension EC2 {
    /// Those of the given rules that exist.
    func securityGroupRules(_ ids: [PhysicalID]) async throws -> [PhysicalID: EC2.SecurityGroupRule] {
        let wanted = Set(ids)
        var found: [PhysicalID: EC2.SecurityGroupRule] = [:]
        let filter = EC2.Filter("security-group-rule-id", ids)
        for try await page in describeSecurityGroupRulesPages(.init(filters: [filter])) {
            for rule in page.securityGroupRules ?? [] {
                guard let id = PhysicalID(reported: rule.securityGroupRuleId), wanted.contains(id) else { continue }
                found[id] = rule
            }
        }
        return found
    }

    /// The rule that a create with this token made.
    func securityGroupRule(of token: OwnershipToken) async throws -> PhysicalID? {
        for try await page in describeSecurityGroupRulesPages(.init(filters: [.init(token)])) {
            let ours = page.securityGroupRules?.first { $0.tags.contain(token) }
            if let id = PhysicalID(reported: ours?.securityGroupRuleId) { return id }
        }
        return nil
    }

    /// Changes what can change in a rule: its description.
    func describeRule(_ id: PhysicalID, as rule: AWSProvider.SecurityGroupRule, in group: String) async throws {
        let update = EC2.SecurityGroupRuleUpdate(securityGroupRuleId: id.description, securityGroupRule: rule.request)
        _ = try await modifySecurityGroupRules(.init(groupId: group, securityGroupRules: [update]))
    }
}
