import AWSClient
package import AWSServices
package import Engine
package import Infra

/// `AWS::EC2::VPCEndpoint`
package struct VPCEndpointHandler: ResourceHandler {
    package let ec2: EC2

    /// An interface endpoint takes a minute or two; a gateway endpoint is there at once.
    package var typicalDuration: Duration { .seconds(60) }

    package func read(_ ids: [PhysicalID]) async throws -> [PhysicalID: ObservedResource<VPCEndpoint>] {
        var found: [PhysicalID: ObservedResource<VPCEndpoint>] = [:]
        for endpoint in try await endpoints(ids) where endpoint.state?.rawValue.lowercased() != "deleted" {
            guard let id = PhysicalID(reported: endpoint.vpcEndpointId) else { continue }
            found[id] = try observed(endpoint)
        }
        return found
    }

    /// Asks for all at once; where one of them does not exist, EC2 refuses the whole, and each is asked for alone.
    private func endpoints(_ ids: [PhysicalID]) async throws -> [EC2.VpcEndpoint] {
        do {
            var found: [EC2.VpcEndpoint] = []
            for try await page in ec2.describeVpcEndpointsPages(.init(vpcEndpointIds: ids.map(\.description))) {
                found += page.vpcEndpoints ?? []
            }
            return found
        } catch let error as AWSError where error.isNotFound {
            guard ids.count > 1 else { return [] }
            var found: [EC2.VpcEndpoint] = []
            for id in ids { found += try await endpoints([id]) }
            return found
        }
    }

    private func observed(_ endpoint: EC2.VpcEndpoint) throws -> ObservedResource<VPCEndpoint> {
        var attributes: [String: Document] = [
            "Id": .string(endpoint.vpcEndpointId ?? ""),
            "NetworkInterfaceIds": .array((endpoint.networkInterfaceIds ?? []).map(Document.string)),
            "DnsEntries": .array(
                (endpoint.dnsEntries ?? []).map { .string("\($0.hostedZoneId ?? ""):\($0.dnsName ?? "")") }
            ),
        ]
        attributes["CreationTimestamp"] = endpoint.creationTimestamp.map { .string($0.text(.dateTime)) }
        return ObservedResource(
            VPCEndpoint(
                vpcId: Input(.init(endpoint.vpcId ?? "")),
                dnsOptions: endpoint.dnsOptions.map { .init(reported: $0) },
                ipAddressType: endpoint.ipAddressType.map { .init($0.rawValue) },
                policyDocument: try endpoint.policyDocument.map { try PolicyDocument(reported: $0) },
                privateDnsEnabled: endpoint.privateDnsEnabled.map { Input($0) },
                resourceConfigurationArn: endpoint.resourceConfigurationArn.map { Input($0) },
                routeTableIds: endpoint.routeTableIds.map { $0.map { Input(.init($0)) } },
                securityGroupIds: endpoint.groups.map { $0.compactMap(\.groupId).map { Input(.init($0)) } },
                serviceName: endpoint.serviceName.map { Input($0) },
                serviceNetworkArn: endpoint.serviceNetworkArn.map { Input($0) },
                serviceRegion: endpoint.serviceRegion.map { Input($0) },
                subnetIds: endpoint.subnetIds.map { $0.map { Input(.init($0)) } },
                tags: Tags(observed: endpoint.tags),
                vpcEndpointType: endpoint.vpcEndpointType.map { .init($0.rawValue) }
            ),
            attributes: attributes,
            status: status(endpoint)
        )
    }

    private func status(_ endpoint: EC2.VpcEndpoint) -> ResourceStatus {
        let state = endpoint.state?.rawValue ?? "Available"
        switch state.lowercased() {
        case "available", "pendingacceptance": return .ready
        case "deleting": return .deleting
        case "failed", "rejected", "expired": return .failed(endpoint.lastError?.message ?? state)
        default: return .pending(state)
        }
    }

    package func create(_ desired: VPCEndpoint, token: OwnershipToken) async throws -> PhysicalID {
        let result = try await ec2.createVpcEndpoint(
            .init(
                vpcId: try desired.vpcId.known.description,
                clientToken: token.clientToken,
                dnsOptions: try desired.dnsOptions?.request,
                ipAddressType: desired.ipAddressType.map { .init(rawValue: $0.description) },
                policyDocument: try desired.policyDocument?.json(),
                privateDnsEnabled: try desired.privateDnsEnabled?.known,
                resourceConfigurationArn: try desired.resourceConfigurationArn?.known,
                routeTableIds: try desired.routeTableIds?.map { try $0.known.description },
                securityGroupIds: try desired.securityGroupIds?.map { try $0.known.description },
                serviceName: try desired.serviceName?.known,
                serviceNetworkArn: try desired.serviceNetworkArn?.known,
                serviceRegion: try desired.serviceRegion?.known,
                subnetIds: try desired.subnetIds?.map { try $0.known.description },
                tagSpecifications: [try .init(.vpcEndpoint, desired.tags, token)],
                vpcEndpointType: desired.vpcEndpointType.map { .init(rawValue: $0.description) }
            )
        )
        return try PhysicalID(result.vpcEndpoint?.vpcEndpointId, of: "CreateVpcEndpoint")
    }

    package func update(
        _ id: PhysicalID,
        to desired: VPCEndpoint,
        from observed: ObservedResource<VPCEndpoint>,
        removed: Set<String>
    ) async throws {
        let current = observed.resource
        var request = EC2.ModifyVpcEndpointRequest(vpcEndpointId: id.description)
        if removed.contains("PolicyDocument") {
            request.resetPolicy = true
        } else if let policy = desired.policyDocument, !policy.isEquivalent(to: current.policyDocument) {
            request.policyDocument = try policy.json()
        }
        (request.addRouteTableIds, request.removeRouteTableIds) = try difference(
            from: current.routeTableIds,
            to: removed.contains("RouteTableIds") ? [] : desired.routeTableIds
        )
        (request.addSubnetIds, request.removeSubnetIds) = try difference(
            from: current.subnetIds,
            to: removed.contains("SubnetIds") ? [] : desired.subnetIds
        )
        (request.addSecurityGroupIds, request.removeSecurityGroupIds) = try difference(
            from: current.securityGroupIds,
            to: removed.contains("SecurityGroupIds") ? [] : desired.securityGroupIds
        )
        if let wanted = try desired.privateDnsEnabled?.known, wanted != current.privateDnsEnabled?.literal {
            request.privateDnsEnabled = wanted
        }
        if let wanted = desired.ipAddressType, wanted != current.ipAddressType {
            request.ipAddressType = EC2.IpAddressType(rawValue: wanted.description)
        }
        if let wanted = desired.dnsOptions, wanted != current.dnsOptions { request.dnsOptions = try wanted.request }
        if request != EC2.ModifyVpcEndpointRequest(vpcEndpointId: id.description) {
            _ = try await ec2.modifyVpcEndpoint(request)
        }
        try await ec2.changeTags(of: id, from: current.tags, to: desired.tags, removed: removed)
    }

    /// What to add and what to remove; `nil` for nothing, and where nobody manages the list.
    private func difference<R>(
        from current: [Input<Identifier<R>>]?,
        to desired: [Input<Identifier<R>>]?
    ) throws -> (added: [String]?, removed: [String]?) {
        guard let desired else { return (nil, nil) }
        let before = Set((current ?? []).compactMap { $0.literal?.description })
        let after = Set(try desired.map { try $0.known.description })
        let added = after.subtracting(before).sorted()
        let removed = before.subtracting(after).sorted()
        return (added.isEmpty ? nil : added, removed.isEmpty ? nil : removed)
    }

    package func delete(_ id: PhysicalID, recorded: Recorded<VPCEndpoint>) async throws {
        let result = try await ec2.deleteVpcEndpoints(.init(vpcEndpointIds: [id.description]))
        try EC2.throwUnsuccessful(result.unsuccessful, operation: "DeleteVpcEndpoints")
    }

    package func find(_ desired: VPCEndpoint, token: OwnershipToken) async throws -> PhysicalID? {
        for try await page in ec2.describeVpcEndpointsPages(.init(filters: [.init(token)])) {
            let ours = page.vpcEndpoints?.first { $0.tags.contain(token) }
            if let id = PhysicalID(reported: ours?.vpcEndpointId) { return id }
        }
        return nil
    }
}

extension VPCEndpoint.DnsOptionsSpecification {
    fileprivate init(reported options: EC2.DnsOptions) {
        self.init(
            dnsRecordIpType: options.dnsRecordIpType.map { .init($0.rawValue) },
            privateDnsOnlyForInboundResolverEndpoint: options.privateDnsOnlyForInboundResolverEndpoint.map {
                .init($0 ? "OnlyInboundResolver" : "AllResolvers")
            },
            privateDnsPreference: options.privateDnsPreference.map { .init($0) },
            privateDnsSpecifiedDomains: options.privateDnsSpecifiedDomains.map { $0.map { Input($0) } }
        )
    }

    fileprivate var request: EC2.DnsOptionsSpecification {
        get throws {
            .init(
                dnsRecordIpType: dnsRecordIpType.map { .init(rawValue: $0.description) },
                privateDnsOnlyForInboundResolverEndpoint: privateDnsOnlyForInboundResolverEndpoint.map {
                    $0.description == "OnlyInboundResolver"
                },
                privateDnsPreference: privateDnsPreference?.description,
                privateDnsSpecifiedDomains: try privateDnsSpecifiedDomains?.map { try $0.known }
            )
        }
    }
}
