import Infra

extension Planner {
    /// Adds what happens to a resource of the stack, and notes what is known about it afterwards.
    mutating func addChange(for node: Stack.Node) {
        guard let handler = handlers[node.type] else {
            diagnostics.append(.noHandler(for: node.type, address: node.address, at: node.location))
            return
        }
        if let id = node.options.existing { return addExisting(node, PhysicalID(id)) }
        let record = records[node.address]
        if let record, record.type != node.type {
            diagnostics.append(.typeChanged(node, record))
            return
        }
        var change = Change(address: node.address, type: node.type, action: .noOp, location: node.location)
        change.movedFrom = origins[node.address]
        change.dependencies = node.dependencies.sorted()
        change.deposed = record?.deposed.map(\.id) ?? []
        let desired = knowledge.resolve(stack.taggedProperties(of: node))
        change.desired = desired
        reportMissing(in: desired, of: "\(node.address)", address: node.address, at: node.location)
        let beforeCreate = handler.attributesBeforeCreate(document: desired)
        if let record, let observed = observations[record.type, record.id], observed.status != .deleting {
            change.id = record.id
            change.observed = observed
            compare(&change, record, observed, node, handler, beforeCreate)
        } else {
            change.action = .create
            change.isGone = record != nil
            change.properties = Comparison(rules(for: node.schema), desired: desired, last: nil, observed: nil).changes
        }
        change.risk = risk(of: change, snapshot: record?.snapshot ?? false)
        changes.append(change)
        knowledge[node.address] = Knowledge.Entry(
            id: change.id,
            isNew: change.action == .create || change.action == .replace,
            schema: node.schema,
            desired: desired,
            observed: change.observed,
            beforeCreate: beforeCreate,
            changing: change.action == .update
                ? handler.attributesChanging(with: change.properties).union(change.removed) : [],
            isSettled: change.action == .noOp && change.observed?.status == .ready
        )
    }

    /// A reference to what a resource does not have would never be resolved.
    mutating func reportMissing(
        in value: Document,
        of user: String,
        address: Address?,
        at location: Diagnostic.Location
    ) {
        if value.isResolved { return }
        for reference in value.references where knowledge.isMissing(reference) {
            diagnostics.append(.missingAttribute(reference, of: user, address: address, at: location))
        }
    }

    /// Fills in a change of a resource that exists.
    private mutating func compare(
        _ change: inout Change,
        _ record: ResourceRecord,
        _ observed: Observed,
        _ node: Stack.Node,
        _ handler: any AnyResourceHandler,
        _ beforeCreate: [String: Document]
    ) {
        let rules = rules(for: node.schema)
        change.properties =
            Comparison(
                rules,
                desired: change.desired,
                last: record.properties,
                observed: observed.properties,
                replaces: handler.replaces
            ).changes
        change.isIncomplete = !record.isComplete
        if record.isComplete { change.drift = drift(of: record, observed, rules, desired: change.desired) }
        let failure = failure(of: node, record, observed)
        if change.properties.contains(where: \.forcesReplacement) || failure {
            change.action = .replace
            change.createsBeforeDelete = createsBeforeDelete(node, record, change, beforeCreate)
            // What stays when it is deleted cannot be lost: an image of the release before, for instance.
            refuse(node.options.protect && handler.isGoneAfterDelete, to: "replace", change, node.location)
        } else if !change.properties.isEmpty || !record.isComplete {
            change.action = .update
        } else {
            change.updatesRecord = isOutdated(record, node, change, rules)
        }
    }

    private func isOutdated(
        _ record: ResourceRecord,
        _ node: Stack.Node,
        _ change: Change,
        _ rules: Comparison.Rules
    ) -> Bool {
        let last = record.properties
        return record.dependencies.sorted() != change.dependencies
            || record.protect != node.options.protect
            || record.retain != node.options.retain
            || record.snapshot != node.options.snapshot
            || !Comparison(rules, desired: change.desired, last: last, observed: last).changes.isEmpty
    }
}
