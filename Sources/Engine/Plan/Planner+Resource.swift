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
        _ handler: any ResourceHandler,
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
            refuse(node.options.protect, to: "replace", change, node.location)
        } else if !change.properties.isEmpty || !record.isComplete {
            change.action = .update
        } else {
            change.updatesRecord = isOutdated(record, node, change, rules)
        }
    }

    /// What somebody else changed: observed against last applied. What the stack calls a secret now is hidden.
    func drift(
        of record: ResourceRecord,
        _ observed: Observed,
        _ rules: Comparison.Rules,
        desired: Document? = nil
    ) -> [PropertyChange] {
        guard options.refresh else { return [] }
        let last = record.properties
        return Comparison(rules, desired: last, last: last, observed: observed.properties).changes.map { repair in
            let pattern = desired?.place(repair.path)
            return PropertyChange(
                path: repair.path,
                before: repair.after?.concealed(like: pattern),
                after: repair.before?.concealed(like: pattern)
            )
        }
    }

    /// Whether a create ended in a state that nothing leads out of; only replacing helps. Of a resource that once worked,
    /// which has attributes on record, the user is told, because replacing it may lose what it holds.
    private mutating func failure(of node: Stack.Node, _ record: ResourceRecord, _ observed: Observed) -> Bool {
        guard case .failed(let reason) = observed.status else { return false }
        let neverWorked = !record.isComplete && record.attributes.isEmpty
        diagnostics.append(.failed(node, record.id, reason: reason, isReplaced: neverWorked))
        return neverWorked
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
            || !Comparison(rules, desired: change.desired, last: last, observed: last).changes.isEmpty
    }

    /// Two resources of one physical id cannot exist side by side, whatever the schema prefers.
    private mutating func createsBeforeDelete(
        _ node: Stack.Node,
        _ record: ResourceRecord,
        _ change: Change,
        _ beforeCreate: [String: Document]
    ) -> Bool {
        guard node.options.createBeforeDelete ?? (node.schema.replacement == .createThenDelete) else { return false }
        let parts = node.schema.primaryIdentifier.map { name in
            (change.desired?.member(name) ?? Document.object(beforeCreate).member(name))?.string
        }
        guard !parts.isEmpty, !parts.contains(nil),
            PhysicalID(parts: parts.compactMap { $0 }) == record.id
        else { return true }
        diagnostics.append(.deletedFirst(node, record.id))
        return false
    }

    mutating func refuse(
        _ isProtected: Bool,
        to verb: String,
        _ change: Change,
        _ location: Diagnostic.Location?
    ) {
        guard isProtected else { return }
        diagnostics.append(.protected(change, verb: verb, at: location))
    }

    /// A resource that others own is only read.
    private mutating func addExisting(_ node: Stack.Node, _ id: PhysicalID) {
        if let record = records[node.address], record.id != id || record.type != node.type {
            diagnostics.append(.existingIsManaged(node, record))
            return
        }
        guard let observed = observations[node.type, id] else {
            diagnostics.append(.existingNotFound(node, id))
            return
        }
        let isManaged = records[node.address] != nil
        changes.append(
            Change(
                address: node.address,
                type: node.type,
                action: isManaged ? .forget : .noOp,
                id: id,
                observed: observed,
                location: node.location
            )
        )
        knowledge[node.address] = Knowledge.Entry(
            id: id,
            isNew: false,
            schema: node.schema,
            desired: .object([:]),
            observed: observed,
            isSettled: true
        )
    }
}
