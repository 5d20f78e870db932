import AWSClient
package import AWSServices
package import Engine
package import Infra

/// `AWS::EC2::InternetGateway`
package struct InternetGatewayHandler: ResourceHandler {
    package let ec2: EC2

    package func read(_ ids: [PhysicalID]) async throws -> [PhysicalID: ObservedResource<InternetGateway>] {
        let wanted = Set(ids)
        var found: [PhysicalID: ObservedResource<InternetGateway>] = [:]
        for try await page in ec2.describeInternetGatewaysPages(.init(filters: [.init("internet-gateway-id", ids)])) {
            for gateway in page.internetGateways ?? [] {
                guard let id = PhysicalID(reported: gateway.internetGatewayId), wanted.contains(id) else { continue }
                found[id] = ObservedResource(
                    InternetGateway(tags: Tags(observed: gateway.tags)),
                    attributes: ["InternetGatewayId": .string(id.description)]
                )
            }
        }
        return found
    }

    package func create(_ desired: InternetGateway, token: OwnershipToken) async throws -> PhysicalID {
        let result = try await ec2.createInternetGateway(
            .init(tagSpecifications: [try .init(.internetGateway, desired.tags, token)])
        )
        return try PhysicalID(result.internetGateway?.internetGatewayId, of: "CreateInternetGateway")
    }

    package func update(
        _ id: PhysicalID,
        to desired: InternetGateway,
        from observed: ObservedResource<InternetGateway>,
        removed: Set<String>
    ) async throws {
        try await ec2.changeTags(of: id, from: observed.resource.tags, to: desired.tags, removed: removed)
    }

    package func delete(_ id: PhysicalID, recorded: Recorded<InternetGateway>) async throws {
        _ = try await ec2.deleteInternetGateway(.init(internetGatewayId: id.description))
    }

    package func find(_ desired: InternetGateway, token: OwnershipToken) async throws -> PhysicalID? {
        for try await page in ec2.describeInternetGatewaysPages(.init(filters: [.init(token)])) {
            let ours = page.internetGateways?.first { $0.tags.contain(token) }
            if let id = PhysicalID(reported: ours?.internetGatewayId) { return id }
        }
        return nil
    }
}
