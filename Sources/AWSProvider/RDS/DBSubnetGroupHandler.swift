import AWSClient
package import AWSServices
package import Engine
package import Infra

/// `AWS::RDS::DBSubnetGroup`
///
/// The physical id is the name, in lower case, as RDS keeps it.
package struct DBSubnetGroupHandler: ResourceHandler {
    package let rds: RDS
    package let context: AWSContext

    package func read(_ ids: [PhysicalID]) async throws -> [PhysicalID: ObservedResource<DBSubnetGroup>] {
        let groups = try await groups(Set(ids))
        return try await readEach(groups.keys.sorted()) { id in
            guard let group = groups[id] else { return nil }
            let tags = try await rds.listTagsForResource(.init(resourceName: arn(id.description))).tagList
            return ObservedResource(
                DBSubnetGroup(
                    dbSubnetGroupDescription: Input(group.dbSubnetGroupDescription ?? ""),
                    subnetIds: (group.subnets ?? []).compactMap(\.subnetIdentifier).map { Input(.init($0)) },
                    dbSubnetGroupName: Input(id.description),
                    tags: Tags(observed: tags)
                ),
                attributes: ["DBSubnetGroupName": .string(id.description)]
            )
        }
    }

    /// Lists all of the account's, as RDS takes one name or none.
    private func groups(_ ids: Set<PhysicalID>) async throws -> [PhysicalID: RDS.DBSubnetGroup] {
        var found: [PhysicalID: RDS.DBSubnetGroup] = [:]
        for try await page in rds.describeDBSubnetGroupsPages(.init(maxRecords: 100)) {
            for group in page.dbSubnetGroups ?? [] {
                guard let id = PhysicalID(reported: group.dbSubnetGroupName), ids.contains(id) else { continue }
                found[id] = group
            }
        }
        return found
    }

    package func create(_ desired: DBSubnetGroup, token: OwnershipToken) async throws -> PhysicalID {
        let answer = try await rds.createDBSubnetGroup(
            .init(
                dbSubnetGroupDescription: try desired.dbSubnetGroupDescription.known,
                dbSubnetGroupName: try name(of: desired, token),
                subnetIds: try desired.subnetIds.map { try $0.known.description },
                tags: try desired.tags.rdsTags(adding: token)
            )
        )
        return try PhysicalID(answer.dbSubnetGroup?.dbSubnetGroupName, of: "CreateDBSubnetGroup")
    }

    private func name(of desired: DBSubnetGroup, _ token: OwnershipToken) throws -> String {
        try desired.dbSubnetGroupName?.known.lowercased() ?? token.databaseName(limit: 255)
    }

    package func update(
        _ id: PhysicalID,
        to desired: DBSubnetGroup,
        from observed: ObservedResource<DBSubnetGroup>,
        removed: Set<String>
    ) async throws {
        let current = observed.resource
        let subnets = Set(try desired.subnetIds.map { try $0.known.description })
        let description = try desired.dbSubnetGroupDescription.known
        if subnets != Set(current.subnetIds.compactMap { $0.literal?.description })
            || description != current.dbSubnetGroupDescription.literal
        {
            _ = try await rds.modifyDBSubnetGroup(
                .init(
                    dbSubnetGroupName: id.description,
                    subnetIds: subnets.sorted(),
                    dbSubnetGroupDescription: description
                )
            )
        }
        try await rds.changeTags(of: arn(id.description), from: current.tags, to: desired.tags, removed: removed)
    }

    package func delete(_ id: PhysicalID, recorded: Recorded<DBSubnetGroup>) async throws {
        try await rds.deleteDBSubnetGroup(.init(dbSubnetGroupName: id.description))
    }

    package func find(_ desired: DBSubnetGroup, token: OwnershipToken) async throws -> PhysicalID? {
        let name = try name(of: desired, token)
        let tags = try await ignoringNotFound {
            try await rds.listTagsForResource(.init(resourceName: arn(name))).tagList
        }
        return (tags ?? nil).contain(token) ? PhysicalID(name) : nil
    }

    private func arn(_ name: String) -> String { context.arn(service: "rds", resource: "subgrp:\(name)") }
}
