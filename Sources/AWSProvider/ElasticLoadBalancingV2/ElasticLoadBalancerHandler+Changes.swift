import AWSServices
import Engine
import Infra

/// One call changes one side of a load balancer.
extension ElasticLoadBalancerHandler {
    func changeSubnets(_ arn: String, to desired: ElasticLoadBalancer, from current: ElasticLoadBalancer) async throws {
        if let wanted = desired.subnets {
            let after = Set(try wanted.map { try $0.known })
            guard after != Set((current.subnets ?? []).compactMap(\.literal)) else { return }
            _ = try await elb.setSubnets(.init(loadBalancerArn: arn, subnets: after.map(\.description).sorted()))
        } else if let wanted = desired.subnetMappings {
            let shape = ElasticLoadBalancer.schema.properties["SubnetMappings"]
            let difference = Comparing(shape, wanted.map(\.document), (current.subnetMappings ?? []).map(\.document))
            guard difference.isDifferent else { return }
            _ = try await elb.setSubnets(
                .init(
                    loadBalancerArn: arn,
                    enablePrefixForIpv6SourceNat: desired.enablePrefixForIpv6SourceNat.map {
                        .init(rawValue: $0.description)
                    },
                    subnetMappings: try wanted.map { try $0.wire() }
                )
            )
        }
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

    /// A load balancer cannot be without security groups, so those that the stack gives no longer stay.
    func changeSecurityGroups(_ arn: String, to desired: ElasticLoadBalancer, from current: ElasticLoadBalancer)
        async throws
    {
        guard let wanted = desired.securityGroups else { return }
        let after = Set(try wanted.map { try $0.known })
        let enforcement = try desired.enforceSecurityGroupInboundRulesOnPrivateLinkTraffic?.known
        let isEnforced = current.enforceSecurityGroupInboundRulesOnPrivateLinkTraffic?.literal
        guard
            after != Set((current.securityGroups ?? []).compactMap(\.literal))
                || enforcement != nil && enforcement != isEnforced
        else { return }
        _ = try await elb.setSecurityGroups(
            .init(
                loadBalancerArn: arn,
                securityGroups: after.map(\.description).sorted(),
                enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: enforcement.map { .init(rawValue: $0) }
            )
        )
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
            defaults: Self.attributeDefaults
        )
        guard !changes.isEmpty else { return }
        _ = try await elb.modifyLoadBalancerAttributes(
            .init(attributes: changes.changed.map { .init(key: $0.key, value: $0.value) }, loadBalancerArn: arn)
        )
    }

    func changeCapacity(_ arn: String, to desired: ElasticLoadBalancer, removed: Set<String>) async throws {
        if removed.contains("MinimumLoadBalancerCapacity") {
            _ = try await elb.modifyCapacityReservation(.init(loadBalancerArn: arn, resetCapacityReservation: true))
        } else if let wanted = try desired.minimumLoadBalancerCapacity?.capacityUnits.known {
            let present = try await elb.describeCapacityReservation(.init(loadBalancerArn: arn))
            // A decrease is allowed twice a day, so nothing is asked for that is there already.
            guard present.minimumLoadBalancerCapacity?.capacityUnits != wanted else { return }
            _ = try await elb.modifyCapacityReservation(
                .init(loadBalancerArn: arn, minimumLoadBalancerCapacity: .init(capacityUnits: wanted))
            )
        }
    }

    /// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_LoadBalancerAttribute.html
    private static let attributeDefaults = [
        "access_logs.s3.enabled": "false",
        "connection_logs.s3.enabled": "false",
        "client_keep_alive.seconds": "3600",
        "deletion_protection.enabled": "false",
        "idle_timeout.timeout_seconds": "60",
        "routing.http.desync_mitigation_mode": "defensive",
        "routing.http.drop_invalid_header_fields.enabled": "false",
        "routing.http.preserve_host_header.enabled": "false",
        "routing.http.x_amzn_tls_version_and_cipher_suite.enabled": "false",
        "routing.http.xff_client_port.enabled": "false",
        "routing.http.xff_header_processing.mode": "append",
        "routing.http2.enabled": "true",
        "waf.fail_open.enabled": "false",
        "zonal_shift.config.enabled": "false",
    ]
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
