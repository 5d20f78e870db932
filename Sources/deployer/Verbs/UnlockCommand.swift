import ArgumentParser
import Engine
import Infra
import TerminalUI

/// Takes the lock from a process that is gone.
struct UnlockCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unlock",
        abstract: "Show who holds the lock, or release it from a process that is gone.",
        discussion: """
            Without an id, shows who holds the lock and since when, and ends with 3 where somebody does. A process that \
            still runs loses what it had: its next write fails.

            EXAMPLES:
              deployer unlock prod
              deployer unlock prod 3f9a
            """
    )

    @OptionGroup var environment: EnvironmentOptions

    @Argument(help: "The lock's id, or a beginning of it, as the message of the lock shows it.")
    var id: String?

    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await Session.report(output, environment.environment) { console, host in
            let session = try Session(environment, console: console, host: host)
            let holder = try await session.backend.holder()
            guard let id else {
                if let holder { throw StateLocked(holder: holder) }
                console.show(NoticeReport("Nobody holds the lock.", JSONMessage("not_locked")))
                return .done
            }
            try await session.backend.breakLock(id)
            if let holder { console.show(NoticeReport.unlocked(holder)) }
            return .done
        }
    }
}
