import Engine
import Infra
import TerminalUI

/// An image that was rolled out.
struct Release: Sendable, Hashable {
    /// As in `sha256:9f86…`.
    let digest: String
    /// The serial of the saved state that has it.
    let serial: Int
}

extension Session {
    /// The newest release that is another than the one to leave.
    ///
    /// The saved states tell. A rollout that failed, or that was taken back since, is none.
    ///
    /// - Parameters:
    ///   - digest: The image to leave.
    ///   - state: What is known now.
    /// - Returns: An image whose rollout came to its end.
    /// - Throws: `Diagnostic` where no saved state has one.
    func lastHealthyRelease(besides digest: String?, in state: State) async throws -> Release {
        let takenBack = state.takenBack
        let healthy: @Sendable (State) -> Release? = { state in
            guard let found = state.rolledOutImage, found != digest, !takenBack.contains(found) else { return nil }
            return Release(digest: found, serial: state.serial)
        }
        if let release = healthy(state) { return release }
        if let release = try await backend.first(healthy) { return release }
        throw Diagnostic(
            .error,
            "There is no earlier release",
            detail: """
                No saved state of \(argument) has a service that ran another image than \(digest ?? "none") and was not taken \
                back. To roll out a certain one:
                """,
            commands: ["deployer release \(argument) --image <digest>"]
        )
    }
}

extension Work {
    /// What a release changes: the service on the cluster, and the image in the repository.
    private static let targets: [Address] = ["images.image", "workload"]

    /// What another image changes.
    private static let imageParts: Set<Address> = ["images.image", "workload.migration", "workload.deployment"]

    /// Rolls out the session's image, and leaves everything else as it is.
    ///
    /// - Parameters:
    ///   - verb: As the user typed it.
    ///   - again: The command that goes on from where the run ended early. Default: what the user typed.
    ///   - takenBack: The digest of the image that is taken back by it. Default: none.
    ///   - lock: Held by the caller.
    ///   - confirmation: Asks, unless the answer was given beforehand.
    ///   - options: How to carry it out.
    /// - Returns: `failed` also where the answer is no.
    /// - Throws: `Diagnostic` where the environment has no service; what the engine throws where the run as a whole fails.
    func release(
        _ verb: String,
        again: String? = nil,
        takingBack takenBack: String? = nil,
        under lock: Lock,
        _ confirmation: Confirmation,
        _ options: ApplyingOptions
    ) async throws -> ExitStatus {
        guard stack.nodes["workload.deployment"] != nil else {
            throw Diagnostic(
                .error,
                "Environment has no service",
                detail: "A release needs `service` and `cluster` in the file, and a cluster that takes objects.",
                locations: session.environment.location(of: "service").map { [$0] } ?? []
            )
        }
        let entries = takenBack.map { [JournalEntry.takenBack($0)] } ?? []
        // What the rest of the stack says by now does not matter to it; a rollback least of all.
        return try await run(
            verb,
            under: lock,
            confirmation,
            options,
            checks: false,
            again: again,
            writingDown: entries
        ) {
            let planned = try await plan(PlanOptions(targets: Self.targets, isolated: true))
            let warning = planned.plan.warningOfMore(than: Self.imageParts, from: "the file of \(session.argument)")
            session.console.tell([warning].compactMap { $0 })
            return planned
        }
    }
}
