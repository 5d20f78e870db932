package import Engine

/// How many resources a plan creates, changes and so on.
package struct PlanCounts: Sendable, Hashable {
    package private(set) var create = 0
    package private(set) var update = 0
    package private(set) var replace = 0
    /// Predecessors of earlier replacements included.
    package private(set) var delete = 0
    package private(set) var forget = 0
    package private(set) var move = 0
    package private(set) var unchanged = 0

    package init(_ plan: Plan) {
        for change in plan.changes {
            switch change.action {
            case .noOp: unchanged += 1
            case .create: create += 1
            case .update: update += 1
            case .replace: replace += 1
            case .delete: delete += 1
            case .forget: forget += 1
            }
            if change.movedFrom != nil { move += 1 }
            delete += change.deposed.count
        }
    }

    /// Whether any resource is changed, in AWS or in the state.
    package var hasChanges: Bool { create + update + replace + delete + forget + move > 0 }

    /// `3 to create, 1 to update, 1 to replace, 0 to delete`; the rarer ones only where there are any.
    var text: String {
        var parts = ["\(create) to create", "\(update) to update", "\(replace) to replace", "\(delete) to delete"]
        if forget > 0 { parts.append("\(forget) to forget") }
        if move > 0 { parts.append("\(move) to move") }
        return parts.joined(separator: ", ")
    }
}
