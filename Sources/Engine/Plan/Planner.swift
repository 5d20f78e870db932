import Infra

/// Works out what an apply has to do. A function of values: it reads and asks nothing.
///
/// One pass in the order of dependencies settles what is known about each resource before the next one refers to it.
struct Planner {
    let stack: Stack
    let handlers: HandlerRegistry
    let state: State
    let observations: Observations
    let options: PlanOptions

    /// By the addresses that the stack uses now.
    let records: [Address: ResourceRecord]
    let origins: [Address: Address]
    let desired: Graph<Address>
    let recorded: Graph<Address>
    let scope: PlanScope

    var knowledge = Knowledge()
    var changes: [Change] = []
    var diagnostics: [Diagnostic]
    private var rules: [ResourceType: Comparison.Rules] = [:]

    /// - Parameters:
    ///   - stack: Validated.
    ///   - handlers: Their schemas and what they know before a create are asked for; nothing is called.
    ///   - state: With the journal folded in.
    ///   - observations: Of every record and every `existing` node; what is missing does not exist.
    ///   - options: What is to be planned. Default: everything.
    /// - Throws: `Diagnostics` for a target that is not known.
    init(
        _ stack: Stack,
        handlers: HandlerRegistry,
        state: State,
        observations: Observations,
        options: PlanOptions = PlanOptions()
    ) throws(Diagnostics) {
        self.stack = stack
        self.handlers = handlers
        self.state = state
        self.observations = observations
        self.options = options
        let moves = Moves(state.resources, for: stack)
        records = moves.records
        origins = moves.origins
        diagnostics = moves.mistakes
        desired = Graph(stack.order) { stack.nodes[$0]?.dependencies.sorted() ?? [] }
        recorded = Graph(moves.records.keys.sorted()) { moves.records[$0]?.dependencies ?? [] }
        scope = try PlanScope(options, desired: desired, recorded: recorded)
    }

    /// - Throws: `Diagnostics` with everything that forbids the plan, all at once.
    mutating func plan() throws(Diagnostics) -> Plan {
        if !options.destroy {
            for address in desired.order {
                guard let node = stack.nodes[address] else { continue }
                if scope.contains(address) { addChange(for: node) } else if options.isolated { take(node) }
            }
        }
        for address in recorded.order.reversed() where scope.contains(address) {
            guard options.destroy || stack.nodes[address] == nil, let record = records[address] else { continue }
            addDeletion(of: record)
        }
        awaitExclusives()
        reportForgotten()
        for output in stack.outputs {
            reportMissing(in: output.value, of: "The output \"\(output.name)\"", address: nil, at: output.location)
        }
        let outputs = outputChanges()
        if diagnostics.contains(where: { $0.severity == .error }) { throw Diagnostics(diagnostics) }
        return Plan(
            stack: stack.name,
            lineage: state.lineage,
            serial: state.serial,
            changes: changes,
            outputs: outputs,
            fingerprint: fingerprint(),
            salt: state.salt,
            diagnostics: diagnostics
        )
    }

    mutating func rules(for schema: Schema) -> Comparison.Rules {
        if let known = rules[schema.type] { return known }
        let made = Comparison.Rules(schema)
        rules[schema.type] = made
        return made
    }

    /// Secrets are compared and shown by their digests.
    private func outputChanges() -> [OutputChange] {
        var after: [String: Document] = [:]
        if !options.destroy {
            for output in stack.outputs {
                let isInScope = scope.contains(output.value)
                after[output.name] = isInScope ? knowledge.resolve(output.value) : state.outputs[output.name]
            }
        } else if !options.targets.isEmpty {
            let lost = stack.outputs.filter { output in
                output.value.references.contains { scope.contains($0.address) }
            }
            after = state.outputs.filter { output in !lost.contains { $0.name == output.key } }
        }
        return Set(after.keys).union(state.outputs.keys).sorted().map { name in
            OutputChange(name: name, before: state.outputs[name], after: after[name]?.sealed(salt: state.salt))
        }
    }

    /// Over everything that the plan was made from.
    private func fingerprint() -> String {
        var digest = Fingerprint(salt: state.salt)
        digest.add(state.serial)
        digest.add(stack.name)
        digest.add(stack.tags.document)
        for (address, node) in stack.nodes.sorted(by: { $0.key < $1.key }) {
            digest.add(address)
            digest.add(node.type)
            digest.add(node.options)
            digest.add(node.properties)
        }
        for output in stack.outputs.sorted(by: { $0.name < $1.name }) {
            digest.add(output.name)
            digest.add(output.value)
        }
        observations.forEach { type, id, observed in
            digest.add(type)
            digest.add(id)
            digest.add(observed.properties)
            digest.add(observed.attributes)
            digest.add(observed.status.description)
        }
        return digest.finish()
    }
}

extension Fingerprint {
    fileprivate mutating func add(_ options: Stack.Options) {
        add(
            "\(options.protect) \(options.retain) \(options.snapshot) \(options.createBeforeDelete.map(String.init) ?? "-")"
                + (options.undo ? " undo" : "")
        )
        add(.array(options.movedFrom.map { .string($0.description) }))
        add(.array(options.dependsOn.sorted().map { .string($0.description) }))
        add(options.existing ?? "")
    }
}

extension ResourceStatus: CustomStringConvertible {
    package var description: String {
        switch self {
        case .ready: "ready"
        case .pending(let word): "pending: \(word)"
        case .failed(let reason): "failed: \(reason)"
        case .deleting: "deleting"
        }
    }
}
