import Infra

extension Deployment {
    /// The plan after its services were asked what they would make of it.
    ///
    /// What is only another spelling of what is there already is no change. What a service would refuse is an error now, not in the
    /// middle of an apply.
    ///
    /// - Parameters:
    ///   - plan: As the planner made it.
    ///   - state: What it was made from.
    /// - Returns: The plan without changes that would change nothing.
    /// - Throws: `Diagnostics` with one for each resource that would be refused.
    func rehearsed(_ plan: Plan, from state: State) async throws -> Plan {
        let outcomes = try await withThrowingTaskGroup(of: (Int, Rehearsal).self) { group in
            for (index, change) in plan.changes.enumerated() {
                guard [.create, .update].contains(change.action), let desired = change.desired, desired.isResolved,
                    let handler = handlers[change.type]
                else { continue }
                group.addTask { (index, try await rehearsal(of: change, desired, handler)) }
            }
            var outcomes: [(Int, Rehearsal)] = []
            for try await outcome in group { outcomes.append(outcome) }
            return outcomes.sorted { $0.0 < $1.0 }
        }
        var plan = plan
        var refusals: [Diagnostic] = []
        for (index, outcome) in outcomes {
            switch outcome {
            case .unknown: break
            case .doubtful(let warning): plan.diagnostics.append(warning)
            case .refused(let refusal): refusals.append(refusal)
            case .made(let observed):
                let record = state.resources[plan.changes[index].movedFrom ?? plan.changes[index].address]
                plan.changes[index].drop(whatChangesNothing: observed, record, handlers)
            }
        }
        if !refusals.isEmpty { throw Diagnostics(plan.diagnostics + refusals) }
        return plan
    }

    private enum Rehearsal: Sendable {
        case unknown
        case made(Observed)
        case doubtful(Diagnostic)
        case refused(Diagnostic)
    }

    private func rehearsal(of change: Change, _ desired: Document, _ handler: any AnyResourceHandler) async throws
        -> Rehearsal
    {
        do {
            let observed = change.action == .update ? change.observed : nil
            return try await handler.rehearse(document: desired, observed: observed).map(Rehearsal.made) ?? .unknown
        } catch let error as any ProviderError {
            var diagnostic = Diagnostic(
                explaining: error,
                address: change.address,
                locations: change.location.map { [$0] } ?? []
            )
            switch error.disposition {
            case .refused, .taken: return .refused(diagnostic)
            case .denied:
                diagnostic.severity = .warning
                diagnostic.summary = "Change could not be tried out"
                return .doubtful(diagnostic)
            case .unknownOutcome, .settling, .underway, .unreachable, .notFound: return .unknown
            }
        }
    }
}

extension Change {
    /// Takes out of an update what would still differ afterwards, and be what it is now: the service has another spelling for it.
    fileprivate mutating func drop(
        whatChangesNothing made: Observed,
        _ record: ResourceRecord?,
        _ handlers: HandlerRegistry
    ) {
        guard action == .update, !isIncomplete, let desired, let observed, let record,
            let schema = handlers[type]?.schema
        else { return }
        let rules = Comparison.Rules(schema)
        let spellings = Comparison(rules, desired: desired, last: desired, observed: made.properties).changes
        let moves = Comparison(rules, desired: made.properties, last: nil, observed: observed.properties).changes
        let paths = Set(spellings.map(\.path)).filter { path in
            !moves.contains { $0.path.starts(with: path) || path.starts(with: $0.path) }
        }
        if paths.isEmpty { return }
        properties.removeAll { paths.contains($0.path) }
        drift.removeAll { paths.contains($0.path) }
        guard properties.isEmpty else { return }
        action = .noOp
        risk = .none
        let last = record.properties
        updatesRecord = !Comparison(rules, desired: desired, last: last, observed: last).changes.isEmpty
    }
}
