import ArgumentParser
import Engine
import TerminalUI

/// Moves a state to another place.
struct StateMigrateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate",
        abstract: "Move the state between a folder and a bucket, or to another one.",
        discussion: """
            The environment's file names one of the two places, --from or --to the other: "local" for the default folder, a \
            folder's path, or s3://bucket/prefix. The state is copied and compared under the locks of both places; the old one \
            stays, marked as left behind, so that nobody uses it by mistake.

            EXAMPLES:
              deployer state migrate prod --from local               After prod.yaml was changed to name a bucket.
              deployer state migrate prod --to s3://shop-state/prod  Before it is.
            """
    )

    @OptionGroup var environment: EnvironmentOptions

    @Option(help: ArgumentHelp("Where the state is now.", valueName: "place"))
    var from: String?

    @Option(help: ArgumentHelp("Where the state is to be.", valueName: "place"))
    var to: String?

    @OptionGroup var output: OutputOptions

    func validate() throws {
        if (from == nil) == (to == nil) {
            throw ValidationError("Give either --from or --to; the environment's file names the other place.")
        }
    }

    func run() async throws {
        try await Session.report(output, environment.environment) { console, host in
            let session = try Session(environment, console: console, host: host)
            let other = try StatePlace(
                from ?? to ?? "",
                of: session.environment,
                stateDir: environment.state.stateDir,
                host: host,
                console: console
            )
            guard other.name != session.place.name else {
                throw UsageError(
                    "State is there already",
                    detail: "\(other.name) is the place that the environment names. Give the other one."
                )
            }
            let (source, target) = from == nil ? (session.place, other) : (other, session.place)
            let state = try await session.locking(source.backend, "state migrate") { one in
                try await session.locking(target.backend, "state migrate") { two in
                    try await StateMigration(
                        from: .init(source.backend, name: source.name, lock: one),
                        to: .init(target.backend, name: target.name, lock: two)
                    ).run()
                }
            }
            console.show(NoticeReport.migrated(state, from: source.name, to: target.name))
            if to != nil { console.tell([.namePlace(target.name, in: session)]) }
            return .done
        }
    }
}
