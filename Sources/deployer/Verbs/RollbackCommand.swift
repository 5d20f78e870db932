import ArgumentParser
import ContainerImage
import Engine
import TerminalUI

/// Goes back to the release before.
struct RollbackCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rollback",
        abstract: "Go back to the image that was rolled out before.",
        discussion: """
            The saved states tell which one that is: the last whose rollout came to its end and that was not taken back \
            since. Shows the plan, asks, and rolls it out like any other release. A release that was taken back runs again \
            by `deployer release` alone.

            The database is not taken back: the release before must work with what the migrations since have left \
            (docs/delivery.md).

            EXAMPLES:
              deployer rollback prod
              deployer rollback prod --yes        For scripts.
              deployer rollback prod --from image.digest
                                                  Only where that image still runs: can be repeated.
            """
    )

    @OptionGroup var environment: EnvironmentOptions

    @Option(
        help: ArgumentHelp(
            """
            The image to take back: a digest, a file that holds one, a folder that image build wrote, or an executable. Where \
            another one runs, nothing is done. Default: the image that was applied last, or the one that an earlier rollback \
            did not come away from.
            """,
            valueName: "image"
        ),
        completion: .file()
    )
    var from: String?

    @OptionGroup var objects: ObjectOptions
    @OptionGroup var applying: ApplyingOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await Session.report(output, environment.environment) { console, host in
            let confirmation = Confirmation(console: console, isGiven: applying.yes)
            try confirmation.check("rollback")
            let session = try Session(environment, console: console, host: host)
            let from = try from.map { try session.image($0).digest.description }
            let connection = try await session.connection()
            return try await session.locking("rollback") { lock in
                let stored = try await session.backend.load()
                let state = stored.recovered().state ?? State(lineage: "", salt: "")
                if let from, !state.mayRun(from) {
                    console.show(NoticeReport.nothingToTakeBack(from, present: state.imageDigest))
                    return .done
                }
                let failed = from ?? state.imageToLeave
                let release = try await session.lastHealthyRelease(besides: failed, in: state)
                let work = try session.running(release.digest).work(
                    connection.client,
                    connection.caller,
                    on: stored,
                    forcesConflicts: objects.forceConflicts
                )
                console.show(NoticeReport.goingBack(to: release.digest, serial: release.serial))
                return try await work.release(
                    "rollback",
                    again: TypedCommand.text(
                        ["release", session.argument, "--image", release.digest]
                            + environment.state.words + objects.words
                    ),
                    takingBack: failed,
                    under: lock,
                    confirmation,
                    applying
                )
            }
        }
    }
}
