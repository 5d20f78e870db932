package import Infra

/// A state made again from the account, and what could not be told.
package struct Rebuild: Sendable {
    /// Not saved yet; its serial is that of the state that it takes the place of.
    package var state: State
    /// Resources of the stack that were not found, with their types, in the order of the stack. The next plan creates them.
    package var missing: [(address: Address, type: ResourceType)]
    /// What has the stack's tags, but is not one of its resources, or not the only one of its address. It stays as it is.
    package var strangers: [TaggedResource]

    /// - Parameters:
    ///   - state: With what was found.
    ///   - missing: What was not.
    ///   - strangers: What belongs to no resource.
    package init(
        state: State,
        missing: [(address: Address, type: ResourceType)] = [],
        strangers: [TaggedResource] = []
    ) {
        self.state = state
        self.missing = missing
        self.strangers = strangers
    }
}

extension Deployment {
    /// Makes the state again by looking in the account for every resource of the stack. Changes nothing.
    ///
    /// A resource is known by the tags that its create gave it. What cannot be tagged is known by what it connects, so it
    /// is looked for once that was found. As last applied counts what the stack says and the account confirms.
    ///
    /// - Parameters:
    ///   - inventory: Lists what carries the stack's tags.
    ///   - old: The state that it takes the place of; `nil` where there is none that can be read. Its lineage goes on.
    /// - Returns: The state, and what could not be told.
    /// - Throws: `Diagnostics` with the mistakes in the stack, or for a lookup that fails: nobody knows then.
    package func rebuild(with inventory: any TagInventory, replacing old: State?) async throws -> Rebuild {
        var state = State(lineage: old?.lineage ?? newToken(), salt: old?.salt ?? newToken())
        state.serial = old?.serial ?? 0
        state.durations = old?.durations ?? [:]
        state.takenBack = old?.takenBack ?? []
        state.settle(in: place)
        let stack = try await completedStack(state)
        let tagged = try await inventory.resources(ofStack: stack.name)
        var search = Search(
            deployment: self,
            stack: stack,
            tagged: Dictionary(grouping: tagged, by: \.address),
            state: state,
            observations: try await observe([], existing: stack.order.compactMap { stack.nodes[$0] })
        )
        try await search.run()
        let missing = stack.order.compactMap { address in
            stack.nodes[address].flatMap { node in
                node.options.existing == nil && search.state.resources[address] == nil
                    ? (address: address, type: node.type) : nil
            }
        }
        let strangers = tagged.filter { stack.nodes[$0.address] == nil } + search.doubles
        return Rebuild(state: search.state, missing: missing, strangers: Set(strangers).sorted { $0.name < $1.name })
    }

    /// Saves a state that was made again.
    ///
    /// - Parameters:
    ///   - rebuild: What `rebuild(with:replacing:)` gave.
    ///   - lock: Held by the caller.
    /// - Throws: What the backend throws.
    package func save(_ rebuild: Rebuild, under lock: Lock) async throws {
        var state = rebuild.state
        state.serial += 1
        try await backend.save(state, under: lock)
    }
}

/// Looks for the resources of a stack, those first that others are made of.
private struct Search {
    let deployment: Deployment
    let stack: Stack
    let tagged: [Address: [TaggedResource]]
    var state: State
    var observations: Observations
    /// Further resources that have the tags of an address.
    var doubles: [TaggedResource] = []

    /// What was found at an address.
    private struct Find: Sendable {
        let address: Address
        let id: PhysicalID
        let token: OwnershipToken?
    }

    /// Goes on as long as what was found tells more about what was not.
    mutating func run() async throws {
        var tried: Set<Address> = []
        while true {
            var planner = try Planner(
                stack,
                handlers: deployment.handlers,
                state: state,
                observations: observations
            )
            let changes = planner.changesOfStack()
            let open = changes.filter { $0.action == .create && stack.nodes[$0.address]?.options.existing == nil }
            let known = open.filter { $0.desired?.isResolved == true && !tried.contains($0.address) }
            // What needs something that is nowhere can still be known by its tags.
            let round = known.isEmpty ? open.filter { !tried.contains($0.address) } : known
            if round.isEmpty {
                for output in stack.outputs {
                    let value = planner.knowledge.resolve(output.value)
                    if value.isResolved { state.outputs[output.name] = value.sealed(salt: state.salt) }
                }
                return
            }
            tried.formUnion(round.map(\.address))
            try await adopt(try await find(round), for: round, &planner)
        }
    }

    /// Looks for all of a round side by side.
    private func find(_ round: [Change]) async throws -> [Find] {
        try await withThrowingTaskGroup(of: [Find].self) { group in
            for change in round { group.addTask { try await find(change) } }
            var all: [Find] = []
            for try await finds in group { all += finds }
            return all
        }
    }

    private func find(_ change: Change) async throws -> [Find] {
        let address = change.address
        guard let handler = deployment.handlers[change.type], let desired = change.desired else { return [] }
        func token(_ value: String) -> OwnershipToken {
            OwnershipToken(stack: stack.name, address: address, value: value)
        }
        do {
            let own = tagged[address] ?? []
            for value in Set(own.compactMap(\.token)).sorted() {
                guard let id = try await handler.find(document: desired, token: token(value)) else { continue }
                return [Find(address: address, id: id, token: token(value))]
                    + (try await others(own.filter { $0.token != value }, than: id, handler, address))
            }
            let listed = try await others(own, than: nil, handler, address)
            if !listed.isEmpty { return listed }
            if let id = derivedID(change, handler), try await isOurs(id, handler, address) {
                return [Find(address: address, id: id, token: nil)]
            }
            guard handler.schema.tagProperty == nil, desired.isResolved else { return [] }
            // It carries no token, so that any one finds it by what it connects.
            let placeholder = token(String(repeating: "0", count: 32))
            return try await handler.find(document: desired, token: placeholder)
                .map { [Find(address: address, id: $0, token: nil)] } ?? []
        } catch is DocumentError {
            // It needs something that was not found.
            return []
        } catch {
            throw Diagnostics([Diagnostic(explaining: error, activity: "Looking for \(address)", address: address)])
        }
    }

    /// Those that a service lists by their plain ids, and that have the address in their tags.
    private func others(
        _ listed: [TaggedResource],
        than id: PhysicalID?,
        _ handler: any AnyResourceHandler,
        _ address: Address
    ) async throws -> [Find] {
        var finds: [Find] = []
        for name in Set(listed.map(\.name)).sorted() where !name.hasPrefix("arn:") && name != id?.description {
            let other = PhysicalID(name)
            if try await isOurs(other, handler, address) {
                finds.append(Find(address: address, id: other, token: nil))
            }
        }
        return finds
    }

    /// The id that follows from what the stack says; `nil` where the service chooses it.
    private func derivedID(_ change: Change, _ handler: any AnyResourceHandler) -> PhysicalID? {
        guard let desired = change.desired else { return nil }
        let certain = Document.object(handler.attributesBeforeCreate(document: desired))
        let parts = handler.schema.primaryIdentifier.map { (desired.member($0) ?? certain.member($0))?.string }
        guard !parts.isEmpty, !parts.contains(nil) else { return nil }
        return PhysicalID(parts: parts.compactMap { $0 })
    }

    /// Whether the resource exists and, where it can be tagged, says that it is this one.
    private func isOurs(_ id: PhysicalID, _ handler: any AnyResourceHandler, _ address: Address) async throws -> Bool {
        guard let observed = try await handler.observe([id])[id], observed.status != .deleting else { return false }
        guard let name = handler.schema.tagProperty else {
            // What cannot be tagged may still tell whose it is.
            guard let owner = observed.attributes[OwnershipToken.stackTag] else { return true }
            return owner.string == stack.name
                && observed.attributes[OwnershipToken.addressTag]?.string == address.description
        }
        return observed.properties[name]?.tag(OwnershipToken.stackTag) == stack.name
            && observed.properties[name]?.tag(OwnershipToken.addressTag) == address.description
    }

    /// Reads what was found and takes it into the state.
    private mutating func adopt(_ finds: [Find], for round: [Change], _ planner: inout Planner) async throws {
        let records = finds.map { find in
            ResourceRecord(address: find.address, type: stack.nodes[find.address]?.type ?? "", id: find.id)
        }
        let seen = try await deployment.observe(records, existing: [])
        let changes = Dictionary(round.map { ($0.address, $0) }, uniquingKeysWith: { first, _ in first })
        for find in finds {
            guard let change = changes[find.address], let node = stack.nodes[find.address],
                let handler = deployment.handlers[change.type],
                let observed = seen[change.type, find.id], observed.status != .deleting
            else { continue }
            guard state.resources[find.address] == nil else {
                doubles.append(
                    TaggedResource(name: find.id.description, address: find.address, token: find.token?.value)
                )
                continue
            }
            let rules = planner.rules(for: node.schema)
            var record = ResourceRecord(
                adopting: find.id,
                for: change,
                of: node,
                observed,
                rules,
                replaces: handler.replaces
            )
            record.properties = record.properties.sealed(salt: state.salt)
            record.attributes = record.attributes.mapValues { $0.sealed(salt: state.salt) }
            record.token = find.token
            state.resources[find.address] = record
            observations[change.type, find.id] = observed
        }
    }
}

extension Planner {
    /// What would happen to each resource of the stack, whatever forbids it.
    fileprivate mutating func changesOfStack() -> [Change] {
        for address in desired.order {
            if let node = stack.nodes[address] { addChange(for: node) }
        }
        return changes
    }
}

extension Document {
    /// The value of a tag, in either form that types have for tags.
    fileprivate func tag(_ key: String) -> String? {
        switch self {
        case .array(let tags): tags.first { $0["Key"]?.string == key }?["Value"]?.string
        case .object(let tags): tags[key]?.string
        default: nil
        }
    }
}
