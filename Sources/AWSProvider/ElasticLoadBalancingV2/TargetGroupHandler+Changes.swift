import AWSServices
import Engine
import Infra

/// One call changes one side of a target group.
extension TargetGroupHandler {
    func changeHealthCheck(
        _ arn: String,
        to desired: TargetGroup,
        from current: TargetGroup,
        removed: Set<String>
    ) async throws {
        let defaults = HealthCheckDefaults(of: current)
        /// What a property is to be: `nil` where it is as it should be, or nobody's.
        func change<Value: Equatable>(_ name: String, _ wanted: Value?, _ now: Value?, _ initial: Value?) -> Value? {
            let value = removed.contains(name) ? initial : wanted
            return value == now ? nil : value
        }
        let input = ElasticLoadBalancingV2.ModifyTargetGroupInput(
            targetGroupArn: arn,
            healthCheckEnabled: change(
                "HealthCheckEnabled",
                try desired.healthCheckEnabled?.known,
                current.healthCheckEnabled?.literal,
                defaults.isEnabled
            ),
            healthCheckIntervalSeconds: change(
                "HealthCheckIntervalSeconds",
                try desired.healthCheckIntervalSeconds?.known,
                current.healthCheckIntervalSeconds?.literal,
                defaults.interval
            ),
            healthCheckPath: change(
                "HealthCheckPath",
                try desired.healthCheckPath?.known,
                current.healthCheckPath?.literal,
                defaults.path
            ),
            healthCheckPort: change(
                "HealthCheckPort",
                try desired.healthCheckPort?.known,
                current.healthCheckPort?.literal,
                defaults.port
            ),
            healthCheckProtocol: change(
                "HealthCheckProtocol",
                desired.healthCheckProtocol,
                current.healthCheckProtocol,
                defaults.protocol
            ).map { .init(rawValue: $0.description) },
            healthCheckTimeoutSeconds: change(
                "HealthCheckTimeoutSeconds",
                try desired.healthCheckTimeoutSeconds?.known,
                current.healthCheckTimeoutSeconds?.literal,
                defaults.timeout
            ),
            healthyThresholdCount: change(
                "HealthyThresholdCount",
                try desired.healthyThresholdCount?.known,
                current.healthyThresholdCount?.literal,
                5
            ),
            matcher: try change("Matcher", desired.matcher, current.matcher, defaults.matcher)?.wire(),
            unhealthyThresholdCount: change(
                "UnhealthyThresholdCount",
                try desired.unhealthyThresholdCount?.known,
                current.unhealthyThresholdCount?.literal,
                defaults.unhealthyThreshold
            )
        )
        guard input != ElasticLoadBalancingV2.ModifyTargetGroupInput(targetGroupArn: arn) else { return }
        _ = try await elb.modifyTargetGroup(input)
    }

    func changeAttributes(
        _ arn: String,
        to desired: TargetGroup,
        from current: TargetGroup,
        removed: Set<String>
    ) async throws {
        let changes = try AttributeChanges(
            from: current.targetGroupAttributes,
            to: desired.targetGroupAttributes,
            removed: removed,
            property: "TargetGroupAttributes",
            defaults: Self.attributeDefaults(of: current)
        )
        guard !changes.isEmpty else { return }
        _ = try await elb.modifyTargetGroupAttributes(
            .init(attributes: changes.changed.map { .init(key: $0.key, value: $0.value) }, targetGroupArn: arn)
        )
    }

    func changeTargets(
        _ arn: String,
        to desired: TargetGroup,
        from current: TargetGroup,
        removed: Set<String>
    ) async throws {
        guard let wanted = removed.contains("Targets") ? [] : desired.targets else { return }
        let after = try wanted.map { try $0.wire() }
        let before = try (current.targets ?? []).map { try $0.wire() }
        let added = after.filter { target in !before.contains { target.names($0) } }
        let gone = before.filter { target in !after.contains { $0.names(target) } }
        if !added.isEmpty { _ = try await elb.registerTargets(.init(targetGroupArn: arn, targets: added)) }
        if !gone.isEmpty { _ = try await elb.deregisterTargets(.init(targetGroupArn: arn, targets: gone)) }
    }
}

extension TargetGroup.Matcher {
    /// - Throws: `DocumentError` while a value is not known.
    func wire() throws -> ElasticLoadBalancingV2.Matcher {
        .init(grpcCode: try grpcCode?.known, httpCode: try httpCode?.known)
    }
}

extension TargetGroup.TargetDescription {
    init?(observed target: ElasticLoadBalancingV2.TargetDescription) {
        guard let id = target.id else { return nil }
        self.init(
            id: Input(id),
            availabilityZone: target.availabilityZone.map { Input($0) },
            port: target.port.map { Input($0) },
            quicServerId: target.quicServerId.map { Input($0) }
        )
    }

    /// - Throws: `DocumentError` while a value is not known.
    func wire() throws -> ElasticLoadBalancingV2.TargetDescription {
        .init(
            availabilityZone: try availabilityZone?.known,
            id: try id.known,
            port: try port?.known,
            quicServerId: try quicServerId?.known
        )
    }
}

extension ElasticLoadBalancingV2.TargetDescription {
    /// Whether `other` is what this names: what is not said may be anything.
    fileprivate func names(_ other: Self) -> Bool {
        id == other.id && (port ?? other.port) == other.port
            && (availabilityZone ?? other.availabilityZone) == other.availabilityZone
    }
}
