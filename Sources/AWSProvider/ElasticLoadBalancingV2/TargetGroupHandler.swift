package import AWSServices
package import Engine
package import Infra

/// `AWS::ElasticLoadBalancingV2::TargetGroup`
///
/// The physical id is the ARN. Targets that the stack does not give are nobody's here: pods come and go by themselves.
package struct TargetGroupHandler: ResourceHandler {
    package let elb: ElasticLoadBalancingV2

    /// Attributes and targets have no call for many, so each target group costs two.
    package func read(_ ids: [PhysicalID]) async throws -> [PhysicalID: ObservedResource<TargetGroup>] {
        let wanted = Set(ids)
        let all = try await elb.describe(ids) { arns in
            try await elb.describeTargetGroups(.init(targetGroupArns: arns)).targetGroups ?? []
        }
        var present: [PhysicalID: ElasticLoadBalancingV2.TargetGroup] = [:]
        for group in all {
            guard let id = PhysicalID(reported: group.targetGroupArn), wanted.contains(id) else { continue }
            present[id] = group
        }
        let tags = try await elb.tags(of: Array(present.keys))
        return try await readEach(Array(present.keys)) { [present] id in
            guard let group = present[id] else { return nil }
            let arn = id.description
            let attributes = try await elb.describeTargetGroupAttributes(.init(targetGroupArn: arn)).attributes
            let health = try await elb.describeTargetHealth(.init(targetGroupArn: arn)).targetHealthDescriptions
            let targets = (health ?? []).filter { $0.targetHealth?.state != .draining }.compactMap(\.target)
            return observed(id, group, attributes ?? [], targets, tags[id])
        }
    }

    private func observed(
        _ id: PhysicalID,
        _ group: ElasticLoadBalancingV2.TargetGroup,
        _ attributes: [ElasticLoadBalancingV2.TargetGroupAttribute],
        _ targets: [ElasticLoadBalancingV2.TargetDescription],
        _ tags: [ElasticLoadBalancingV2.Tag]?
    ) -> ObservedResource<TargetGroup> {
        ObservedResource(
            TargetGroup(
                healthCheckEnabled: group.healthCheckEnabled.map { Input($0) },
                healthCheckIntervalSeconds: group.healthCheckIntervalSeconds.map { Input($0) },
                healthCheckPath: group.healthCheckPath.map { Input($0) },
                healthCheckPort: group.healthCheckPort.map { Input($0) },
                healthCheckProtocol: group.healthCheckProtocol.map { .init($0.rawValue) },
                healthCheckTimeoutSeconds: group.healthCheckTimeoutSeconds.map { Input($0) },
                healthyThresholdCount: group.healthyThresholdCount.map { Input($0) },
                ipAddressType: group.ipAddressType.map { .init($0.rawValue) },
                matcher: group.matcher.map {
                    .init(grpcCode: $0.grpcCode.map { Input($0) }, httpCode: $0.httpCode.map { Input($0) })
                },
                name: group.targetGroupName.map { Input($0) },
                port: group.port.map { Input($0) },
                protocol: group.protocol.map { .init($0.rawValue) },
                protocolVersion: group.protocolVersion.map { Input($0) },
                tags: Tags(observed: tags),
                targetControlPort: group.targetControlPort.map { Input($0) },
                targetGroupAttributes: attributes.map {
                    .init(key: $0.key.map { Input($0) }, value: Input($0.value ?? ""))
                },
                targetType: group.targetType.map { .init($0.rawValue) },
                targets: targets.compactMap(TargetGroup.TargetDescription.init(observed:)),
                unhealthyThresholdCount: group.unhealthyThresholdCount.map { Input($0) },
                vpcId: group.vpcId.map { Input(.init($0)) }
            ),
            attributes: [
                "LoadBalancerArns": .array((group.loadBalancerArns ?? []).map(Document.string)),
                "TargetGroupArn": .string(id.description),
                // The name that CloudWatch's metrics have it by.
                "TargetGroupFullName": .string(
                    id.description.suffix(after: ":targetgroup/").map { "targetgroup/\($0)" } ?? ""
                ),
                "TargetGroupName": .string(group.targetGroupName ?? ""),
            ]
        )
    }

    package func create(_ desired: TargetGroup, token: OwnershipToken) async throws -> PhysicalID {
        let result = try await elb.createTargetGroup(
            .init(
                name: try name(of: desired, token),
                healthCheckEnabled: try desired.healthCheckEnabled?.known,
                healthCheckIntervalSeconds: try desired.healthCheckIntervalSeconds?.known,
                healthCheckPath: try desired.healthCheckPath?.known,
                healthCheckPort: try desired.healthCheckPort?.known,
                healthCheckProtocol: desired.healthCheckProtocol.map { .init(rawValue: $0.description) },
                healthCheckTimeoutSeconds: try desired.healthCheckTimeoutSeconds?.known,
                healthyThresholdCount: try desired.healthyThresholdCount?.known,
                ipAddressType: desired.ipAddressType.map { .init(rawValue: $0.description) },
                matcher: try desired.matcher?.wire(),
                port: try desired.port?.known,
                protocol: desired.protocol.map { .init(rawValue: $0.description) },
                protocolVersion: try desired.protocolVersion?.known,
                tags: try .init(desired.tags, token),
                targetControlPort: try desired.targetControlPort?.known,
                targetType: desired.targetType.map { .init(rawValue: $0.description) },
                unhealthyThresholdCount: try desired.unhealthyThresholdCount?.known,
                vpcId: try desired.vpcId?.known.description
            )
        )
        return try PhysicalID(result.targetGroups?.first?.targetGroupArn, of: "CreateTargetGroup")
    }

    /// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html
    private func name(of desired: TargetGroup, _ token: OwnershipToken) throws -> String {
        try desired.name?.known ?? token.name(limit: 32)
    }

    package func update(
        _ id: PhysicalID,
        to desired: TargetGroup,
        from observed: ObservedResource<TargetGroup>,
        removed: Set<String>
    ) async throws {
        let current = observed.resource
        try await changeHealthCheck(id.description, to: desired, from: current, removed: removed)
        try await changeAttributes(id.description, to: desired, from: current, removed: removed)
        try await changeTargets(id.description, to: desired, from: current, removed: removed)
        try await elb.changeTags(of: id, from: current.tags, to: desired.tags, removed: removed)
    }

    /// Refused with ResourceInUse, which passes, while a listener or a rule still forwards to it.
    package func delete(_ id: PhysicalID, recorded: Recorded<TargetGroup>) async throws {
        _ = try await elb.deleteTargetGroup(.init(targetGroupArn: id.description))
    }

    package func find(_ desired: TargetGroup, token: OwnershipToken) async throws -> PhysicalID? {
        let name = try name(of: desired, token)
        let named = try await ignoringNotFound {
            try await elb.describeTargetGroups(.init(names: [name])).targetGroups
        }
        let ids = ((named ?? nil) ?? []).compactMap(\.targetGroupArn).map { PhysicalID($0) }
        return try await elb.find(token, among: ids)
    }

    package func attributesBeforeCreate(_ desired: TargetGroup) -> [String: Document] {
        desired.name?.literal.map { ["TargetGroupName": .string($0)] } ?? [:]
    }
}
