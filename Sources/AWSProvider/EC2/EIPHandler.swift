package import AWSServices
package import Engine
package import Infra

/// `AWS::EC2::EIP`
///
/// The physical id is the allocation's, `eipalloc-…`.
package struct EIPHandler: ResourceHandler {
    package let ec2: EC2

    package func read(_ ids: [PhysicalID]) async throws -> [PhysicalID: ObservedResource<EIP>] {
        let wanted = Set(ids)
        var found: [PhysicalID: ObservedResource<EIP>] = [:]
        let addresses = try await ec2.describeAddresses(.init(filters: [.init("allocation-id", ids)])).addresses
        for address in addresses ?? [] {
            guard let id = PhysicalID(reported: address.allocationId), wanted.contains(id) else { continue }
            found[id] = ObservedResource(
                EIP(
                    domain: address.domain.map { Input($0.rawValue) },
                    instanceId: address.instanceId.flatMap { $0.isEmpty ? nil : Input($0) },
                    networkBorderGroup: address.networkBorderGroup.map { Input($0) },
                    publicIpv4Pool: address.publicIpv4Pool.map { Input($0) },
                    tags: Tags(observed: address.tags)
                ),
                attributes: [
                    "AllocationId": .string(id.description),
                    "PublicIp": .string(address.publicIp ?? ""),
                ]
            )
        }
        return found
    }

    /// An address is allocated, or taken over from another account that has offered it.
    package func create(_ desired: EIP, token: OwnershipToken) async throws -> PhysicalID {
        if let offered = try desired.transferAddress?.known {
            let result = try await ec2.acceptAddressTransfer(
                .init(address: offered, tagSpecifications: [try .init(.elasticIp, desired.tags, token)])
            )
            return try PhysicalID(result.addressTransfer?.allocationId, of: "AcceptAddressTransfer")
        }
        let result = try await ec2.allocateAddress(
            .init(
                address: try desired.address?.known,
                domain: EC2.DomainType(rawValue: try desired.domain?.known ?? "vpc"),
                ipamPoolId: try desired.ipamPoolId?.known,
                networkBorderGroup: try desired.networkBorderGroup?.known,
                publicIpv4Pool: try desired.publicIpv4Pool?.known,
                tagSpecifications: [try .init(.elasticIp, desired.tags, token)]
            )
        )
        return try PhysicalID(result.allocationId, of: "AllocateAddress")
    }

    package func update(
        _ id: PhysicalID,
        to desired: EIP,
        from observed: ObservedResource<EIP>,
        removed: Set<String>
    ) async throws {
        let current = observed.resource
        if let instance = try desired.instanceId?.known, instance != current.instanceId?.literal {
            _ = try await ec2.associateAddress(
                .init(allocationId: id.description, allowReassociation: true, instanceId: instance)
            )
        } else if removed.contains("InstanceId") {
            try await disassociate(id)
        }
        try await ec2.changeTags(of: id, from: current.tags, to: desired.tags, removed: removed)
    }

    private func disassociate(_ id: PhysicalID) async throws {
        let addresses = try await ec2.describeAddresses(.init(filters: [.init("allocation-id", [id])])).addresses
        guard let association = addresses?.first(where: { $0.allocationId == id.description })?.associationId else {
            return
        }
        try await ignoringNotFound { try await ec2.disassociateAddress(.init(associationId: association)) }
    }

    package func delete(_ id: PhysicalID, recorded: Recorded<EIP>) async throws {
        _ = try await ec2.releaseAddress(.init(allocationId: id.description))
    }

    package func find(_ desired: EIP, token: OwnershipToken) async throws -> PhysicalID? {
        let addresses = try await ec2.describeAddresses(.init(filters: [.init(token)])).addresses
        return PhysicalID(reported: addresses?.first { $0.tags.contain(token) }?.allocationId)
    }
}
