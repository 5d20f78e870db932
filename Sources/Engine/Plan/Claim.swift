import Infra

/// Values that only one resource of a type can have at a time: a name, a range of a network, a port of a load balancer.
struct Claim: Hashable {
    let type: ResourceType
    /// As in `VpcId`, `CidrBlock`.
    let names: [String]
    /// In one spelling, in the order of `names`.
    private let values: [Document]

    /// `nil` where a value is not given, or not known yet.
    private init?(_ names: [String], of schema: Schema, in properties: Document) {
        var values: [Document] = []
        for name in names {
            guard let value = properties.member(name), value.isResolved else { return nil }
            values.append(schema.properties[name].map { Canonical.value(value, $0) } ?? value)
        }
        type = schema.type
        self.names = names
        self.values = values
    }

    /// All that a resource of these properties has for itself.
    static func all(of schema: Schema, in properties: Document) -> Set<Claim> {
        Set(schema.exclusiveGroups.compactMap { Claim($0, of: schema, in: properties) })
    }

    /// As in `CidrBlock 10.0.1.0/24 of VpcId vpc-0ab1`: the last name says what it is, those before it where.
    var description: String {
        zip(names, values).reversed().map { "\($0) \($1.string ?? $1.integer.map(String.init) ?? "")" }
            .joined(separator: " of ")
    }
}

extension Schema {
    /// The groups of the schema, and the physical id where the stack gives it.
    fileprivate var exclusiveGroups: [[String]] {
        let given = Set(readOnly.map(\.description))
        guard !primaryIdentifier.isEmpty, given.isDisjoint(with: primaryIdentifier) else { return exclusive }
        return exclusive + [primaryIdentifier]
    }
}

extension Change {
    /// Whether the work of this change may let go of what the resource has now.
    fileprivate var letsGo: Bool {
        switch action {
        case .update, .replace, .delete: !isGone
        case .noOp, .create, .forget: false
        }
    }

    /// Whether the work of this change may take something.
    fileprivate var takes: Bool { action == .create || action == .update || action == .replace }
}

extension Planner {
    /// What a resource of the state has for itself, by what was last applied and what is there.
    func claims(of record: ResourceRecord, _ observed: Observed?, _ schema: Schema) -> Set<Claim> {
        let seen = observed?.properties.object ?? [:]
        let properties = (record.properties.object ?? [:]).merging(seen) { $1.given ?? $0 }
        return Claim.all(of: schema, in: .object(properties))
    }

    /// Makes whoever takes something that another still has wait until that one has let go; reports where both wait for
    /// each other.
    mutating func awaitExclusives() {
        var holders: [Claim: Address] = [:]
        for change in changes {
            guard let schema = handlers[change.type]?.schema, let record = records[change.address] else { continue }
            if change.letsGo {
                for claim in claims(of: record, change.observed, schema) { holders[claim] = change.address }
            }
            for deposed in record.deposed where deposed.type == change.type {
                for claim in Claim.all(of: schema, in: deposed.properties) { holders[claim] = change.address }
            }
        }
        if holders.isEmpty { return }
        var taken: [Address: [Claim: Address]] = [:]
        for index in changes.indices where changes[index].takes {
            let address = changes[index].address
            guard let schema = handlers[changes[index].type]?.schema, let desired = changes[index].desired else {
                continue
            }
            // What it has already it does not have to wait for.
            let own = records[address].map { claims(of: $0, changes[index].observed, schema) } ?? []
            for claim in Claim.all(of: schema, in: desired).subtracting(changes[index].isGone ? [] : own) {
                if let holder = holders[claim], holder != address { taken[address, default: [:]][claim] = holder }
            }
            changes[index].waitsFor = Set(taken[address, default: [:]].values).sorted()
        }
        if !taken.isEmpty { reportCircles(taken) }
    }

    private mutating func reportCircles(_ taken: [Address: [Claim: Address]]) {
        var state = state
        state.resources = records
        let plan = Plan(stack: stack.name, lineage: state.lineage, serial: state.serial, changes: changes)
        let work = WorkGraph(plan, state, TypicalDurations(handlers: handlers, state: state))
        for (address, claims) in taken.sorted(by: { $0.key < $1.key }) {
            for (claim, holder) in claims.sorted(by: { $0.value < $1.value }) {
                guard let chain = work.chain(from: holder, to: address) else { continue }
                var seen: Set<Address> = [holder, address]
                let between = chain.filter { seen.insert($0).inserted }
                let location = stack.nodes[address]?.location
                diagnostics.append(.waitForEachOther(address, claim, holder: holder, between, at: location))
            }
        }
    }
}

extension Diagnostic {
    /// `between`: Who waits for the new one, and keeps the holder from letting go.
    fileprivate static func waitForEachOther(
        _ address: Address,
        _ claim: Claim,
        holder: Address,
        _ between: [Address],
        at location: Location?
    ) -> Diagnostic {
        let users = between.map(\.description).joined(separator: ", ")
        let why =
            between.isEmpty
            ? "\(holder) can only let go once there is the new \(address)"
            : "\(holder) can only let go after \(users), which in turn \(between.count == 1 ? "waits" : "wait") for "
                + "\(address)"
        return Diagnostic(
            .error,
            "Resources wait for each other",
            detail:
                "\(address) needs \(claim.description), which \(holder) has, and only one can have it. \(why). Give "
                + "\(address) another \(claim.names.last ?? "value"); or apply twice: first with neither of the two in "
                + "the stack, then with the new one.",
            address: address,
            locations: location.map { [$0] } ?? []
        )
    }
}
