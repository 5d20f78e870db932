package import Infra

/// How long work usually takes: what this state has seen, else what the handler says of its type.
package struct TypicalDurations: Sendable {
    private let handlers: HandlerRegistry
    /// The median of what was seen.
    private let seen: [ResourceType: Duration]

    package init(handlers: HandlerRegistry, state: State?) {
        self.handlers = handlers
        seen = (state?.durations ?? [:]).filter { !$0.value.isEmpty }.mapValues { seconds in
            .seconds(seconds.sorted()[seconds.count / 2])
        }
    }

    /// How long a create of this type takes until the resource is ready.
    package func create(_ type: ResourceType) -> Duration {
        seen[type] ?? handlers[type]?.typicalDuration ?? .seconds(2)
    }

    /// How long one piece of work takes. Only creates are measured; deletes and updates count half.
    package func estimate(for type: ResourceType, _ kind: Event.Work.Kind) -> Duration {
        switch kind {
        case .create: create(type)
        case .update, .delete, .deleteDeposed: create(type) / 2
        case .forget: .zero
        }
    }
}

/// How long an apply of a plan will take when everything that can run side by side does.
package struct PlanEstimate: Sendable, Hashable {
    /// The longest chain of work that has to be done one after the other.
    package let total: Duration

    package init(_ plan: Plan, _ durations: TypicalDurations) {
        var ready: [Address: Duration] = [:]
        var gone: [Address: Duration] = [:]
        var longest = Duration.zero
        // In the plan's order all that a change waits for stands before it: what it needs, or, for a delete, its users.
        for change in plan.changes {
            let isEnd = change.action == .delete || change.action == .forget
            let begin =
                isEnd
                ? gone[change.address] ?? .zero
                : change.dependencies.lazy.compactMap { ready[$0] }.max() ?? .zero
            let end = begin + Self.duration(of: change, durations)
            longest = max(longest, end)
            if isEnd {
                for dependency in change.dependencies { gone[dependency] = max(gone[dependency] ?? .zero, end) }
            } else {
                ready[change.address] = end
            }
        }
        total = longest
    }

    private static func duration(of change: Change, _ durations: TypicalDurations) -> Duration {
        switch change.action {
        case .noOp, .forget: .zero
        case .create: durations.estimate(for: change.type, .create)
        case .update: durations.estimate(for: change.type, .update)
        case .delete: durations.estimate(for: change.type, .delete)
        case .replace:
            durations.estimate(for: change.type, .create) + durations.estimate(for: change.type, .delete)
        }
    }
}
