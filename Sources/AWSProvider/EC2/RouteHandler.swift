package import AWSServices
package import Engine
package import Infra

/// `AWS::EC2::Route`
///
/// The physical id is the table and the destination, `rtb-…|0.0.0.0/0`.
package struct RouteHandler: ResourceHandler {
    package let ec2: EC2

    package func read(_ ids: [PhysicalID]) async throws -> [PhysicalID: ObservedResource<Route>] {
        let tables = try await ec2.routeTables(ids.compactMap(\.parts.first).map { PhysicalID($0) })
        var found: [PhysicalID: ObservedResource<Route>] = [:]
        for id in ids {
            let parts = id.parts
            guard parts.count == 2, let table = tables[PhysicalID(parts[0])] else { continue }
            guard let route = table.routes?.first(where: { destination($0) == parts[1] }) else { continue }
            found[id] = observed(route, table: parts[0])
        }
        return found
    }

    private func destination(_ route: EC2.Route) -> String? {
        route.destinationCidrBlock ?? route.destinationIpv6CidrBlock ?? route.destinationPrefixListId
    }

    private func observed(_ route: EC2.Route, table: String) -> ObservedResource<Route> {
        // A route to a gateway endpoint or to an interface endpoint names it as a gateway.
        let endpoint = route.gatewayId.flatMap { $0.hasPrefix("vpce-") ? $0 : nil }
        return ObservedResource(
            Route(
                routeTableId: Input(.init(table)),
                carrierGatewayId: route.carrierGatewayId.map { Input($0) },
                coreNetworkArn: route.coreNetworkArn.map { Input($0) },
                destinationCidrBlock: route.destinationCidrBlock.map { Input($0) },
                destinationIpv6CidrBlock: route.destinationIpv6CidrBlock.map { Input($0) },
                destinationPrefixListId: route.destinationPrefixListId.map { Input($0) },
                egressOnlyInternetGatewayId: route.egressOnlyInternetGatewayId.map { Input($0) },
                gatewayId: endpoint == nil ? route.gatewayId.map { Input(.init($0)) } : nil,
                instanceId: route.instanceId.map { Input($0) },
                localGatewayId: route.localGatewayId.map { Input($0) },
                natGatewayId: route.natGatewayId.map { Input(.init($0)) },
                networkInterfaceId: route.instanceId == nil ? route.networkInterfaceId.map { Input($0) } : nil,
                transitGatewayId: route.transitGatewayId.map { Input($0) },
                vpcEndpointId: endpoint.map { Input(.init($0)) },
                vpcPeeringConnectionId: route.vpcPeeringConnectionId.map { Input($0) }
            ),
            attributes: ["CidrBlock": .string(destination(route) ?? "")]
        )
    }

    package func create(_ desired: Route, token: OwnershipToken) async throws -> PhysicalID {
        let target = try Target(desired)
        _ = try await ec2.createRoute(
            .init(
                routeTableId: try desired.routeTableId.known.description,
                carrierGatewayId: target.carrierGateway,
                coreNetworkArn: target.coreNetwork,
                destinationCidrBlock: try desired.destinationCidrBlock?.known,
                destinationIpv6CidrBlock: try desired.destinationIpv6CidrBlock?.known,
                destinationPrefixListId: try desired.destinationPrefixListId?.known,
                egressOnlyInternetGatewayId: target.egressOnlyGateway,
                gatewayId: target.gateway,
                instanceId: target.instance,
                localGatewayId: target.localGateway,
                natGatewayId: target.natGateway,
                networkInterfaceId: target.networkInterface,
                transitGatewayId: target.transitGateway,
                vpcEndpointId: target.vpcEndpoint,
                vpcPeeringConnectionId: target.peering
            )
        )
        return try id(of: desired)
    }

    private func id(of desired: Route) throws -> PhysicalID {
        let destination =
            try desired.destinationCidrBlock?.known ?? desired.destinationIpv6CidrBlock?.known
            ?? desired.destinationPrefixListId?.known ?? ""
        return PhysicalID(parts: [try desired.routeTableId.known.description, destination])
    }

    package func update(
        _ id: PhysicalID,
        to desired: Route,
        from observed: ObservedResource<Route>,
        removed: Set<String>
    ) async throws {
        let target = try Target(desired)
        guard try target != Target(observed.resource) else { return }
        _ = try await ec2.replaceRoute(
            .init(
                routeTableId: try desired.routeTableId.known.description,
                carrierGatewayId: target.carrierGateway,
                coreNetworkArn: target.coreNetwork,
                destinationCidrBlock: try desired.destinationCidrBlock?.known,
                destinationIpv6CidrBlock: try desired.destinationIpv6CidrBlock?.known,
                destinationPrefixListId: try desired.destinationPrefixListId?.known,
                egressOnlyInternetGatewayId: target.egressOnlyGateway,
                gatewayId: target.gateway,
                instanceId: target.instance,
                localGatewayId: target.localGateway,
                natGatewayId: target.natGateway,
                networkInterfaceId: target.networkInterface,
                transitGatewayId: target.transitGateway,
                vpcEndpointId: target.vpcEndpoint,
                vpcPeeringConnectionId: target.peering
            )
        )
    }

    package func delete(_ id: PhysicalID, recorded: Recorded<Route>) async throws {
        let parts = id.parts
        guard parts.count == 2 else { return }
        var request = EC2.DeleteRouteRequest(routeTableId: parts[0])
        if parts[1].hasPrefix("pl-") {
            request.destinationPrefixListId = parts[1]
        } else if parts[1].contains(":") {
            request.destinationIpv6CidrBlock = parts[1]
        } else {
            request.destinationCidrBlock = parts[1]
        }
        _ = try await ec2.deleteRoute(request)
    }

    /// A route carries no tag. Its table is ours or was given to us, and a table has one route to a destination: the one
    /// that leads where it should is the one that was made.
    package func find(_ desired: Route, token: OwnershipToken) async throws -> PhysicalID? {
        let id = try id(of: desired)
        guard let current = try await read([id])[id] else { return nil }
        return try Target(current.resource) == Target(desired) ? id : nil
    }
}

/// Where a route leads: one of these is given.
private struct Target: Equatable {
    let carrierGateway, coreNetwork, egressOnlyGateway, gateway, instance, localGateway, natGateway: String?
    let networkInterface, transitGateway, vpcEndpoint, peering: String?

    init(_ route: Route) throws {
        carrierGateway = try route.carrierGatewayId?.known
        coreNetwork = try route.coreNetworkArn?.known
        egressOnlyGateway = try route.egressOnlyInternetGatewayId?.known
        gateway = try route.gatewayId?.known.description
        instance = try route.instanceId?.known
        localGateway = try route.localGatewayId?.known
        natGateway = try route.natGatewayId?.known.description
        networkInterface = try route.networkInterfaceId?.known
        transitGateway = try route.transitGatewayId?.known
        vpcEndpoint = try route.vpcEndpointId?.known.description
        peering = try route.vpcPeeringConnectionId?.known
    }
}
