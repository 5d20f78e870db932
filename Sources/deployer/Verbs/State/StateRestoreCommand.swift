import ArgumentParser
import Engine
import Infra
import TerminalUI

/// Makes an earlier state the current one.
struct StateRestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Make an earlier state the current one, under a new serial.",
        discussion: """
            Changes nothing in AWS. What was made since is not known any more and stays in AWS; what was deleted since is \
            known again, and the next plan creates it.

            EXAMPLES:
              deployer state restore prod --serial 41
            """
    )

    @OptionGroup var environment: EnvironmentOptions

    @Option(help: "The serial of the earlier state, as state history shows it.")
    var serial: Int

    @Flag(name: .shortAndLong, help: "Restore without asking.")
    var yes = false

    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await Session.report(output, environment.environment) { console, host in
            let confirmation = Confirmation(console: console, isGiven: yes)
            try confirmation.check("state restore")
            let session = try Session(environment, console: console, host: host)
            let deployment = session.deployment(of: Stack(session.environment.name), HandlerRegistry([]))
            return try await session.locking("state restore") { lock in
                guard let restoration = try await deployment.restoration(of: serial) else {
                    throw session.noVersion(serial)
                }
                console.show(RestorationReport(restoration))
                guard confirmation.isGranted("Make this the state of \(session.environment.name)?") else {
                    console.tell([Diagnostic(.note, "Nothing was changed")])
                    return .failed
                }
                let serial = try await deployment.save(restoration, under: lock)
                console.show(NoticeReport.restored(restoration.serial, as: serial))
                return .done
            }
        }
    }
}
