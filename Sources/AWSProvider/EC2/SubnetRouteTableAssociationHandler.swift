import AWSClient
package import AWSServices
package import Engine
package import Infra

/// `AWS::EC2::SubnetRouteTableAssociation`
package struct SubnetRouteTableAssociationHandler: ResourceHandler {
    package let ec2: EC2

    package func read(
        _ ids: [PhysicalID]
    ) async throws -> [PhysicalID: ObservedResource<SubnetRouteTableAssociation>] {
        let wanted = Set(ids)
        var found: [PhysicalID: ObservedResource<SubnetRouteTableAssociation>] = [:]
        let filter = EC2.Filter("association.route-table-association-id", ids)
        for try await page in ec2.describeRouteTablesPages(.init(filters: [filter])) {
            for association in (page.routeTables ?? []).flatMap({ $0.associations ?? [] }) {
                guard let id = PhysicalID(reported: association.routeTableAssociationId), wanted.contains(id),
                    association.associationState?.state != .disassociated
                else { continue }
                found[id] = ObservedResource(
                    SubnetRouteTableAssociation(
                        routeTableId: Input(.init(association.routeTableId ?? "")),
                        subnetId: Input(.init(association.subnetId ?? ""))
                    ),
                    attributes: ["Id": .string(id.description)],
                    status: status(association.associationState)
                )
            }
        }
        return found
    }

    private func status(_ state: EC2.RouteTableAssociationState?) -> ResourceStatus {
        switch state?.state {
        case .associating: .pending("associating")
        case .disassociating: .deleting
        case .failed: .failed(state?.statusMessage ?? "failed")
        default: .ready
        }
    }

    package func create(_ desired: SubnetRouteTableAssociation, token: OwnershipToken) async throws -> PhysicalID {
        let result = try await ec2.associateRouteTable(
            .init(
                routeTableId: try desired.routeTableId.known.description,
                subnetId: try desired.subnetId.known.description
            )
        )
        return try PhysicalID(result.associationId, of: "AssociateRouteTable")
    }

    /// Both properties are create-only.
    package func update(
        _ id: PhysicalID,
        to desired: SubnetRouteTableAssociation,
        from observed: ObservedResource<SubnetRouteTableAssociation>,
        removed: Set<String>
    ) async throws {}

    package func delete(_ id: PhysicalID, recorded: Recorded<SubnetRouteTableAssociation>) async throws {
        _ = try await ec2.disassociateRouteTable(.init(associationId: id.description))
    }

    /// An association carries no tag; a subnet has at most one, and it is the one that was made when it names the table.
    package func find(_ desired: SubnetRouteTableAssociation, token: OwnershipToken) async throws -> PhysicalID? {
        let subnet = try desired.subnetId.known.description
        let table = try desired.routeTableId.known.description
        let filter = EC2.Filter(name: "association.subnet-id", values: [subnet])
        for try await page in ec2.describeRouteTablesPages(.init(filters: [filter])) {
            for association in (page.routeTables ?? []).flatMap({ $0.associations ?? [] })
            where association.subnetId == subnet && association.routeTableId == table {
                if let id = association.routeTableAssociationId { return PhysicalID(id) }
            }
        }
        return nil
    }
}
