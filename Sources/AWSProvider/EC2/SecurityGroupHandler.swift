import AWSClient
package import AWSServices
package import Engine
package import Infra

/// `AWS::EC2::SecurityGroup`
package struct SecurityGroupHandler: ResourceHandler {
    package let ec2: EC2

    package func read(_ ids: [PhysicalID]) async throws -> [PhysicalID: ObservedResource<SecurityGroup>] {
        try await ec2.securityGroups(ids).mapValues { group in
            let id = Document.string(group.groupId ?? "")
            return ObservedResource(
                SecurityGroup(
                    groupDescription: Input(group.description ?? ""),
                    groupName: group.groupName.map { Input($0) },
                    securityGroupEgress: SecurityGroupRule.flattened(group.ipPermissionsEgress).map(\.egress),
                    securityGroupIngress: SecurityGroupRule.flattened(group.ipPermissions).map(\.ingress),
                    tags: Tags(observed: group.tags),
                    vpcId: group.vpcId.map { Input(.init($0)) }
                ),
                attributes: ["GroupId": id, "Id": id]
            )
        }
    }

    package func create(_ desired: SecurityGroup, token: OwnershipToken) async throws -> PhysicalID {
        let result = try await ec2.createSecurityGroup(
            .init(
                description: try desired.groupDescription.known,
                groupName: try desired.groupName?.known ?? token.name(limit: 255),
                tagSpecifications: [try .init(.securityGroup, desired.tags, token)],
                vpcId: try desired.vpcId?.known.description
            )
        )
        return try PhysicalID(result.groupId, of: "CreateSecurityGroup")
    }

    package func update(
        _ id: PhysicalID,
        to desired: SecurityGroup,
        from observed: ObservedResource<SecurityGroup>,
        removed: Set<String>
    ) async throws {
        let current = observed.resource
        if let rules = removed.contains("SecurityGroupIngress") ? [] : desired.securityGroupIngress {
            try await ec2.changeIngress(of: id, from: current.securityGroupIngress ?? [], to: rules)
        }
        if let rules = removed.contains("SecurityGroupEgress") ? [.everything] : desired.securityGroupEgress {
            try await ec2.changeEgress(of: id, from: current.securityGroupEgress ?? [], to: rules)
        }
        try await ec2.changeTags(of: id, from: current.tags, to: desired.tags, removed: removed)
    }

    package func delete(_ id: PhysicalID, recorded: Recorded<SecurityGroup>) async throws {
        _ = try await ec2.deleteSecurityGroup(.init(groupId: id.description))
    }

    package func find(_ desired: SecurityGroup, token: OwnershipToken) async throws -> PhysicalID? {
        for try await page in ec2.describeSecurityGroupsPages(.init(filters: [.init(token)])) {
            let ours = page.securityGroups?.first { $0.tags.contain(token) }
            if let id = PhysicalID(reported: ours?.groupId) { return id }
        }
        return nil
    }
}

extension SecurityGroup.Egress {
    /// What a new security group allows: everything out.
    fileprivate static let everything = SecurityGroup.Egress(ipProtocol: "-1", cidrIp: "0.0.0.0/0")
}
