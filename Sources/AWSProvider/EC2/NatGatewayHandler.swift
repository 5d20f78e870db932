import AWSClient
package import AWSServices
package import Engine
package import Infra

/// `AWS::EC2::NatGateway`
package struct NatGatewayHandler: ResourceHandler {
    package let ec2: EC2

    /// A NAT gateway takes about two minutes to become available, and as long to go.
    package var typicalDuration: Duration { .seconds(120) }

    package func read(_ ids: [PhysicalID]) async throws -> [PhysicalID: ObservedResource<NatGateway>] {
        let wanted = Set(ids)
        var found: [PhysicalID: ObservedResource<NatGateway>] = [:]
        for try await page in ec2.describeNatGatewaysPages(.init(filter: [.init("nat-gateway-id", ids)])) {
            for gateway in page.natGateways ?? [] {
                guard let id = PhysicalID(reported: gateway.natGatewayId), wanted.contains(id) else { continue }
                // EC2 keeps showing deleted gateways for about an hour.
                guard gateway.state != .deleted else { continue }
                found[id] = observed(gateway)
            }
        }
        return found
    }

    private func observed(_ gateway: EC2.NatGateway) -> ObservedResource<NatGateway> {
        let addresses = gateway.natGatewayAddresses ?? []
        let primary = addresses.first { $0.isPrimary == true } ?? addresses.first
        let secondary = addresses.filter { $0.allocationId != primary?.allocationId }
        var attributes: [String: Document] = ["NatGatewayId": .string(gateway.natGatewayId ?? "")]
        attributes["EniId"] = primary?.networkInterfaceId.map(Document.string)
        attributes["AutoProvisionZones"] = gateway.autoProvisionZones.map { .string($0.rawValue) }
        attributes["AutoScalingIps"] = gateway.autoScalingIps.map { .string($0.rawValue) }
        attributes["RouteTableId"] = gateway.routeTableId.map(Document.string)
        return ObservedResource(
            NatGateway(
                allocationId: primary?.allocationId.map { Input(.init($0)) },
                availabilityMode: gateway.availabilityMode.map { .init($0.rawValue) },
                connectivityType: gateway.connectivityType.map { .init($0.rawValue) },
                privateIpAddress: primary?.privateIp.map { Input($0) },
                secondaryAllocationIds: secondary.isEmpty
                    ? nil : secondary.compactMap(\.allocationId).map { Input(.init($0)) },
                secondaryPrivateIpAddresses: secondary.isEmpty
                    ? nil : secondary.compactMap(\.privateIp).map { Input($0) },
                subnetId: gateway.subnetId.map { Input(.init($0)) },
                tags: Tags(observed: gateway.tags),
                vpcId: gateway.vpcId.map { Input(.init($0)) }
            ),
            attributes: attributes,
            status: status(gateway)
        )
    }

    private func status(_ gateway: EC2.NatGateway) -> ResourceStatus {
        switch gateway.state {
        case .pending: .pending("pending")
        case .deleting: .deleting
        case .failed: .failed(gateway.failureMessage ?? gateway.failureCode ?? "failed")
        default: .ready
        }
    }

    package func create(_ desired: NatGateway, token: OwnershipToken) async throws -> PhysicalID {
        let result = try await ec2.createNatGateway(
            .init(
                allocationId: try desired.allocationId?.known.description,
                availabilityMode: desired.availabilityMode.map { .init(rawValue: $0.description) },
                availabilityZoneAddresses: try desired.availabilityZoneAddresses?.map { zone in
                    .init(
                        allocationIds: try zone.allocationIds.map { try $0.known.description },
                        availabilityZone: try zone.availabilityZone?.known,
                        availabilityZoneId: try zone.availabilityZoneId?.known
                    )
                },
                clientToken: token.clientToken,
                connectivityType: desired.connectivityType.map { .init(rawValue: $0.description) },
                privateIpAddress: try desired.privateIpAddress?.known,
                secondaryAllocationIds: try desired.secondaryAllocationIds?.map { try $0.known.description },
                secondaryPrivateIpAddressCount: try desired.secondaryPrivateIpAddressCount?.known,
                secondaryPrivateIpAddresses: try desired.secondaryPrivateIpAddresses?.map { try $0.known },
                subnetId: try desired.subnetId?.known.description,
                tagSpecifications: [try .init(.natgateway, desired.tags, token)],
                vpcId: try desired.vpcId?.known.description
            )
        )
        return try PhysicalID(result.natGateway?.natGatewayId, of: "CreateNatGateway")
    }

    package func update(
        _ id: PhysicalID,
        to desired: NatGateway,
        from observed: ObservedResource<NatGateway>,
        removed: Set<String>
    ) async throws {
        let current = observed.resource
        try await changeSecondaryAddresses(id, to: desired, from: current, removed: removed)
        try await ec2.changeTags(of: id, from: current.tags, to: desired.tags, removed: removed)
    }

    /// A public gateway has secondary allocations, a private one secondary private addresses.
    private func changeSecondaryAddresses(
        _ id: PhysicalID,
        to desired: NatGateway,
        from current: NatGateway,
        removed: Set<String>
    ) async throws {
        let gateway = id.description
        if let wanted = removed.contains("SecondaryAllocationIds") ? [] : desired.secondaryAllocationIds {
            let after = Set(try wanted.map { try $0.known.description })
            let before = Set((current.secondaryAllocationIds ?? []).compactMap { $0.literal?.description })
            let added = after.subtracting(before).sorted()
            if !added.isEmpty {
                _ = try await ec2.associateNatGatewayAddress(.init(allocationIds: added, natGatewayId: gateway))
            }
            let gone = before.subtracting(after)
            if !gone.isEmpty { try await disassociate(gone, from: gateway, drain: desired.maxDrainDurationSeconds) }
        } else if let wanted = removed.contains("SecondaryPrivateIpAddresses")
            ? [] : desired.secondaryPrivateIpAddresses
        {
            let after = Set(try wanted.map { try $0.known })
            let before = Set((current.secondaryPrivateIpAddresses ?? []).compactMap(\.literal))
            let added = after.subtracting(before).sorted()
            if !added.isEmpty {
                _ = try await ec2.assignPrivateNatGatewayAddress(
                    .init(natGatewayId: gateway, privateIpAddresses: added)
                )
            }
            let gone = before.subtracting(after).sorted()
            if !gone.isEmpty {
                _ = try await ec2.unassignPrivateNatGatewayAddress(
                    .init(
                        natGatewayId: gateway,
                        privateIpAddresses: gone,
                        maxDrainDurationSeconds: try desired.maxDrainDurationSeconds?.known
                    )
                )
            }
        }
    }

    /// Addresses are taken away by their association, which only the gateway's description tells.
    private func disassociate(_ allocations: Set<String>, from gateway: String, drain: Input<Int>?) async throws {
        let present = try await ec2.describeNatGateways(.init(natGatewayIds: [gateway])).natGateways?.first
        let associations = (present?.natGatewayAddresses ?? []).filter { allocations.contains($0.allocationId ?? "") }
            .compactMap(\.associationId)
        guard !associations.isEmpty else { return }
        _ = try await ec2.disassociateNatGatewayAddress(
            .init(
                associationIds: associations,
                natGatewayId: gateway,
                maxDrainDurationSeconds: try drain?.known
            )
        )
    }

    package func delete(_ id: PhysicalID, recorded: Recorded<NatGateway>) async throws {
        _ = try await ec2.deleteNatGateway(.init(natGatewayId: id.description))
    }

    package func find(_ desired: NatGateway, token: OwnershipToken) async throws -> PhysicalID? {
        for try await page in ec2.describeNatGatewaysPages(.init(filter: [.init(token)])) {
            for gateway in page.natGateways ?? [] where gateway.state != .deleted && gateway.state != .deleting {
                if gateway.tags.contain(token), let id = gateway.natGatewayId { return PhysicalID(id) }
            }
        }
        return nil
    }
}
