package import AWSServices
package import Engine
package import Infra

/// `AWS::EC2::SecurityGroupIngress`
package struct SecurityGroupIngressHandler: ResourceHandler {
    package let ec2: EC2

    package func read(_ ids: [PhysicalID]) async throws -> [PhysicalID: ObservedResource<SecurityGroupIngress>] {
        try await ec2.securityGroupRules(ids).mapValues { present in
            let rule = SecurityGroupRule(present).ingress
            return ObservedResource(
                SecurityGroupIngress(
                    groupId: Input(.init(present.groupId ?? "")),
                    ipProtocol: rule.ipProtocol,
                    cidrIp: rule.cidrIp,
                    cidrIpv6: rule.cidrIpv6,
                    description: rule.description,
                    fromPort: rule.fromPort,
                    sourcePrefixListId: rule.sourcePrefixListId,
                    sourceSecurityGroupId: rule.sourceSecurityGroupId,
                    sourceSecurityGroupOwnerId: rule.sourceSecurityGroupOwnerId,
                    toPort: rule.toPort
                ),
                attributes: ["Id": .string(present.securityGroupRuleId ?? "")]
            )
        }
    }

    package func create(_ desired: SecurityGroupIngress, token: OwnershipToken) async throws -> PhysicalID {
        let result = try await ec2.authorizeSecurityGroupIngress(
            .init(
                groupId: try desired.groupId.known.description,
                groupName: try desired.groupName?.known,
                ipPermissions: [try SecurityGroupRule(desired).permission],
                tagSpecifications: [try .init(.securityGroupRule, Tags(), token)]
            )
        )
        return try PhysicalID(
            result.securityGroupRules?.first?.securityGroupRuleId,
            of: "AuthorizeSecurityGroupIngress"
        )
    }

    package func update(
        _ id: PhysicalID,
        to desired: SecurityGroupIngress,
        from observed: ObservedResource<SecurityGroupIngress>,
        removed: Set<String>
    ) async throws {
        let description = removed.contains("Description") ? "" : try desired.description?.known
        guard let description, description != observed.resource.description?.literal ?? "" else { return }
        var rule = try SecurityGroupRule(desired)
        rule.description = description
        try await ec2.describeRule(id, as: rule, in: desired.groupId.known.description)
    }

    package func delete(_ id: PhysicalID, recorded: Recorded<SecurityGroupIngress>) async throws {
        guard let group = try await ec2.securityGroupRules([id])[id]?.groupId else { return }
        _ = try await ec2.revokeSecurityGroupIngress(
            .init(groupId: group, securityGroupRuleIds: [id.description])
        )
    }

    package func find(_ desired: SecurityGroupIngress, token: OwnershipToken) async throws -> PhysicalID? {
        try await ec2.securityGroupRule(of: token)
    }
}
