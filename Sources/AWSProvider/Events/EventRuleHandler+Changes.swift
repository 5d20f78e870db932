import AWSClient
import AWSServices
package import Engine
package import Infra

extension EventRuleHandler {
    /// Shapes that EventBridge took over from ECS keep ECS's small letters.
    static let names = WireNames(
        exceptions: [
            "AwsVpcConfiguration": "awsvpcConfiguration", "PlacementStrategies": "PlacementStrategy", "TagList": "Tags",
        ],
        lowerCamelInside: ["CapacityProviderStrategy", "PlacementConstraints", "PlacementStrategies"],
        maps: ["HeaderParameters", "InputPathsMap", "QueryStringParameters"]
    )

    /// PutRule resets what it is not given, so what nobody manages is given as it is.
    package func update(
        _ id: PhysicalID,
        to desired: EventRule,
        from observed: ObservedResource<EventRule>,
        removed: Set<String>
    ) async throws {
        let rule = RuleName(arn: id.description)
        let current = observed.resource
        let wanted = try input(desired.filled(from: current, removed: removed), rule)
        if try wanted != input(current, rule) { _ = try await events.putRule(wanted) }
        try await changeTargets(rule, to: desired, from: current, removed: removed)
        let tags = try TagChanges(from: current.tags, to: desired.tags, removed: removed)
        if !tags.changed.isEmpty {
            let changed = tags.changed.sorted { $0.key < $1.key }.map { EventBridge.Tag(key: $0.key, value: $0.value) }
            _ = try await events.tagResource(.init(resourceARN: id.description, tags: changed))
        }
        if !tags.removed.isEmpty {
            _ = try await events.untagResource(.init(resourceARN: id.description, tagKeys: tags.removed))
        }
    }

    func input(_ desired: EventRule, _ rule: RuleName) throws -> EventBridge.PutRuleRequest {
        .init(
            name: rule.name,
            description: try desired.description?.known,
            eventBusName: rule.bus,
            eventPattern: try desired.eventPattern?.jsonText(),
            roleArn: try desired.roleArn?.known.description,
            scheduleExpression: try desired.scheduleExpression?.known,
            state: desired.state.map { .init(rawValue: $0.description) }
        )
    }

    /// A target is told by its id; putting one again replaces it.
    private func changeTargets(
        _ rule: RuleName,
        to desired: EventRule,
        from current: EventRule,
        removed: Set<String>
    ) async throws {
        guard let wanted = removed.contains("Targets") ? [] : desired.targets else { return }
        let before = try (current.targets ?? []).map { try wire($0) }
        let after = try wanted.map { try wire($0) }
        let changed = after.filter { !before.contains($0) }
        for start in stride(from: 0, to: changed.count, by: 10) {
            let result = try await events.putTargets(
                .init(rule: rule.name, targets: Array(changed[start...].prefix(10)), eventBusName: rule.bus)
            )
            for entry in result.failedEntries ?? [] {
                throw AWSError.failed(entry.targetId, entry.errorCode, entry.errorMessage, "PutTargets")
            }
        }
        let ids = Set(after.compactMap(\.id))
        try await remove(before.compactMap(\.id).filter { !ids.contains($0) }, from: rule)
    }

    private func wire(_ target: EventRule.Target) throws -> EventBridge.Target {
        try EventBridge.Target(json: JSONValue(target.document, Self.names))
    }

    func remove(_ ids: [String], from rule: RuleName) async throws {
        for start in stride(from: 0, to: ids.count, by: 10) {
            let result = try await events.removeTargets(
                .init(ids: Array(ids[start...].prefix(10)), rule: rule.name, eventBusName: rule.bus)
            )
            for entry in result.failedEntries ?? [] {
                throw AWSError.failed(entry.targetId, entry.errorCode, entry.errorMessage, "RemoveTargets")
            }
        }
    }
}

extension AWSError {
    /// A call over several targets answers 200 and lists what it could not do.
    fileprivate static func failed(_ id: String?, _ code: String?, _ message: String?, _ operation: String) -> AWSError
    {
        AWSError(
            code: code ?? "Failed",
            message: "Target \(id ?? "?"): \(message ?? "the service gave no reason")",
            service: "EventBridge",
            operation: operation,
            status: 200
        )
    }
}

extension EventRule {
    /// This rule with what it leaves open taken from what is there, but for what was removed.
    fileprivate func filled(from current: EventRule, removed: Set<String>) -> EventRule {
        func keep<Value>(_ name: String, _ value: Value?) -> Value? { removed.contains(name) ? nil : value }
        return EventRule(
            description: description ?? keep("Description", current.description),
            eventPattern: eventPattern ?? keep("EventPattern", current.eventPattern),
            roleArn: roleArn ?? keep("RoleArn", current.roleArn),
            scheduleExpression: scheduleExpression ?? keep("ScheduleExpression", current.scheduleExpression),
            state: state ?? keep("State", current.state)
        )
    }
}
