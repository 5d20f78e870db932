import AWSClient
package import AWSServices
package import Engine
package import Infra

/// `AWS::CloudWatch::Dashboard`
///
/// The physical id is the name. The registry gives dashboards no tags, so a name that holds the token is what tells ours.
package struct DashboardHandler: ResourceHandler {
    package let cloudwatch: CloudWatch

    package func read(_ ids: [PhysicalID]) async throws -> [PhysicalID: ObservedResource<Dashboard>] {
        try await readEach(ids) { id in
            let dashboard = try await cloudwatch.getDashboard(.init(dashboardName: id.description))
            return ObservedResource(
                Dashboard(
                    dashboardBody: Input(dashboard.dashboardBody ?? "{}"),
                    dashboardName: Input(id.description)
                ),
                attributes: ["DashboardName": .string(id.description)]
            )
        }
    }

    /// PutDashboard replaces whatever has the name, so a name that was chosen must be free.
    package func create(_ desired: Dashboard, token: OwnershipToken) async throws -> PhysicalID {
        let name = try name(of: desired, token)
        if desired.dashboardName != nil, let other = try await read([PhysicalID(name)])[PhysicalID(name)],
            !desired.hasSameBody(as: other.resource)
        {
            throw AWSError.exists("The dashboard \"\(name)\"", service: "CloudWatch", operation: "PutDashboard")
        }
        try await put(desired, name)
        return PhysicalID(name)
    }

    private func put(_ desired: Dashboard, _ name: String) async throws {
        _ = try await cloudwatch.putDashboard(
            .init(dashboardBody: try desired.dashboardBody.known, dashboardName: name)
        )
    }

    private func name(of desired: Dashboard, _ token: OwnershipToken) throws -> String {
        try desired.dashboardName?.known ?? token.name(limit: 255)
    }

    package func update(
        _ id: PhysicalID,
        to desired: Dashboard,
        from observed: ObservedResource<Dashboard>,
        removed: Set<String>
    ) async throws {
        if !desired.hasSameBody(as: observed.resource) { try await put(desired, id.description) }
    }

    package func delete(_ id: PhysicalID, recorded: Recorded<Dashboard>) async throws {
        _ = try await cloudwatch.deleteDashboards(.init(dashboardNames: [id.description]))
    }

    /// Under a name that was chosen, ours is the one whose body is what was asked for.
    package func find(_ desired: Dashboard, token: OwnershipToken) async throws -> PhysicalID? {
        let id = PhysicalID(try name(of: desired, token))
        guard let found = try await read([id])[id] else { return nil }
        return desired.dashboardName == nil || desired.hasSameBody(as: found.resource) ? id : nil
    }

    package func attributesBeforeCreate(_ desired: Dashboard) -> [String: Document] {
        guard let name = desired.dashboardName?.literal else { return [:] }
        return ["DashboardName": .string(name)]
    }
}

extension Dashboard {
    fileprivate func hasSameBody(as other: Dashboard) -> Bool {
        let shape = PropertySchema(.string, equivalence: .json)
        return shape.areEquivalent(dashboardBody.document, other.dashboardBody.document)
    }
}
