import AWSClient
package import AWSServices
package import Engine
package import Infra

/// `AWS::EC2::VPC`
package struct VPCHandler: ResourceHandler {
    package let ec2: EC2

    package func read(_ ids: [PhysicalID]) async throws -> [PhysicalID: ObservedResource<VPC>] {
        let wanted = Set(ids)
        var vpcs: [PhysicalID: EC2.Vpc] = [:]
        for try await page in ec2.describeVpcsPages(.init(filters: [.init("vpc-id", ids)])) {
            for vpc in page.vpcs ?? [] {
                guard let id = PhysicalID(reported: vpc.vpcId), wanted.contains(id) else { continue }
                vpcs[id] = vpc
            }
        }
        guard !vpcs.isEmpty else { return [:] }
        let groups = try await defaultGroups(of: vpcs.keys.sorted())
        let lists = try await defaultAccessLists(of: vpcs.keys.sorted())
        var found: [PhysicalID: ObservedResource<VPC>] = [:]
        for (id, vpc) in vpcs {
            var attributes: [String: Document] = ["VpcId": .string(id.description)]
            attributes["DefaultSecurityGroup"] = groups[id].map(Document.string)
            attributes["DefaultNetworkAcl"] = lists[id].map(Document.string)
            attributes["CidrBlockAssociations"] = .array(
                (vpc.cidrBlockAssociationSet ?? []).compactMap(\.associationId).map(Document.string)
            )
            attributes["Ipv6CidrBlocks"] = .array(
                (vpc.ipv6CidrBlockAssociationSet ?? []).compactMap(\.ipv6CidrBlock).map(Document.string)
            )
            found[id] = ObservedResource(
                VPC(
                    cidrBlock: vpc.cidrBlock.map { Input($0) },
                    enableDnsHostnames: Input(try await isEnabled(.enableDnsHostnames, of: id)),
                    enableDnsSupport: Input(try await isEnabled(.enableDnsSupport, of: id)),
                    instanceTenancy: vpc.instanceTenancy.map { .init($0.rawValue) },
                    tags: Tags(observed: vpc.tags)
                ),
                attributes: attributes,
                status: vpc.state == .available ? .ready : .pending(vpc.state?.rawValue ?? "pending")
            )
        }
        return found
    }

    /// EC2 has no call that reads these for several VPCs, nor for several attributes.
    private func isEnabled(_ attribute: EC2.VpcAttributeName, of id: PhysicalID) async throws -> Bool {
        let result = try await ec2.describeVpcAttribute(.init(attribute: attribute, vpcId: id.description))
        let value = attribute == .enableDnsSupport ? result.enableDnsSupport : result.enableDnsHostnames
        return value?.value ?? false
    }

    private func defaultGroups(of ids: [PhysicalID]) async throws -> [PhysicalID: String] {
        var found: [PhysicalID: String] = [:]
        let filters = [EC2.Filter("vpc-id", ids), EC2.Filter(name: "group-name", values: ["default"])]
        for try await page in ec2.describeSecurityGroupsPages(.init(filters: filters)) {
            for group in page.securityGroups ?? [] where group.groupName == "default" {
                if let vpc = group.vpcId { found[PhysicalID(vpc)] = group.groupId }
            }
        }
        return found
    }

    private func defaultAccessLists(of ids: [PhysicalID]) async throws -> [PhysicalID: String] {
        var found: [PhysicalID: String] = [:]
        let filters = [EC2.Filter("vpc-id", ids), EC2.Filter(name: "default", values: ["true"])]
        for try await page in ec2.describeNetworkAclsPages(.init(filters: filters)) {
            for list in page.networkAcls ?? [] where list.isDefault == true {
                if let vpc = list.vpcId { found[PhysicalID(vpc)] = list.networkAclId }
            }
        }
        return found
    }

    package func create(_ desired: VPC, token: OwnershipToken) async throws -> PhysicalID {
        let result = try await ec2.createVpc(
            .init(
                cidrBlock: try desired.cidrBlock?.known,
                instanceTenancy: desired.instanceTenancy.map { .init(rawValue: $0.description) },
                ipv4IpamPoolId: try desired.ipv4IpamPoolId?.known,
                ipv4NetmaskLength: try desired.ipv4NetmaskLength?.known,
                tagSpecifications: [try .init(.vpc, desired.tags, token)]
            )
        )
        return try PhysicalID(result.vpc?.vpcId, of: "CreateVpc")
    }

    package func update(
        _ id: PhysicalID,
        to desired: VPC,
        from observed: ObservedResource<VPC>,
        removed: Set<String>
    ) async throws {
        let current = observed.resource
        // Host names need name resolution, so that is switched on first and off last.
        let support = removed.contains("EnableDnsSupport") ? true : try desired.enableDnsSupport?.known
        let hostnames = removed.contains("EnableDnsHostnames") ? false : try desired.enableDnsHostnames?.known
        if support == true { try await set(.enableDnsSupport, support, from: current.enableDnsSupport, on: id) }
        try await set(.enableDnsHostnames, hostnames, from: current.enableDnsHostnames, on: id)
        if support == false { try await set(.enableDnsSupport, support, from: current.enableDnsSupport, on: id) }
        if desired.instanceTenancy == .default, current.instanceTenancy == .dedicated {
            _ = try await ec2.modifyVpcTenancy(.init(instanceTenancy: .default, vpcId: id.description))
        }
        try await ec2.changeTags(of: id, from: current.tags, to: desired.tags, removed: removed)
    }

    private func set(
        _ attribute: EC2.VpcAttributeName,
        _ value: Bool?,
        from current: Input<Bool>?,
        on id: PhysicalID
    ) async throws {
        guard let value, value != current?.literal else { return }
        var request = EC2.ModifyVpcAttributeRequest(vpcId: id.description)
        if attribute == .enableDnsSupport {
            request.enableDnsSupport = .init(value: value)
        } else {
            request.enableDnsHostnames = .init(value: value)
        }
        _ = try await ec2.modifyVpcAttribute(request)
    }

    /// A VPC of dedicated tenancy can go back to the default; the other way there is none.
    package func replaces(_ change: PropertyChange) -> Bool {
        change.path == ["InstanceTenancy"] && change.after != "default"
    }

    package func delete(_ id: PhysicalID, recorded: Recorded<VPC>) async throws {
        _ = try await ec2.deleteVpc(.init(vpcId: id.description))
    }

    package func find(_ desired: VPC, token: OwnershipToken) async throws -> PhysicalID? {
        for try await page in ec2.describeVpcsPages(.init(filters: [.init(token)])) {
            let ours = page.vpcs?.first { $0.tags.contain(token) }
            if let id = PhysicalID(reported: ours?.vpcId) { return id }
        }
        return nil
    }
}
