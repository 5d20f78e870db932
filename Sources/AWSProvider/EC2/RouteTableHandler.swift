import AWSClient
package import AWSServices
package import Engine
package import Infra

/// `AWS::EC2::RouteTable`
package struct RouteTableHandler: ResourceHandler {
    package let ec2: EC2

    package func read(_ ids: [PhysicalID]) async throws -> [PhysicalID: ObservedResource<RouteTable>] {
        try await ec2.routeTables(ids).mapValues { table in
            ObservedResource(
                RouteTable(vpcId: Input(.init(table.vpcId ?? "")), tags: Tags(observed: table.tags)),
                attributes: ["RouteTableId": .string(table.routeTableId ?? "")]
            )
        }
    }

    package func create(_ desired: RouteTable, token: OwnershipToken) async throws -> PhysicalID {
        let result = try await ec2.createRouteTable(
            .init(
                vpcId: try desired.vpcId.known.description,
                tagSpecifications: [try .init(.routeTable, desired.tags, token)]
            )
        )
        return try PhysicalID(result.routeTable?.routeTableId, of: "CreateRouteTable")
    }

    package func update(
        _ id: PhysicalID,
        to desired: RouteTable,
        from observed: ObservedResource<RouteTable>,
        removed: Set<String>
    ) async throws {
        try await ec2.changeTags(of: id, from: observed.resource.tags, to: desired.tags, removed: removed)
    }

    package func delete(_ id: PhysicalID, recorded: Recorded<RouteTable>) async throws {
        _ = try await ec2.deleteRouteTable(.init(routeTableId: id.description))
    }

    package func find(_ desired: RouteTable, token: OwnershipToken) async throws -> PhysicalID? {
        for try await page in ec2.describeRouteTablesPages(.init(filters: [.init(token)])) {
            let ours = page.routeTables?.first { $0.tags.contain(token) }
            if let id = PhysicalID(reported: ours?.routeTableId) { return id }
        }
        return nil
    }
}

extension EC2 {
    /// Those of the given route tables that exist. Routes and associations are read from their tables, too.
    func routeTables(_ ids: [PhysicalID]) async throws -> [PhysicalID: EC2.RouteTable] {
        let wanted = Set(ids)
        var found: [PhysicalID: EC2.RouteTable] = [:]
        for try await page in describeRouteTablesPages(.init(filters: [.init("route-table-id", wanted.sorted())])) {
            for table in page.routeTables ?? [] {
                guard let id = PhysicalID(reported: table.routeTableId), wanted.contains(id) else { continue }
                found[id] = table
            }
        }
        return found
    }
}
