import Infra

extension Planner {
    /// Warns where something is to be made that others of the state were made after: it was taken out of the state, and may
    /// still exist. All of those would be replaced.
    mutating func reportForgotten() {
        var users: [Address: [Address]] = [:]
        for record in records.values {
            for dependency in record.dependencies where records[dependency] == nil {
                users[dependency, default: []].append(record.address)
            }
        }
        for change in changes where change.action == .create {
            guard let waiting = users[change.address], !waiting.isEmpty else { continue }
            diagnostics.append(.forgotten(change, users: waiting.sorted(), stack: stack.name))
        }
    }
}

extension Diagnostic {
    fileprivate static func forgotten(_ change: Change, users: [Address], stack: String) -> Diagnostic {
        let shown = users.prefix(3).map(\.description).joined(separator: ", ")
        let rest = users.count > 3 ? " and \(users.count - 3) more" : ""
        return Diagnostic(
            .warning,
            "Resource is missing in the state",
            detail:
                "\(change.address) is not in the state, but \(shown)\(rest), made after it, "
                + "\(users.count == 1 ? "is" : "are"). This plan makes another one, and replaces what cannot move over. If "
                + "the first still exists, take it back, or have it looked for:",
            commands: [
                "deployer import \(stack) \(change.address) <id>", "deployer state rebuild \(stack) --force",
            ],
            address: change.address,
            locations: change.location.map { [$0] } ?? []
        )
    }
}
