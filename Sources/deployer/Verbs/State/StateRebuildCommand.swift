import ArgumentParser
import Engine
import Infra
import TerminalUI

/// Makes a lost state again.
struct StateRebuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rebuild",
        abstract: "Make the state again from what is in AWS, by the tags of the stack.",
        discussion: """
            For a state that is lost or cannot be read. Changes nothing in AWS. What is in the stack is looked for by its tags, \
            or by what it connects; what is not found is said, and the next plan creates it. A damaged state is kept beside \
            the new one.

            EXAMPLES:
              deployer state rebuild dev
              deployer state rebuild dev --force   In place of a state that can be read.
            """
    )

    @OptionGroup var environment: EnvironmentOptions

    @Flag(help: "Replace a state that can be read and holds resources.")
    var force = false

    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await Session.report(output, environment.environment) { console, host in
            let session = try Session(environment, console: console, host: host)
            let connection = try await session.connection()
            return try await session.locking("state rebuild") { lock in
                let old = try await readable(session)
                try refuse(old.state, session.argument)
                let work = try session.work(
                    connection.client,
                    connection.caller,
                    on: StoredState(state: old.state, journal: [])
                )
                let rebuild = try await work.rebuild(replacing: old.state)
                let aside = old.isDamaged ? try await session.backend.setAside(withHistory: true, under: lock) : nil
                try await work.deployment().save(rebuild, under: lock)
                console.show(RebuildReport(rebuild, aside: aside, command: "deployer plan \(session.argument)"))
                return .done
            }
        }
    }

    /// What is stored; a state that cannot be read is what this verb is for.
    private func readable(_ session: Session) async throws -> (state: State?, isDamaged: Bool) {
        do { return (try await session.backend.load().recovered().state, false) } catch is Diagnostic {
            return (nil, true)
        }
    }

    private func refuse(_ state: State?, _ argument: String) throws {
        guard !force, let state, !(state.resources.isEmpty && state.intents.isEmpty) else { return }
        throw UsageError(
            "State can be read",
            detail: """
                The state of \(argument) holds \(state.resources.count) resources. What it knows and AWS does not tell would be \
                lost, such as predecessors that are still to be deleted. To replace it all the same:
                """,
            commands: ["deployer state rebuild \(argument) --force"]
        )
    }
}
