import Infra

extension Diagnostic {
    /// What is left to do for the user after a state moved to where the environment does not look for it.
    static func namePlace(_ place: String, in session: Session) -> Diagnostic {
        Diagnostic(
            .note,
            "Environment names the old place",
            detail: "Let `state` in the environment's file name \(place) before the next run.",
            locations: session.environment.location(of: "state").map { [$0] } ?? []
        )
    }
}

extension Session {
    /// The error of a serial that is not kept.
    func noVersion(_ serial: Int) -> UsageError {
        UsageError(
            "Serial is not known",
            detail: "No state of serial \(serial) of \(argument) is kept. Those that are, are shown by:",
            commands: ["deployer state history \(argument)"]
        )
    }
}
