import Infra

/// The work of an apply and its order.
///
/// What is made comes after what it needs. What is deleted comes after everything that used it has let go: was deleted,
/// or was changed so that it uses something else. What takes a name comes after what has it now.
struct WorkGraph: Sendable {
    /// Each piece of work after what it waits for.
    let graph: Graph<Event.Work>
    /// What each piece of work waits for, also where that closes a circle.
    private let waits: [Event.Work: [Event.Work]]
    private let steps: Steps

    /// - Parameters:
    ///   - plan: What is to be done.
    ///   - state: What the plan was made from, with moves and adoptions in it.
    ///   - durations: For the estimates.
    init(_ plan: Plan, _ state: State, _ durations: TypicalDurations) {
        let steps = Steps(plan, state, durations)
        var works: [Event.Work] = []
        var waits: [Event.Work: [Event.Work]] = [:]
        for change in plan.changes {
            guard let step = steps.all[change.address] else { continue }
            if let make = step.make { waits[make] = steps.waits(ofMaking: step) }
            if let end = step.end { waits[end] = steps.waits(ofEnding: step) }
            if let endDeposed = step.endDeposed { waits[endDeposed] = steps.waits(ofEndingDeposed: step) }
            works += [step.end, step.make, step.endDeposed].compactMap { $0 }
        }
        graph = Graph(works) { waits[$0, default: []] }
        self.waits = waits
        self.steps = steps
    }

    /// The addresses that lead from one that should let go of something to one that should take it, each waiting for the
    /// next; `nil` where the first does not wait for the last.
    func chain(from holder: Address, to taker: Address) -> [Address]? {
        guard let first = steps.all[holder]?.releases, let last = steps.all[taker]?.make else { return nil }
        var reachedFrom: [Event.Work: Event.Work] = [:]
        var seen = Set(first)
        var open = first
        while !open.isEmpty {
            let work = open.removeFirst()
            if work == last {
                var chain = [work]
                while let before = chain.last.flatMap({ reachedFrom[$0] }) { chain.append(before) }
                return chain.reversed().map(\.address)
            }
            for next in waits[work, default: []] where seen.insert(next).inserted {
                reachedFrom[next] = work
                open.append(next)
            }
        }
        return nil
    }
}

/// What an apply does at one address.
private struct Step {
    let change: Change
    /// Makes it exist as desired.
    let make: Event.Work?
    /// Ends what the record is about: a delete, a forget, or the first half of a replacement that deletes first.
    let end: Event.Work?
    /// Ends predecessors.
    let endDeposed: Event.Work?
    /// Who used it before this apply.
    var users: Set<Address> = []
    /// Whose predecessors used it.
    var deposedUsers: Set<Address> = []
    /// Who uses it after this apply.
    var newUsers: Set<Address> = []

    /// Once these are done, it has let go of what it has no longer.
    var releases: [Event.Work] {
        [end, endDeposed, change.action == .update ? make : nil].compactMap { $0 }
    }

    init(_ change: Change, hasDeposed: Bool, keepsDeposed: Bool, _ durations: TypicalDurations) {
        func work(_ kind: Event.Work.Kind) -> Event.Work {
            let estimate = durations.estimate(for: change.type, kind)
            return Event.Work(address: change.address, type: change.type, kind: kind, estimate: estimate)
        }
        self.change = change
        let deletesFirst = change.action == .replace && !change.createsBeforeDelete
        switch change.action {
        case .noOp: (make, end) = (nil, nil)
        case .create: (make, end) = (work(.create), nil)
        case .update: (make, end) = (work(.update), nil)
        case .replace: (make, end) = (work(.create), deletesFirst ? work(.delete) : nil)
        case .delete: (make, end) = (nil, work(.delete))
        case .forget: (make, end) = (nil, work(.forget))
        }
        let deposes = change.action == .replace && !deletesFirst
        endDeposed = (hasDeposed || deposes) && !keepsDeposed ? work(.deleteDeposed) : nil
    }
}

private struct Steps {
    private(set) var all: [Address: Step] = [:]

    init(_ plan: Plan, _ state: State, _ durations: TypicalDurations) {
        let planned = Set(plan.changes.map(\.address))
        // What is not planned stays as it is, with what it uses.
        let used = Set(state.resources.values.filter { !planned.contains($0.address) }.flatMap(\.dependencies))
        for change in plan.changes {
            let hasDeposed = state.resources[change.address].map { !$0.deposed.isEmpty } ?? false
            all[change.address] = Step(
                change,
                hasDeposed: hasDeposed,
                keepsDeposed: used.contains(change.address),
                durations
            )
        }
        for change in plan.changes where change.desired != nil {
            for dependency in change.dependencies { all[dependency]?.newUsers.insert(change.address) }
        }
        for record in state.resources.values {
            for dependency in record.dependencies { all[dependency]?.users.insert(record.address) }
            for dependency in record.deposed.flatMap(\.dependencies) {
                all[dependency]?.deposedUsers.insert(record.address)
            }
        }
    }

    func waits(ofMaking step: Step) -> [Event.Work] {
        step.change.dependencies.compactMap { all[$0]?.make } + [step.end].compactMap { $0 }
            + step.change.waitsFor.flatMap { all[$0]?.releases ?? [] }
    }

    /// Users that stay follow a replacement that deletes first; they can let go only once there is a new one.
    func waits(ofEnding step: Step) -> [Event.Work] {
        let users = step.users.sorted().compactMap { all[$0] }
        if step.make != nil { return users.compactMap(\.end) }
        let deposedUsers = step.deposedUsers.sorted().compactMap { all[$0] }
        return users.compactMap { $0.end ?? $0.make } + (users + deposedUsers + [step]).compactMap(\.endDeposed)
    }

    func waits(ofEndingDeposed step: Step) -> [Event.Work] {
        let users = step.users.union(step.newUsers).sorted().compactMap { all[$0] }
        let deposedUsers = step.users.union(step.deposedUsers).sorted().compactMap { all[$0] }
        return [step.make].compactMap { $0 } + users.compactMap { $0.make ?? $0.end }
            + deposedUsers.compactMap(\.endDeposed)
    }
}
