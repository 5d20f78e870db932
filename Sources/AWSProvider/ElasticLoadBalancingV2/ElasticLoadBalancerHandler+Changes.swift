import AWSServices
import Engine
import Infra

/// One call changes one side of a load balancer.
extension ElasticLoadBalancerHandler {
    /// SetSubnets always takes the subnets too, whatever of the rest changes.
    func changeSubnets(
        _ arn: String,
        to desired: ElasticLoadBalancer,
        from current: ElasticLoadBalancer,
        removed: Set<String>
    ) async throws {
        let prefix = removed.contains("EnablePrefixForIpv6SourceNat") ? .off : desired.enablePrefixForIpv6SourceNat
        let prefixChanges = prefix != nil && prefix != (current.enablePrefixForIpv6SourceNat ?? .off)
        var input = ElasticLoadBalancingV2.SetSubnetsInput(
            loadBalancerArn: arn,
            enablePrefixForIpv6SourceNat: prefixChanges ? prefix.map { .init(rawValue: $0.description) } : nil
        )
        if let wanted = desired.subnets {
            let after = Set(try wanted.map { try $0.known })
            guard prefixChanges || after != Set((current.subnets ?? []).compactMap(\.literal)) else { return }
            input.subnets = after.map(\.description).sorted()
        } else if let wanted = desired.subnetMappings {
            let shape = ElasticLoadBalancer.schema.properties["SubnetMappings"]
            let difference = Comparing(shape, wanted.map(\.document), (current.subnetMappings ?? []).map(\.document))
            guard prefixChanges || difference.isDifferent else { return }
            input.subnetMappings = try wanted.map { try $0.wire() }
        } else {
            return
        }
        _ = try await elb.setSubnets(input)
    }

    func changeAddressType(
        _ arn: String,
        to desired: ElasticLoadBalancer,
        from current: ElasticLoadBalancer,
        removed: Set<String>
    ) async throws {
        let wanted = removed.contains("IpAddressType") ? .ipv4 : desired.ipAddressType
        guard let wanted, wanted != current.ipAddressType else { return }
        _ = try await elb.setIpAddressType(
            .init(ipAddressType: .init(rawValue: wanted.description), loadBalancerArn: arn)
        )
    }

    func changeAddressPool(
        _ arn: String,
        to desired: ElasticLoadBalancer,
        from current: ElasticLoadBalancer,
        removed: Set<String>
    ) async throws {
        if removed.contains("Ipv4IpamPoolId") {
            _ = try await elb.modifyIpPools(.init(loadBalancerArn: arn, removeIpamPools: [.ipv4]))
        } else if let pool = try desired.ipv4IpamPoolId?.known, pool != current.ipv4IpamPoolId?.literal {
            _ = try await elb.modifyIpPools(.init(loadBalancerArn: arn, ipamPools: .init(ipv4IpamPoolId: pool)))
        }
    }

    func changeSecurityGroups(
        _ arn: String,
        to desired: ElasticLoadBalancer,
        from current: ElasticLoadBalancer,
        removed: Set<String>
    ) async throws {
        let before = Set((current.securityGroups ?? []).compactMap { $0.literal?.description })
        var after = before
        if removed.contains("SecurityGroups") {
            after = try await defaultSecurityGroups(arn)
        } else if let wanted = desired.securityGroups {
            after = Set(try wanted.map { try $0.known.description })
        }
        let enforcement =
            removed.contains("EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic")
            ? "on" : try desired.enforceSecurityGroupInboundRulesOnPrivateLinkTraffic?.known
        let isEnforced = current.enforceSecurityGroupInboundRulesOnPrivateLinkTraffic?.literal
        guard after != before || enforcement != nil && enforcement != isEnforced else { return }
        _ = try await elb.setSecurityGroups(
            .init(
                loadBalancerArn: arn,
                securityGroups: after.sorted(),
                enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: enforcement.map { .init(rawValue: $0) }
            )
        )
    }

    /// What a load balancer has where no groups are named: an application load balancer the default group of its VPC, a
    /// network load balancer none. One that has groups cannot be without; then the service says so.
    private func defaultSecurityGroups(_ arn: String) async throws -> Set<String> {
        let all = try await elb.describeLoadBalancers(.init(loadBalancerArns: [arn])).loadBalancers ?? []
        guard let balancer = all.first(where: { $0.loadBalancerArn == arn }), balancer.type == .application,
            let vpc = balancer.vpcId
        else { return [] }
        let filters = [EC2.Filter(name: "vpc-id", values: [vpc]), EC2.Filter(name: "group-name", values: ["default"])]
        let groups = try await ec2.describeSecurityGroups(.init(filters: filters)).securityGroups ?? []
        return Set(groups.filter { $0.vpcId == vpc && $0.groupName == "default" }.compactMap(\.groupId))
    }

    func changeAttributes(
        _ arn: String,
        to desired: ElasticLoadBalancer,
        from current: ElasticLoadBalancer,
        removed: Set<String>
    ) async throws {
        let changes = try AttributeChanges(
            from: current.loadBalancerAttributes,
            to: desired.loadBalancerAttributes,
            removed: removed,
            property: "LoadBalancerAttributes",
            defaults: Self.attributeDefaults(of: current)
        )
        guard !changes.isEmpty else { return }
        _ = try await elb.modifyLoadBalancerAttributes(
            .init(attributes: changes.changed.map { .init(key: $0.key, value: $0.value) }, loadBalancerArn: arn)
        )
    }
}

/// Whether lists of a property differ in what the desired one gives.
private struct Comparing {
    let isDifferent: Bool

    init(_ shape: PropertySchema?, _ desired: [Document], _ observed: [Document]) {
        let members = Set(desired.flatMap { $0.object.map { Array($0.keys) } ?? [] })
        let reduced = observed.map { document in
            Document.object((document.object ?? [:]).filter { members.contains($0.key) })
        }
        isDifferent = !(shape ?? PropertySchema(.json)).areEquivalent(.array(desired), .array(reduced))
    }
}

extension ElasticLoadBalancer.SubnetMapping {
    init?(observed zone: ElasticLoadBalancingV2.AvailabilityZone) {
        guard let subnet = zone.subnetId else { return nil }
        let address = zone.loadBalancerAddresses?.first
        self.init(
            subnetId: Input(.init(subnet)),
            allocationId: address?.allocationId.map { Input(.init($0)) },
            ipv6Address: address?.ipv6Address.map { Input($0) },
            privateIPv4Address: address?.privateIPv4Address.map { Input($0) },
            sourceNatIpv6Prefix: zone.sourceNatIpv6Prefixes?.first.map { Input($0) }
        )
    }

    /// - Throws: `DocumentError` while a value is not known.
    func wire() throws -> ElasticLoadBalancingV2.SubnetMapping {
        .init(
            allocationId: try allocationId?.known.description,
            ipv6Address: try ipv6Address?.known,
            privateIPv4Address: try privateIPv4Address?.known,
            sourceNatIpv6Prefix: try sourceNatIpv6Prefix?.known,
            subnetId: try subnetId.known.description
        )
    }
}
