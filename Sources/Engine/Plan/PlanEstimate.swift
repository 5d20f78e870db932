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

/// What an apply of a plan does, and how long that takes when everything that can run side by side does.
package struct PlanEstimate: Sendable, Hashable {
    /// All work, each after what it waits for.
    package let work: [Event.Work]
    /// The work that has to be done one after the other and takes the longest; the apply takes as long as it does.
    package let criticalPath: [Event.Work]

    /// How long the apply takes.
    package var total: Duration { criticalPath.reduce(.zero) { $0 + $1.estimate } }

    /// - Parameters:
    ///   - work: All work.
    ///   - criticalPath: The longest chain in it.
    package init(work: [Event.Work], criticalPath: [Event.Work]) {
        self.work = work
        self.criticalPath = criticalPath
    }

    /// - Parameters:
    ///   - plan: Any.
    ///   - state: What the plan was made from; `nil` before the first apply.
    ///   - durations: How long each piece of work takes.
    package init(_ plan: Plan, _ state: State?, _ durations: TypicalDurations) {
        let before = state?.adopting(plan.settled).moved(by: plan) ?? State(lineage: plan.lineage, salt: plan.salt)
        let graph = WorkGraph(plan, before, durations).graph
        var ends: [Event.Work: Duration] = [:]
        var latest: [Event.Work: Event.Work] = [:]
        var last: Event.Work?
        for item in graph.order {
            let cause = graph.dependencies(of: item).max { (ends[$0] ?? .zero) < (ends[$1] ?? .zero) }
            latest[item] = cause
            let end = (cause.flatMap { ends[$0] } ?? .zero) + item.estimate
            ends[item] = end
            if last.flatMap({ ends[$0] }) ?? .zero < end { last = item }
        }
        var path: [Event.Work] = []
        while let item = last {
            path.append(item)
            last = latest[item]
        }
        work = graph.order
        criticalPath = path.reversed()
    }
}

extension State {
    /// With the addresses that the plan gives its resources.
    fileprivate func moved(by plan: Plan) -> State {
        var state = self
        let moves = plan.changes.compactMap { change in change.movedFrom.map { ($0, change.address) } }
        state.apply(.moved(Dictionary(moves, uniquingKeysWith: { first, _ in first })))
        return state
    }
}
