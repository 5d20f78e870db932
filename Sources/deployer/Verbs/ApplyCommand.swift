import ArgumentParser
import Engine
import Infra

/// Carries out a plan.
struct ApplyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "apply",
        abstract: "Show the plan, ask, and carry it out.",
        discussion: """
            Ctrl-C once: calls under way are finished and recorded, nothing new is started. Twice: stop at once; the next \
            run finds what was made.

            EXAMPLES:
              deployer apply dev
              deployer apply dev --yes       For scripts.
              deployer apply dev.plan        Exactly what was saved with plan --out.
              deployer apply dev --image image
            """
    )

    @Argument(
        help: "A name in environments/, the path of an environment file, or a saved plan.",
        completion: .custom { _, _, _ in EnvironmentFiles().names }
    )
    var environment: String

    @OptionGroup var state: StateOptions
    @OptionGroup var planning: PlanningOptions
    @OptionGroup var image: ImageOptions
    @OptionGroup var checking: ChecksOptions
    @OptionGroup var objects: ObjectOptions
    @OptionGroup var applying: ApplyingOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await Session.report(output, environment) { console, host in
            let confirmation = Confirmation(console: console, isGiven: applying.yes)
            switch try ApplyTarget(environment) {
            case .environment:
                try confirmation.check("apply")
                let session = try Session(environment, stateDir: state.stateDir, console: console, host: host)
                    .running(image.image)
                let forces = objects.forceConflicts
                return try await session.connect(locking: "apply", forcesConflicts: forces) { work, lock in
                    try await work.run("apply", under: lock, confirmation, applying, checks: checking.checks) {
                        try await work.plan(planning.options(destroy: false))
                    }
                }
            case .savedPlan(let saved):
                try refuseOptionsOfAPlan()
                try confirmation.check("apply")
                let session = try Session(saved.environment, stateDir: state.stateDir, console: console, host: host)
                    .running(image.image ?? saved.imageDigest)
                let verb = saved.options.destroy ? "destroy" : "apply"
                let checks = checking.checks && !saved.options.destroy
                return try await session.connect(locking: verb, forcesConflicts: objects.forceConflicts) { work, lock in
                    try await work.run(
                        verb,
                        under: lock,
                        confirmation,
                        applying,
                        checks: checks,
                        again: planningAgain(saved)
                    ) {
                        try await work.planAgain(saved)
                    }
                }
            }
        }
    }

    /// A plan is carried out once: what is left of it must be planned again.
    private func planningAgain(_ saved: SavedPlan) -> String {
        var words = ["plan", saved.environment, "--out", environment]
        if saved.options.destroy { words.append("--destroy") }
        if !saved.options.refresh { words.append("--no-refresh") }
        words += saved.options.targets.flatMap { ["--target", $0.description] }
        words += image.words.isEmpty ? saved.imageDigest.map { ["--image", $0] } ?? [] : image.words
        return TypedCommand.text(words + state.words + objects.words)
    }

    /// What a saved plan was made of is settled.
    private func refuseOptionsOfAPlan() throws {
        guard planning.target.addresses.isEmpty, planning.refresh else {
            throw UsageError(
                "Option does not go with a saved plan",
                detail: "--target and --no-refresh say what a plan is made of; \(environment) is made already."
            )
        }
    }
}
