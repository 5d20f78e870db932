import AWSServices
import Engine
import Infra
import TestSupport

extension HandlerCase {
    static let loadBalancer = HandlerCase(
        type: "AWS::ElasticLoadBalancingV2::LoadBalancer",
        base: { $0.loadBalancer() },
        updates: [
            ("Subnets", { $0.loadBalancer(zones: 3) }),
            ("SecurityGroups", { $0.loadBalancer(groups: ["one", "two"]) }),
            ("SecurityGroups taken out", { $0.loadBalancer(groups: []) }),
            ("IpAddressType", { $0.loadBalancer(addresses: .dualstack) }),
            ("LoadBalancerAttributes", { $0.loadBalancer(attributes: ["idle_timeout.timeout_seconds": "30"]) }),
            (
                "LoadBalancerAttributes added",
                {
                    $0.loadBalancer(attributes: [
                        "idle_timeout.timeout_seconds": "30",
                        "routing.http.drop_invalid_header_fields.enabled": "true",
                    ])
                }
            ),
            ("LoadBalancerAttributes taken out", { $0.loadBalancer(attributes: [:]) }),
            ("Tags", { $0.loadBalancer(tags: ["Name": "two"]) }),
        ],
        replacement: { $0.loadBalancer(scheme: .internetFacing) },
        drift: (
            "LoadBalancerAttributes/idle_timeout.timeout_seconds",
            { services, id in
                _ = try await services.elb.modifyLoadBalancerAttributes(
                    .init(
                        attributes: [.init(key: "idle_timeout.timeout_seconds", value: "4000")],
                        loadBalancerArn: id.description
                    )
                )
            }
        )
    )

    static let networkLoadBalancer = HandlerCase(
        type: "AWS::ElasticLoadBalancingV2::LoadBalancer",
        variant: "network",
        base: { $0.networkLoadBalancer() },
        updates: [
            (
                "LoadBalancerAttributes",
                {
                    $0.networkLoadBalancer {
                        $0.loadBalancerAttributes = [.init(key: "load_balancing.cross_zone.enabled", value: "false")]
                    }
                }
            ),
            ("SubnetMappings", { $0.networkLoadBalancer(zones: 3) }),
        ],
        // One that was made without security groups can never have any.
        replacement: { stack in
            let network = stack.edgeNetwork()
            let group = stack.add(
                "group",
                SecurityGroup(groupDescription: "for load balancers", vpcId: network.vpc.vpcId)
            )
            stack.networkLoadBalancer(in: network) { $0.securityGroups = [group.groupId] }
        },
        drift: (
            "LoadBalancerAttributes/load_balancing.cross_zone.enabled",
            { services, id in
                _ = try await services.elb.modifyLoadBalancerAttributes(
                    .init(
                        attributes: [.init(key: "load_balancing.cross_zone.enabled", value: "false")],
                        loadBalancerArn: id.description
                    )
                )
            }
        ),
        gaps: [
            EmulatorGap(
                emulator: .ministack,
                properties: ["SubnetMappings"],
                reason: "it takes subnets alone at create"
            )
        ]
    )

    static let networkTargetGroup = HandlerCase(
        type: "AWS::ElasticLoadBalancingV2::TargetGroup",
        variant: "network",
        base: { $0.networkTargetGroup() },
        updates: [
            ("HealthyThresholdCount", { $0.networkTargetGroup { $0.healthyThresholdCount = 4 } }),
            (
                "TargetGroupAttributes",
                {
                    $0.networkTargetGroup {
                        $0.targetGroupAttributes = [
                            .init(key: "deregistration_delay.connection_termination.enabled", value: "true"),
                            .init(key: "preserve_client_ip.enabled", value: "true"),
                        ]
                    }
                }
            ),
        ],
        replacement: { $0.networkTargetGroup { $0.port = 5433 } }
    )

    static let targetGroup = HandlerCase(
        type: "AWS::ElasticLoadBalancingV2::TargetGroup",
        base: { $0.targetGroup() },
        updates: [
            ("HealthCheckPath", { $0.targetGroup { $0.healthCheckPath = "/other" } }),
            ("HealthCheckIntervalSeconds", { $0.targetGroup { $0.healthCheckIntervalSeconds = 20 } }),
            ("HealthyThresholdCount", { $0.targetGroup { $0.healthyThresholdCount = 3 } }),
            ("Matcher", { $0.targetGroup { $0.matcher = .init(httpCode: "200-299") } }),
            (
                "TargetGroupAttributes",
                {
                    $0.targetGroup {
                        $0.targetGroupAttributes = [.init(key: "deregistration_delay.timeout_seconds", value: "5")]
                    }
                }
            ),
            ("Targets", { $0.targetGroup { $0.targets = [.init(id: "10.21.0.10", port: 8080)] } }),
            ("Targets changed", { $0.targetGroup { $0.targets = [.init(id: "10.21.0.11", port: 8080)] } }),
            ("Tags", { $0.targetGroup { $0.tags = ["Name": "two"] } }),
        ],
        replacement: { $0.targetGroup { $0.port = 9090 } },
        drift: (
            "HealthCheckPath",
            { services, id in
                _ = try await services.elb.modifyTargetGroup(
                    .init(targetGroupArn: id.description, healthCheckPath: "/by-hand")
                )
            }
        )
    )
}

/// A VPC with a subnet in each of three zones.
struct EdgeNetwork {
    let vpc: Reference<VPC>
    let subnets: [Input<Subnet.ID>]
}

extension Stack {
    mutating func edgeNetwork() -> EdgeNetwork {
        let vpc = add("vpc", VPC(cidrBlock: "10.21.0.0/16"))
        let subnets = ["a", "b", "c"].enumerated().map { index, zone in
            add(
                "subnet-\(zone)",
                Subnet(
                    vpcId: vpc.vpcId,
                    availabilityZone: "eu-central-1\(zone)",
                    cidrBlock: "10.21.\(index).0/24"
                )
            ).subnetId
        }
        return EdgeNetwork(vpc: vpc, subnets: subnets)
    }

    /// An internal load balancer in the first of the zones, in a network of its own where none is given.
    @discardableResult
    mutating func loadBalancer(
        _ name: String = "subject",
        in given: EdgeNetwork? = nil,
        zones: Int = 2,
        groups: [String] = ["one"],
        addresses: ElasticLoadBalancer.IpAddressType = .ipv4,
        attributes: [String: String] = ["idle_timeout.timeout_seconds": "90"],
        scheme: ElasticLoadBalancer.Scheme = .internal,
        tags: Tags = ["Name": "one"]
    ) -> Reference<ElasticLoadBalancer> {
        let network = given ?? edgeNetwork()
        let groups = groups.map { name in
            add(
                "group-\(name)",
                SecurityGroup(groupDescription: "for load balancers", vpcId: network.vpc.vpcId)
            ).groupId
        }
        return add(
            name,
            ElasticLoadBalancer(
                ipAddressType: addresses,
                loadBalancerAttributes: attributes.sorted { $0.key < $1.key }.map {
                    .init(key: Input($0.key), value: Input($0.value))
                },
                scheme: scheme,
                securityGroups: groups.isEmpty ? nil : groups,
                subnets: Array(network.subnets.prefix(zones)),
                tags: tags,
                type: .application
            )
        )
    }

    /// An internal network load balancer without security groups.
    fileprivate mutating func networkLoadBalancer(
        in given: EdgeNetwork? = nil,
        zones: Int = 2,
        _ change: (inout ElasticLoadBalancer) -> Void = { _ in }
    ) {
        let network = given ?? edgeNetwork()
        var balancer = ElasticLoadBalancer(
            loadBalancerAttributes: [.init(key: "load_balancing.cross_zone.enabled", value: "true")],
            scheme: .internal,
            subnetMappings: network.subnets.prefix(zones).map { .init(subnetId: $0) },
            tags: ["Name": "one"],
            type: .network
        )
        change(&balancer)
        add("subject", balancer)
    }

    /// A target group of addresses that take connections.
    fileprivate mutating func networkTargetGroup(_ change: (inout TargetGroup) -> Void = { _ in }) {
        targetGroup { group in
            group.port = 5432
            group.protocol = .tcp
            group.healthCheckPath = nil
            group.healthCheckProtocol = .tcp
            change(&group)
        }
    }

    /// A target group of pods.
    @discardableResult
    mutating func targetGroup(
        _ name: String = "subject",
        in given: EdgeNetwork? = nil,
        _ change: (inout TargetGroup) -> Void = { _ in }
    ) -> Reference<TargetGroup> {
        let network = given ?? edgeNetwork()
        var group = TargetGroup(
            healthCheckPath: "/health",
            port: 8080,
            protocol: .http,
            tags: ["Name": "one"],
            targetType: .ip,
            vpcId: network.vpc.vpcId
        )
        change(&group)
        return add(name, group)
    }
}
