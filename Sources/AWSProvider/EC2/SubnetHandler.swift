import AWSClient
package import AWSServices
package import Engine
package import Infra

/// `AWS::EC2::Subnet`
package struct SubnetHandler: ResourceHandler {
    package let ec2: EC2

    package func read(_ ids: [PhysicalID]) async throws -> [PhysicalID: ObservedResource<Subnet>] {
        let wanted = Set(ids)
        let accessLists = try await accessListAssociations(of: ids)
        var found: [PhysicalID: ObservedResource<Subnet>] = [:]
        for try await page in ec2.describeSubnetsPages(.init(filters: [.init("subnet-id", ids)])) {
            for subnet in page.subnets ?? [] {
                guard let id = PhysicalID(reported: subnet.subnetId), wanted.contains(id) else { continue }
                found[id] = observed(subnet)
                found[id]?.attributes["NetworkAclAssociationId"] = accessLists[id].map(Document.string)
            }
        }
        return found
    }

    private func accessListAssociations(of ids: [PhysicalID]) async throws -> [PhysicalID: String] {
        var found: [PhysicalID: String] = [:]
        for try await page in ec2.describeNetworkAclsPages(.init(filters: [.init("association.subnet-id", ids)])) {
            for association in (page.networkAcls ?? []).flatMap({ $0.associations ?? [] }) {
                guard let id = PhysicalID(reported: association.subnetId) else { continue }
                found[id] = association.networkAclAssociationId
            }
        }
        return found
    }

    private func observed(_ subnet: EC2.Subnet) -> ObservedResource<Subnet> {
        let blockMode = subnet.blockPublicAccessStates?.internetGatewayBlockMode?.rawValue ?? "off"
        let ipv6 = (subnet.ipv6CidrBlockAssociationSet ?? []).filter { $0.ipv6CidrBlockState?.state == .associated }
        return ObservedResource(
            Subnet(
                vpcId: Input(.init(subnet.vpcId ?? "")),
                assignIpv6AddressOnCreation: subnet.assignIpv6AddressOnCreation.map { Input($0) },
                availabilityZone: subnet.availabilityZone.map { Input($0) },
                availabilityZoneId: subnet.availabilityZoneId.map { Input($0) },
                cidrBlock: subnet.cidrBlock.map { Input($0) },
                enableDns64: subnet.enableDns64.map { Input($0) },
                enableLniAtDeviceIndex: subnet.enableLniAtDeviceIndex.map { Input($0) },
                ipv6CidrBlock: ipv6.first?.ipv6CidrBlock.map { Input($0) },
                ipv6Native: subnet.ipv6Native.map { Input($0) },
                mapPublicIpOnLaunch: subnet.mapPublicIpOnLaunch.map { Input($0) },
                outpostArn: subnet.outpostArn.map { Input($0) },
                privateDnsNameOptionsOnLaunch: subnet.privateDnsNameOptionsOnLaunch.map { options in
                    .init(
                        enableResourceNameDnsAAAARecord: options.enableResourceNameDnsAAAARecord.map { Input($0) },
                        enableResourceNameDnsARecord: options.enableResourceNameDnsARecord.map { Input($0) },
                        hostnameType: options.hostnameType.map { Input($0.rawValue) }
                    )
                },
                tags: Tags(observed: subnet.tags)
            ),
            attributes: [
                "SubnetId": .string(subnet.subnetId ?? ""),
                "BlockPublicAccessStates.InternetGatewayBlockMode": .string(blockMode),
                "Ipv6CidrBlocks": .array(ipv6.compactMap(\.ipv6CidrBlock).map(Document.string)),
            ],
            status: subnet.state == .pending ? .pending("pending") : .ready
        )
    }

    package func create(_ desired: Subnet, token: OwnershipToken) async throws -> PhysicalID {
        let result = try await ec2.createSubnet(
            .init(
                vpcId: try desired.vpcId.known.description,
                availabilityZone: try desired.availabilityZone?.known,
                availabilityZoneId: try desired.availabilityZoneId?.known,
                cidrBlock: try desired.cidrBlock?.known,
                ipv4IpamPoolId: try desired.ipv4IpamPoolId?.known,
                ipv4NetmaskLength: try desired.ipv4NetmaskLength?.known,
                ipv6CidrBlock: try desired.ipv6CidrBlock?.known,
                ipv6IpamPoolId: try desired.ipv6IpamPoolId?.known,
                ipv6Native: try desired.ipv6Native?.known,
                ipv6NetmaskLength: try desired.ipv6NetmaskLength?.known,
                outpostArn: try desired.outpostArn?.known,
                tagSpecifications: [try .init(.subnet, desired.tags, token)]
            )
        )
        return try PhysicalID(result.subnet?.subnetId, of: "CreateSubnet")
    }

    package func update(
        _ id: PhysicalID,
        to desired: Subnet,
        from observed: ObservedResource<Subnet>,
        removed: Set<String>
    ) async throws {
        try await changeIpv6(id, to: desired, from: observed.resource, removed: removed)
        for request in try changes(id, to: desired, from: observed.resource, removed: removed) {
            _ = try await ec2.modifySubnetAttribute(request)
        }
        try await ec2.changeTags(of: id, from: observed.resource.tags, to: desired.tags, removed: removed)
    }

    /// ModifySubnetAttribute takes one attribute a call.
    private func changes(
        _ id: PhysicalID,
        to desired: Subnet,
        from current: Subnet,
        removed: Set<String>
    ) throws -> [EC2.ModifySubnetAttributeRequest] {
        var requests: [EC2.ModifySubnetAttributeRequest] = []
        func change(
            _ property: String,
            _ path: WritableKeyPath<EC2.ModifySubnetAttributeRequest, EC2.AttributeBooleanValue?>,
            from current: Input<Bool>?,
            to desired: Input<Bool>?
        ) throws {
            guard let value = removed.contains(property) ? false : try desired?.known, value != current?.literal else {
                return
            }
            var request = EC2.ModifySubnetAttributeRequest(subnetId: id.description)
            request[keyPath: path] = .init(value: value)
            requests.append(request)
        }
        try change(
            "AssignIpv6AddressOnCreation",
            \.assignIpv6AddressOnCreation,
            from: current.assignIpv6AddressOnCreation,
            to: desired.assignIpv6AddressOnCreation
        )
        try change(
            "MapPublicIpOnLaunch",
            \.mapPublicIpOnLaunch,
            from: current.mapPublicIpOnLaunch,
            to: desired.mapPublicIpOnLaunch
        )
        try change("EnableDns64", \.enableDns64, from: current.enableDns64, to: desired.enableDns64)
        let options = "PrivateDnsNameOptionsOnLaunch"
        let (before, after) = (current.privateDnsNameOptionsOnLaunch, desired.privateDnsNameOptionsOnLaunch)
        try change(
            "\(options)/EnableResourceNameDnsARecord",
            \.enableResourceNameDnsARecordOnLaunch,
            from: before?.enableResourceNameDnsARecord,
            to: after?.enableResourceNameDnsARecord
        )
        try change(
            "\(options)/EnableResourceNameDnsAAAARecord",
            \.enableResourceNameDnsAAAARecordOnLaunch,
            from: before?.enableResourceNameDnsAAAARecord,
            to: after?.enableResourceNameDnsAAAARecord
        )
        if let type = try after?.hostnameType?.known, type != before?.hostnameType?.literal {
            requests.append(
                .init(subnetId: id.description, privateDnsHostnameTypeOnLaunch: EC2.HostnameType(rawValue: type))
            )
        }
        if removed.contains("EnableLniAtDeviceIndex") {
            requests.append(.init(subnetId: id.description, disableLniAtDeviceIndex: .init(value: true)))
        } else if let index = try desired.enableLniAtDeviceIndex?.known,
            index != current.enableLniAtDeviceIndex?.literal
        {
            requests.append(.init(subnetId: id.description, enableLniAtDeviceIndex: index))
        }
        return requests
    }

    private func changeIpv6(_ id: PhysicalID, to desired: Subnet, from current: Subnet, removed: Set<String>)
        async throws
    {
        let wanted = try desired.ipv6CidrBlock?.known
        guard wanted != nil || removed.contains("Ipv6CidrBlock"), wanted != current.ipv6CidrBlock?.literal else {
            return
        }
        if current.ipv6CidrBlock != nil {
            let subnets = try await ec2.describeSubnets(.init(subnetIds: [id.description])).subnets ?? []
            for association in subnets.first?.ipv6CidrBlockAssociationSet ?? [] {
                guard let association = association.associationId else { continue }
                _ = try await ec2.disassociateSubnetCidrBlock(.init(associationId: association))
            }
        }
        if let wanted {
            _ = try await ec2.associateSubnetCidrBlock(.init(subnetId: id.description, ipv6CidrBlock: wanted))
        }
    }

    package func delete(_ id: PhysicalID, recorded: Recorded<Subnet>) async throws {
        _ = try await ec2.deleteSubnet(.init(subnetId: id.description))
    }

    package func find(_ desired: Subnet, token: OwnershipToken) async throws -> PhysicalID? {
        for try await page in ec2.describeSubnetsPages(.init(filters: [.init(token)])) {
            let ours = page.subnets?.first { $0.tags.contain(token) }
            if let id = PhysicalID(reported: ours?.subnetId) { return id }
        }
        return nil
    }
}
