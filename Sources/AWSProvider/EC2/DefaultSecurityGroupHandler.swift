package import AWSServices
package import Engine
package import Infra

/// `Deployer::EC2::DefaultSecurityGroup`: the group exists as long as its VPC does, so creating and deleting call
/// nothing. See `docs/decisions/0003-default-security-group.md`.
package struct DefaultSecurityGroupHandler: ResourceHandler {
    package let ec2: EC2

    package var isGoneAfterDelete: Bool { false }

    package func read(_ ids: [PhysicalID]) async throws -> [PhysicalID: ObservedResource<DefaultSecurityGroup>] {
        try await ec2.securityGroups(ids).mapValues { group in
            let id = group.groupId ?? ""
            return ObservedResource(
                DefaultSecurityGroup(
                    groupId: Input(.init(id)),
                    securityGroupIngress: SecurityGroupRule.flattened(group.ipPermissions).map(\.ingress),
                    securityGroupEgress: SecurityGroupRule.flattened(group.ipPermissionsEgress).map(\.egress)
                ),
                attributes: ["GroupId": .string(id)]
            )
        }
    }

    package func create(_ desired: DefaultSecurityGroup, token: OwnershipToken) async throws -> PhysicalID {
        PhysicalID(try desired.groupId.known.description)
    }

    package func update(
        _ id: PhysicalID,
        to desired: DefaultSecurityGroup,
        from observed: ObservedResource<DefaultSecurityGroup>,
        removed: Set<String>
    ) async throws {
        let current = observed.resource
        try await ec2.changeIngress(of: id, from: current.securityGroupIngress, to: desired.securityGroupIngress)
        try await ec2.changeEgress(of: id, from: current.securityGroupEgress, to: desired.securityGroupEgress)
    }

    package func delete(_ id: PhysicalID, recorded: Recorded<DefaultSecurityGroup>) async throws {}

    package func find(_ desired: DefaultSecurityGroup, token: OwnershipToken) async throws -> PhysicalID? { nil }
}
