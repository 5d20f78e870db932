import AWSClient
package import AWSServices
package import Engine
package import Infra

/// `AWS::Events::Rule`
///
/// The physical id is the ARN, which names the bus unless it is the default one.
package struct EventRuleHandler: ResourceHandler {
    package let events: EventBridge
    package let context: AWSContext

    /// Rule, targets and tags cost a call each: EventBridge has none for many.
    package func read(_ ids: [PhysicalID]) async throws -> [PhysicalID: ObservedResource<EventRule>] {
        try await readEach(ids) { id in
            let rule = RuleName(arn: id.description)
            let found = try await events.describeRule(.init(name: rule.name, eventBusName: rule.bus))
            let tags = try await events.listTagsForResource(.init(resourceARN: id.description)).tags ?? []
            return ObservedResource(
                EventRule(
                    description: found.description.flatMap { $0.isEmpty ? nil : Input($0) },
                    eventBusName: Input(found.eventBusName ?? rule.bus),
                    eventPattern: found.eventPattern.flatMap { $0.isEmpty ? nil : .string($0) },
                    name: Input(rule.name),
                    roleArn: found.roleArn.flatMap { $0.isEmpty ? nil : Input(.init($0)) },
                    scheduleExpression: found.scheduleExpression.flatMap { $0.isEmpty ? nil : Input($0) },
                    state: found.state.map { .init($0.rawValue) },
                    tags: Tags(observed: tags.map { (key: $0.key ?? "", value: $0.value ?? "") }),
                    targets: try await targets(of: rule).map {
                        try .init(document: Document(Self.names, $0.write(to:)))
                    }
                ),
                attributes: ["Arn": .string(id.description)]
            )
        }
    }

    func targets(of rule: RuleName) async throws -> [EventBridge.Target] {
        var targets: [EventBridge.Target] = []
        for try await page in events.listTargetsByRulePages(.init(rule: rule.name, eventBusName: rule.bus)) {
            targets += page.targets ?? []
        }
        return targets
    }

    /// PutRule replaces whatever has the name, so a name that was chosen is looked up first.
    package func create(_ desired: EventRule, token: OwnershipToken) async throws -> PhysicalID {
        let rule = try name(of: desired, token)
        if desired.name != nil, try await exists(rule), try await find(desired, token: token) == nil {
            throw AWSError.exists("The rule \"\(rule.name)\"", service: "EventBridge", operation: "PutRule")
        }
        var input = try input(desired, rule)
        input.tags = try desired.tags.adding(token).map { .init(key: $0.key, value: $0.value) }
        return try PhysicalID(try await events.putRule(input).ruleArn, of: "PutRule")
    }

    private func exists(_ rule: RuleName) async throws -> Bool {
        try await ignoringNotFound {
            try await events.describeRule(.init(name: rule.name, eventBusName: rule.bus))
        } != nil
    }

    private func name(of desired: EventRule, _ token: OwnershipToken) throws -> RuleName {
        let bus = try desired.eventBusName?.known ?? RuleName.defaultBus
        return RuleName(name: try desired.name?.known ?? token.name(limit: 64), bus: RuleName.bus(bus))
    }

    /// A rule is deleted only when it has no targets.
    package func delete(_ id: PhysicalID, recorded: Recorded<EventRule>) async throws {
        let rule = RuleName(arn: id.description)
        let present = try await ignoringNotFound { try await targets(of: rule) } ?? []
        try await remove(present.compactMap(\.id), from: rule)
        try await events.deleteRule(.init(name: rule.name, eventBusName: rule.bus))
    }

    package func find(_ desired: EventRule, token: OwnershipToken) async throws -> PhysicalID? {
        let rule = try name(of: desired, token)
        let arn = context.arn(service: "events", resource: rule.resource)
        let tags = try await ignoringNotFound { try await events.listTagsForResource(.init(resourceARN: arn)).tags }
        let isOurs = tags??.contains { $0.key == OwnershipToken.tokenTag && $0.value == token.value }
        guard isOurs == true, try await exists(rule) else { return nil }
        return PhysicalID(arn)
    }

    package func attributesBeforeCreate(_ desired: EventRule) -> [String: Document] {
        guard let name = desired.name?.literal else { return [:] }
        guard desired.eventBusName == nil || desired.eventBusName?.literal != nil else { return [:] }
        let bus = RuleName.bus(desired.eventBusName?.literal ?? RuleName.defaultBus)
        return ["Arn": .string(context.arn(service: "events", resource: RuleName(name: name, bus: bus).resource))]
    }

    /// A bus may be named by its ARN; only another bus asks for another rule.
    package func replaces(_ change: PropertyChange) -> Bool {
        func bus(_ value: Document?) -> String { RuleName.bus(value?.string ?? RuleName.defaultBus) }
        return bus(change.before) != bus(change.after)
    }
}

/// The name of a rule and of the bus that it listens to.
struct RuleName: Sendable {
    static let defaultBus = "default"

    let name: String
    let bus: String

    init(name: String, bus: String) {
        self.name = name
        self.bus = bus
    }

    /// Reads `arn:aws:events:…:rule/name` and `…:rule/bus/name`; buses of partners have slashes in their names.
    init(arn: String) {
        let parts = arn.split(separator: "/").dropFirst()
        name = parts.last.map(String.init) ?? arn
        bus = parts.count > 1 ? parts.dropLast().joined(separator: "/") : Self.defaultBus
    }

    /// The last part of the ARN.
    var resource: String { bus == Self.defaultBus ? "rule/\(name)" : "rule/\(bus)/\(name)" }

    /// The name of a bus that is given by name or ARN.
    static func bus(_ nameOrARN: String) -> String {
        nameOrARN.split(separator: ":event-bus/").last.map(String.init) ?? nameOrARN
    }
}
