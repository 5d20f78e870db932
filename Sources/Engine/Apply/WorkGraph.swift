import Infra

/// The work of an apply and its order.
///
/// What is made comes after what it needs. What is deleted comes after everything that used it has let go: was deleted,
/// or was changed so that it uses something else.
struct WorkGraph: Sendable {
    /// Each piece of work after what it waits for.
    let graph: Graph<Event.Work>

    /// - Parameters:
    ///   - plan: What is to be done.
    ///   - state: What the plan was made from, with moves and adoptions in it.
    ///   - durations: For the estimates.
    init(_ plan: Plan, _ state: State, _ durations: TypicalDurations) {
        let places = Places(plan, state, durations)
        var works: [Event.Work] = []
        var waits: [Event.Work: [Event.Work]] = [:]
        for change in plan.changes {
            guard let place = places.all[change.address] else { continue }
            if let make = place.make { waits[make] = places.waits(ofMaking: place) }
            if let end = place.end { waits[end] = places.waits(ofEnding: place) }
            if let endDeposed = place.endDeposed { waits[endDeposed] = places.waits(ofEndingDeposed: place) }
            works += [place.end, place.make, place.endDeposed].compactMap { $0 }
        }
        graph = Graph(works) { waits[$0, default: []] }
    }
}

/// What an apply does at one address.
private struct Place {
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

    init(_ change: Change, hasDeposed: Bool, _ durations: TypicalDurations) {
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
        endDeposed = hasDeposed || deposes ? work(.deleteDeposed) : nil
    }
}

private struct Places {
    private(set) var all: [Address: Place] = [:]

    init(_ plan: Plan, _ state: State, _ durations: TypicalDurations) {
        for change in plan.changes {
            let hasDeposed = state.resources[change.address].map { !$0.deposed.isEmpty } ?? false
            all[change.address] = Place(change, hasDeposed: hasDeposed, durations)
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

    func waits(ofMaking place: Place) -> [Event.Work] {
        place.change.dependencies.compactMap { all[$0]?.make } + [place.end].compactMap { $0 }
    }

    /// Users that stay follow a replacement that deletes first; they can let go only once there is a new one.
    func waits(ofEnding place: Place) -> [Event.Work] {
        let users = place.users.sorted().compactMap { all[$0] }
        if place.make != nil { return users.compactMap(\.end) }
        let deposedUsers = place.deposedUsers.sorted().compactMap { all[$0] }
        return users.compactMap { $0.end ?? $0.make } + (users + deposedUsers + [place]).compactMap(\.endDeposed)
    }

    func waits(ofEndingDeposed place: Place) -> [Event.Work] {
        let users = place.users.union(place.newUsers).sorted().compactMap { all[$0] }
        let deposedUsers = place.users.union(place.deposedUsers).sorted().compactMap { all[$0] }
        return [place.make].compactMap { $0 } + users.compactMap { $0.make ?? $0.end }
            + deposedUsers.compactMap(\.endDeposed)
    }
}
