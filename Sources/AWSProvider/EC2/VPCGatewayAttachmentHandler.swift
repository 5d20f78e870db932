import AWSClient
package import AWSServices
package import Engine
package import Infra

/// `AWS::EC2::VPCGatewayAttachment`
///
/// The physical id is `IGW|vpc-…` for an internet gateway and `VGW|vpc-…` for a virtual private gateway: a VPC has at
/// most one of each, so the VPC is enough to find it again.
package struct VPCGatewayAttachmentHandler: ResourceHandler {
    package let ec2: EC2

    private static let internet = "IGW"
    private static let vpn = "VGW"

    package func read(_ ids: [PhysicalID]) async throws -> [PhysicalID: ObservedResource<VPCGatewayAttachment>] {
        var found: [PhysicalID: ObservedResource<VPCGatewayAttachment>] = [:]
        let internet = vpcs(of: ids, Self.internet)
        if !internet.isEmpty { found.merge(try await internetGateways(of: internet)) { first, _ in first } }
        let vpn = vpcs(of: ids, Self.vpn)
        if !vpn.isEmpty { found.merge(try await vpnGateways(of: vpn)) { first, _ in first } }
        return found
    }

    private func vpcs(of ids: [PhysicalID], _ kind: String) -> Set<String> {
        Set(ids.map(\.parts).filter { $0.count == 2 && $0[0] == kind }.map { $0[1] })
    }

    private func internetGateways(of vpcs: Set<String>) async throws -> [PhysicalID: ObservedResource<
        VPCGatewayAttachment
    >] {
        var found: [PhysicalID: ObservedResource<VPCGatewayAttachment>] = [:]
        let filter = EC2.Filter(name: "attachment.vpc-id", values: vpcs.sorted())
        for try await page in ec2.describeInternetGatewaysPages(.init(filters: [filter])) {
            for gateway in page.internetGateways ?? [] {
                for attachment in gateway.attachments ?? [] {
                    guard let vpc = attachment.vpcId, vpcs.contains(vpc), attachment.state != .detached else {
                        continue
                    }
                    found[PhysicalID(parts: [Self.internet, vpc])] = ObservedResource(
                        VPCGatewayAttachment(
                            vpcId: Input(.init(vpc)),
                            internetGatewayId: gateway.internetGatewayId.map { Input(.init($0)) }
                        ),
                        attributes: ["AttachmentType": .string(Self.internet)],
                        status: status(attachment.state)
                    )
                }
            }
        }
        return found
    }

    private func vpnGateways(of vpcs: Set<String>) async throws -> [PhysicalID: ObservedResource<VPCGatewayAttachment>]
    {
        var found: [PhysicalID: ObservedResource<VPCGatewayAttachment>] = [:]
        let filter = EC2.Filter(name: "attachment.vpc-id", values: vpcs.sorted())
        for gateway in try await ec2.describeVpnGateways(.init(filters: [filter])).vpnGateways ?? [] {
            for attachment in gateway.vpcAttachments ?? [] {
                guard let vpc = attachment.vpcId, vpcs.contains(vpc), attachment.state != .detached else { continue }
                found[PhysicalID(parts: [Self.vpn, vpc])] = ObservedResource(
                    VPCGatewayAttachment(
                        vpcId: Input(.init(vpc)),
                        vpnGatewayId: gateway.vpnGatewayId.map { Input($0) }
                    ),
                    attributes: ["AttachmentType": .string(Self.vpn)],
                    status: status(attachment.state)
                )
            }
        }
        return found
    }

    /// Internet gateways say `available` where others say `attached`.
    private func status(_ state: EC2.AttachmentStatus?) -> ResourceStatus {
        switch state {
        case .attaching: .pending("attaching")
        case .detaching: .deleting
        default: .ready
        }
    }

    package func create(_ desired: VPCGatewayAttachment, token: OwnershipToken) async throws -> PhysicalID {
        let vpc = try desired.vpcId.known.description
        if let gateway = try desired.internetGatewayId?.known {
            _ = try await ec2.attachInternetGateway(.init(internetGatewayId: gateway.description, vpcId: vpc))
            return PhysicalID(parts: [Self.internet, vpc])
        }
        let gateway = try desired.vpnGatewayId?.known ?? ""
        _ = try await ec2.attachVpnGateway(.init(vpcId: vpc, vpnGatewayId: gateway))
        return PhysicalID(parts: [Self.vpn, vpc])
    }

    /// Another gateway takes the place of the present one; there cannot be two.
    package func update(
        _ id: PhysicalID,
        to desired: VPCGatewayAttachment,
        from observed: ObservedResource<VPCGatewayAttachment>,
        removed: Set<String>
    ) async throws {
        let current = observed.resource
        let vpc = try desired.vpcId.known.description
        if let gateway = try desired.internetGatewayId?.known, gateway != current.internetGatewayId?.literal {
            try await delete(id, recorded: Recorded())
            _ = try await ec2.attachInternetGateway(.init(internetGatewayId: gateway.description, vpcId: vpc))
        }
        if let gateway = try desired.vpnGatewayId?.known, gateway != current.vpnGatewayId?.literal {
            try await delete(id, recorded: Recorded())
            _ = try await ec2.attachVpnGateway(.init(vpcId: vpc, vpnGatewayId: gateway))
        }
    }

    package func delete(_ id: PhysicalID, recorded: Recorded<VPCGatewayAttachment>) async throws {
        guard let current = try await read([id])[id]?.resource else { return }
        let vpc = try current.vpcId.known.description
        if let gateway = current.internetGatewayId?.literal {
            _ = try await ec2.detachInternetGateway(.init(internetGatewayId: gateway.description, vpcId: vpc))
        } else if let gateway = current.vpnGatewayId?.literal {
            _ = try await ec2.detachVpnGateway(.init(vpcId: vpc, vpnGatewayId: gateway))
        }
    }

    /// An attachment carries no tag; it is ours when the gateway that should be attached is.
    package func find(_ desired: VPCGatewayAttachment, token: OwnershipToken) async throws -> PhysicalID? {
        let kind = desired.internetGatewayId == nil ? Self.vpn : Self.internet
        let id = PhysicalID(parts: [kind, try desired.vpcId.known.description])
        guard let current = try await read([id])[id]?.resource else { return nil }
        let isSame =
            current.internetGatewayId == desired.internetGatewayId && current.vpnGatewayId == desired.vpnGatewayId
        return isSame ? id : nil
    }
}
