import ArgumentParser
import Engine
import TerminalUI

/// Shows what an apply would do.
struct PlanCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: "Show what an apply would do.",
        discussion: """
            Reads what exists and changes nothing.

            EXAMPLES:
              deployer plan dev
              deployer plan dev --target network
              deployer plan dev --destroy
              deployer plan dev --out dev.plan
              deployer plan dev --detailed-exitcode
              deployer plan dev --image .build/release/service

            Ends with 1 where a check fails; docs/checks.md lists them.
            """
    )

    @OptionGroup var environment: EnvironmentOptions

    @Option(
        help: ArgumentHelp("Save the plan. `deployer apply <file>` does exactly this, or refuses.", valueName: "file"),
        completion: .file()
    )
    var out: String?

    @Flag(help: "Plan to delete everything.")
    var destroy = false

    @Flag(help: "End with 2 where there are changes or drift.")
    var detailedExitcode = false

    @OptionGroup var planning: PlanningOptions
    @OptionGroup var image: ImageOptions
    @OptionGroup var checking: ChecksOptions
    @OptionGroup var objects: ObjectOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await Session.report(output, environment.environment) { console, host in
            let session = try Session(environment, console: console, host: host).running(image.image)
            let work = try await session.connect(forcesConflicts: objects.forceConflicts)
            let planned = try await work.plan(planning.options(destroy: destroy))
            work.show(planned)
            if checking.checks, !destroy {
                let checked = work.check()
                work.show(checked)
                if checked.isBlocking { return .failed }
            }
            if let out {
                let saved = SavedPlan(planned.plan, options: planned.options, environment: session.argument)
                try PlanFile(path: out).write(saved)
                let words = ["apply", out] + image.words + environment.state.words + objects.words
                console.show(NoticeReport.saved(out, command: TypedCommand.text(words)))
            }
            let isAsDescribed = planned.plan.isEmpty && !planned.plan.hasDrift
            return detailedExitcode && !isAsDescribed ? .changes : .done
        }
    }
}
