import Infra

/// What a change may cost beyond what it is meant to do; each is worse than the one before.
package enum Risk: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
    case none
    /// The resource, or what goes through it, is out of service for a while.
    case interruption
    /// Another resource takes its place, with another id and an empty past.
    case replacement
    /// Data goes with the resource, and no snapshot is taken.
    case dataLoss

    package static func < (left: Risk, right: Risk) -> Bool { left.rank < right.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension Planner {
    /// What a change may cost.
    ///
    /// - Parameters:
    ///   - change: With everything else filled in.
    ///   - snapshot: Whether a last snapshot keeps the data when the resource goes.
    /// - Returns: The worst.
    func risk(of change: Change, snapshot: Bool) -> Risk {
        guard let schema = handlers[change.type]?.schema else { return .none }
        let loses = (records[change.address]?.deposed ?? []).contains { deposed in
            !deposed.snapshot && handlers[deposed.type]?.schema.isStateful ?? false
        }
        let own: Risk =
            switch change.action {
            case .noOp, .create, .forget: .none
            case .update: change.properties.contains(where: schema.interrupts) ? .interruption : .none
            case .replace: schema.isStateful && !snapshot ? .dataLoss : .replacement
            case .delete: schema.isStateful && !snapshot && !change.isGone ? .dataLoss : .none
            }
        return loses ? .dataLoss : own
    }
}

extension Schema {
    /// Whether a change in place takes the resource out of service. A value that was not set before counts too: the
    /// service had chosen one.
    fileprivate func interrupts(_ change: PropertyChange) -> Bool {
        interrupting.contains { change.path.starts(with: $0.parts) || $0.parts.starts(with: change.path) }
    }
}
