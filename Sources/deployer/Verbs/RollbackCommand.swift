import ArgumentParser
import Engine
import TerminalUI

/// Goes back to the release before.
struct RollbackCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rollback",
        abstract: "Go back to the image that was rolled out before.",
        discussion: """
            The saved states tell which one that is: the last whose rollout came to its end. Shows the plan, asks, and rolls it \
            out like any other release. A rollback of a rollback is the release that was taken back.

            The database is not taken back: the release before must work with what the migrations since have left \
            (docs/delivery.md).

            EXAMPLES:
              deployer rollback prod
              deployer rollback prod --yes        For scripts.
            """
    )

    @OptionGroup var environment: EnvironmentOptions
    @OptionGroup var objects: ObjectOptions
    @OptionGroup var applying: ApplyingOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await Session.report(output, environment.environment) { console, host in
            let confirmation = Confirmation(console: console, isGiven: applying.yes)
            try confirmation.check("rollback", environment.environment)
            let session = try Session(environment, console: console, host: host)
            let release = try await session.lastHealthyRelease()
            let work = try await session.connect(image: release.digest, forcesConflicts: objects.forceConflicts)
            console.show(NoticeReport.goingBack(to: release.digest, serial: release.serial))
            return try await work.release("rollback", release.digest, confirmation, applying)
        }
    }
}
