package import Infra

/// What an apply would do, and why.
package struct Plan: Sendable, Hashable, Codable {
    /// The name of the stack.
    package var stack: String
    package var lineage: String
    /// The state's serial that was planned from.
    package var serial: Int
    /// Where it was made for; `nil` where nobody knows.
    package var place: Place?
    /// One per resource, also for those that stay as they are, in an order that respects dependencies.
    package var changes: [Change]
    /// Outputs after apply; a reference where the value is not known yet.
    package var outputs: [OutputChange]
    /// Digest of the desired stack and of everything that was read; a saved plan is only applied where it still holds.
    package var fingerprint: String
    /// The state's salt for digests of secrets, hexadecimal; the first state takes it over from its plan, like the lineage.
    package var salt: String
    /// Creates of an earlier run whose answers were never seen, and what became of them.
    package var settled: [SettledIntent]
    package var diagnostics: [Diagnostic]

    package init(
        stack: String,
        lineage: String,
        serial: Int,
        place: Place? = nil,
        changes: [Change],
        outputs: [OutputChange] = [],
        fingerprint: String = "",
        salt: String = "",
        settled: [SettledIntent] = [],
        diagnostics: [Diagnostic] = []
    ) {
        self.stack = stack
        self.lineage = lineage
        self.serial = serial
        self.place = place
        self.changes = changes
        self.outputs = outputs
        self.fingerprint = fingerprint
        self.salt = salt
        self.settled = settled
        self.diagnostics = diagnostics
    }

    /// Whether an apply would change nothing in AWS, in the state or in the outputs.
    package var isEmpty: Bool {
        changes.allSatisfy { $0.action == .noOp && $0.movedFrom == nil && $0.deposed.isEmpty }
            && changes.allSatisfy { !$0.updatesRecord }
            && outputs.allSatisfy { $0.before == $0.after }
            && settled.isEmpty
    }

    /// Whether something was changed behind our back.
    package var hasDrift: Bool { changes.contains { !$0.drift.isEmpty || $0.isGone } }
}

/// What happens to a resource.
package enum Action: String, Sendable, Hashable, Codable, CaseIterable {
    case noOp, create, update, replace, delete
    /// Taken out of the state, left in AWS.
    case forget
}

/// What happens to one resource.
package struct Change: Sendable, Hashable, Codable {
    package var address: Address
    package var type: ResourceType
    package var action: Action
    /// `nil` before it exists.
    package var id: PhysicalID?
    package var movedFrom: Address?
    /// For `replace`: whether the new one is made before the old one is deleted.
    package var createsBeforeDelete: Bool
    /// Desired properties with default and ownership tags, references replaced where their value is known; `nil` for
    /// delete and forget.
    package var desired: Document?
    /// What was observed; `nil` before it exists or where it is gone.
    package var observed: Observed?
    /// The properties that an apply changes, by what is in AWS now and what will be.
    package var properties: [PropertyChange]
    /// The properties that somebody changed outside: what was last applied, and what is there now.
    package var drift: [PropertyChange]
    /// It was in the state but is not in AWS.
    package var isGone: Bool
    /// An earlier run created it but did not finish.
    package var isIncomplete: Bool
    /// For `noOp`: AWS is as desired, but the record is not: other dependencies, another protection, or a change made
    /// outside that the stack has taken over. An apply writes `completed` with the new record and calls nothing.
    package var updatesRecord: Bool
    /// Predecessors that are still to be deleted.
    package var deposed: [PhysicalID]
    /// Addresses that must be made before it, or, for a delete, deleted after it.
    package var dependencies: [Address]
    /// Who has something now that it needs for itself, such as a name: it is made after those have let go.
    package var waitsFor: [Address]
    /// What it may cost.
    package var risk: Risk
    package var location: Diagnostic.Location?

    package init(
        address: Address,
        type: ResourceType,
        action: Action,
        id: PhysicalID? = nil,
        movedFrom: Address? = nil,
        createsBeforeDelete: Bool = false,
        desired: Document? = nil,
        observed: Observed? = nil,
        properties: [PropertyChange] = [],
        drift: [PropertyChange] = [],
        isGone: Bool = false,
        isIncomplete: Bool = false,
        updatesRecord: Bool = false,
        deposed: [PhysicalID] = [],
        dependencies: [Address] = [],
        waitsFor: [Address] = [],
        risk: Risk = .none,
        location: Diagnostic.Location? = nil
    ) {
        self.address = address
        self.type = type
        self.action = action
        self.id = id
        self.movedFrom = movedFrom
        self.createsBeforeDelete = createsBeforeDelete
        self.desired = desired
        self.observed = observed
        self.properties = properties
        self.drift = drift
        self.isGone = isGone
        self.isIncomplete = isIncomplete
        self.updatesRecord = updatesRecord
        self.deposed = deposed
        self.dependencies = dependencies
        self.waitsFor = waitsFor
        self.risk = risk
        self.location = location
    }
}

extension Change {
    /// The properties that the stack gives no longer, for the handler: names joined by `/`, as in `Description` and
    /// `Tags/Name`.
    package var removed: Set<String> {
        Set(properties.lazy.filter { $0.after == nil }.map { $0.path.joined(separator: "/") })
    }
}

/// One property before and after.
package struct PropertyChange: Sendable, Hashable, Codable {
    /// Names from the outside in; elements of arrays by their index, tags by their key: `Tags/Name`.
    package var path: [String]
    /// `nil` where there was nothing.
    package var before: Document?
    /// `nil` where there will be nothing; a reference or interpolation where it is only known after apply.
    package var after: Document?
    package var forcesReplacement: Bool

    package init(path: [String], before: Document?, after: Document?, forcesReplacement: Bool = false) {
        self.path = path
        self.before = before
        self.after = after
        self.forcesReplacement = forcesReplacement
    }
}

/// An output before and after.
package struct OutputChange: Sendable, Hashable, Codable {
    package var name: String
    package var before: Document?
    package var after: Document?

    package init(name: String, before: Document?, after: Document?) {
        self.name = name
        self.before = before
        self.after = after
    }
}

/// A create of an earlier run whose answer was never seen.
package struct SettledIntent: Sendable, Hashable, Codable {
    package var intent: JournalEntry.Intent
    /// What `find` found; `nil` where nothing came of the call.
    package var id: PhysicalID?

    package init(intent: JournalEntry.Intent, id: PhysicalID?) {
        self.intent = intent
        self.id = id
    }
}
