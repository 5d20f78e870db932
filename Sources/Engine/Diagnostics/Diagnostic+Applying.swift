import Infra

/// What can go wrong with a resource during an apply, besides what a service refuses.
extension Diagnostic {
    static let failedSummary = "Resource has failed"

    /// `reason`: The service's own words.
    static func failed(_ id: PhysicalID, _ reason: String) -> Diagnostic {
        Diagnostic(
            .error,
            failedSummary,
            detail: "\(id) will not become ready: \(ended(reason))Put right what it complains of, and apply again."
        )
    }

    /// A reason with what comes between it and the next sentence. What several lines tell stands by itself.
    static func ended(_ reason: String) -> String {
        reason + (reason.contains("\n") ? "\n" : reason.hasSuffix(".") ? " " : ". ")
    }

    /// `goal`: What was waited for: "become ready".
    /// `elapsed`: How long.
    /// `last`: What was seen last.
    static func waitedTooLong(
        for id: PhysicalID,
        to goal: String,
        _ elapsed: Duration,
        last: Observed?
    ) -> Diagnostic {
        let status = last.map { "The service says: \($0.status)." } ?? "The service does not show it."
        return Diagnostic(
            .error,
            "Resource took too long",
            detail: "Waited \(elapsed.components.seconds) s for \(id) to \(goal). \(status) It is still in the state; "
                + "look at it in the account, then apply again."
        )
    }

    static func vanished(_ id: PhysicalID) -> Diagnostic {
        Diagnostic(
            .error,
            "Resource has disappeared",
            detail:
                "\(id) was there when this run began to change it, and is not any more. Apply again to make it anew."
        )
    }

    static func noRecord(_ address: Address) -> Diagnostic {
        Diagnostic(
            .error,
            "Resource is not in the state",
            detail: "The plan changes \(address), but the state does not know it. Plan again.",
            address: address
        )
    }

    /// `missing`: The attributes that are needed and have no value.
    /// `address`: The resource that needs them.
    static func unresolved(_ missing: [AttributeReference], for address: Address) -> Diagnostic {
        let names = Set(missing.map(\.description)).sorted().joined(separator: ", ")
        return Diagnostic(
            .error,
            "Attribute is not known",
            detail: "\(address) needs \(names), but the service has given no such value. "
                + "Check the name of the attribute, or give \(address) the value itself.",
            address: address
        )
    }
}
