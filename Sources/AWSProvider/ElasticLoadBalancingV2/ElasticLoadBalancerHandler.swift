package import AWSServices
package import Engine
package import Infra

/// `AWS::ElasticLoadBalancingV2::LoadBalancer`
///
/// The physical id is the ARN. `EnableCapacityReservationProvisionStabilize` is no setting of the service: it says that
/// the load balancer is ready only once its reserved capacity is provisioned.
package struct ElasticLoadBalancerHandler: ResourceHandler {
    package let elb: ElasticLoadBalancingV2
    package let ec2: EC2

    /// A load balancer is provisioned for two to three minutes.
    package var typicalDuration: Duration { .seconds(150) }

    /// Attributes and reserved capacity have no call for many, so each load balancer costs two.
    package func read(_ ids: [PhysicalID]) async throws -> [PhysicalID: ObservedResource<ElasticLoadBalancer>] {
        let wanted = Set(ids)
        let all = try await elb.describe(ids) { arns in
            try await elb.describeLoadBalancers(.init(loadBalancerArns: arns)).loadBalancers ?? []
        }
        var present: [PhysicalID: ElasticLoadBalancingV2.LoadBalancer] = [:]
        for balancer in all {
            guard let id = PhysicalID(reported: balancer.loadBalancerArn), wanted.contains(id) else { continue }
            present[id] = balancer
        }
        let tags = try await elb.tags(of: Array(present.keys))
        return try await readEach(Array(present.keys)) { [present] id in
            guard let balancer = present[id] else { return nil }
            let attributes = try await elb.describeLoadBalancerAttributes(.init(loadBalancerArn: id.description))
            let capacity = try await reservedCapacity(of: id.description)
            return observed(id, balancer, attributes.attributes ?? [], capacity, tags[id])
        }
    }

    private func observed(
        _ id: PhysicalID,
        _ balancer: ElasticLoadBalancingV2.LoadBalancer,
        _ attributes: [ElasticLoadBalancingV2.LoadBalancerAttribute],
        _ capacity: ReservedCapacity?,
        _ tags: [ElasticLoadBalancingV2.Tag]?
    ) -> ObservedResource<ElasticLoadBalancer> {
        ObservedResource(
            ElasticLoadBalancer(
                enablePrefixForIpv6SourceNat: balancer.enablePrefixForIpv6SourceNat.map { .init($0.rawValue) },
                enforceSecurityGroupInboundRulesOnPrivateLinkTraffic:
                    balancer.enforceSecurityGroupInboundRulesOnPrivateLinkTraffic.map { Input($0) },
                ipAddressType: balancer.ipAddressType.map { .init($0.rawValue) },
                ipv4IpamPoolId: balancer.ipamPools?.ipv4IpamPoolId.map { Input($0) },
                loadBalancerAttributes: attributes.map {
                    .init(key: $0.key.map { Input($0) }, value: Input($0.value ?? ""))
                },
                minimumLoadBalancerCapacity: capacity.map { .init(capacityUnits: Input($0.units)) },
                name: balancer.loadBalancerName.map { Input($0) },
                scheme: balancer.scheme.map { .init($0.rawValue) },
                securityGroups: securityGroups(of: balancer),
                subnetMappings: balancer.availabilityZones.map { $0.compactMap(SubnetMapping.init(observed:)) },
                subnets: balancer.availabilityZones.map { $0.compactMap(\.subnetId).map { Input(.init($0)) } },
                tags: Tags(observed: tags),
                type: balancer.type.map { .init($0.rawValue) }
            ),
            attributes: [
                "CanonicalHostedZoneID": .string(balancer.canonicalHostedZoneId ?? ""),
                ReservedCapacity.attribute: .string(capacity?.state ?? ""),
                "DNSName": .string(balancer.dnsName ?? ""),
                "LoadBalancerArn": .string(id.description),
                "LoadBalancerFullName": .string(id.description.suffix(after: "loadbalancer/") ?? ""),
                "LoadBalancerName": .string(balancer.loadBalancerName ?? ""),
            ],
            status: status(balancer)
        )
    }

    /// A network load balancer without groups, which can never have any, reports none at all.
    private func securityGroups(of balancer: ElasticLoadBalancingV2.LoadBalancer) -> [Input<SecurityGroup.ID>]? {
        guard let groups = balancer.securityGroups, !groups.isEmpty else { return nil }
        return groups.map { Input(.init($0)) }
    }

    private typealias SubnetMapping = ElasticLoadBalancer.SubnetMapping

    private func status(_ balancer: ElasticLoadBalancingV2.LoadBalancer) -> ResourceStatus {
        switch balancer.state?.code {
        case .provisioning: .pending("provisioning")
        case .failed: .failed(balancer.state?.reason ?? "failed")
        default: .ready
        }
    }

    package func create(_ desired: ElasticLoadBalancer, token: OwnershipToken) async throws -> PhysicalID {
        let result = try await elb.createLoadBalancer(
            .init(
                name: try name(of: desired, token),
                enablePrefixForIpv6SourceNat: desired.enablePrefixForIpv6SourceNat.map {
                    .init(rawValue: $0.description)
                },
                ipAddressType: desired.ipAddressType.map { .init(rawValue: $0.description) },
                ipamPools: try desired.ipv4IpamPoolId.map { .init(ipv4IpamPoolId: try $0.known) },
                scheme: desired.scheme.map { .init(rawValue: $0.description) },
                securityGroups: try desired.securityGroups?.map { try $0.known.description },
                subnetMappings: try desired.subnetMappings?.map { try $0.wire() },
                subnets: try desired.subnets?.map { try $0.known.description },
                tags: try .init(desired.tags, token),
                type: desired.type.map { .init(rawValue: $0.description) }
            )
        )
        return try PhysicalID(result.loadBalancers?.first?.loadBalancerArn, of: "CreateLoadBalancer")
    }

    /// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.html
    private func name(of desired: ElasticLoadBalancer, _ token: OwnershipToken) throws -> String {
        try desired.name?.known ?? token.name(limit: 32)
    }

    package func update(
        _ id: PhysicalID,
        to desired: ElasticLoadBalancer,
        from observed: ObservedResource<ElasticLoadBalancer>,
        removed: Set<String>
    ) async throws {
        let current = observed.resource
        try await changeSubnets(id.description, to: desired, from: current, removed: removed)
        try await changeAddressType(id.description, to: desired, from: current, removed: removed)
        try await changeAddressPool(id.description, to: desired, from: current, removed: removed)
        try await changeSecurityGroups(id.description, to: desired, from: current, removed: removed)
        try await changeAttributes(id.description, to: desired, from: current, removed: removed)
        try await changeCapacity(id.description, to: desired, from: current, removed: removed)
        try await elb.changeTags(of: id, from: current.tags, to: desired.tags, removed: removed)
    }

    package func delete(_ id: PhysicalID, recorded: Recorded<ElasticLoadBalancer>) async throws {
        _ = try await elb.deleteLoadBalancer(.init(loadBalancerArn: id.description))
    }

    package func find(_ desired: ElasticLoadBalancer, token: OwnershipToken) async throws -> PhysicalID? {
        let name = try name(of: desired, token)
        let named = try await ignoringNotFound {
            try await elb.describeLoadBalancers(.init(names: [name])).loadBalancers
        }
        let ids = ((named ?? nil) ?? []).compactMap(\.loadBalancerArn).map { PhysicalID($0) }
        return try await elb.find(token, among: ids)
    }

    /// The first security groups of a load balancer that has none; an application load balancer always has some.
    package func replaces(_ change: PropertyChange) -> Bool {
        change.path == ["SecurityGroups"] && change.before == nil
    }

    package func attributesBeforeCreate(_ desired: ElasticLoadBalancer) -> [String: Document] {
        desired.name?.literal.map { ["LoadBalancerName": .string($0)] } ?? [:]
    }
}
