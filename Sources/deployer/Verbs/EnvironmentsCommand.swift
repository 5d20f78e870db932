import ArgumentParser
import Infra
import TerminalUI

/// Lists the environments of the project.
struct EnvironmentsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "environments",
        abstract: "List the environments in environments/.",
        discussion: """
            Checks every file: one with mistakes is reported, and the others are listed.

            EXAMPLES:
              deployer environments
              deployer environments --json
            """
    )

    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await Session.report(output, "<environment>") { console, _ in
            let files = EnvironmentFiles()
            let names = files.names
            guard !names.isEmpty else {
                throw UsageError(
                    "No environments",
                    detail: "There is no file \(EnvironmentFile.folder)/<name>.yaml in this folder."
                )
            }
            var entries: [EnvironmentsReport.Entry] = []
            var mistakes: [Diagnostic] = []
            for name in names {
                do {
                    let path = try files.path(of: name)
                    let environment = try files.environment(at: path)
                    entries.append(
                        EnvironmentsReport.Entry(
                            name: name,
                            file: path,
                            account: environment.account ?? "any",
                            region: environment.region
                        )
                    )
                } catch {
                    mistakes += Diagnostic.all(explaining: error, environment: name)
                }
            }
            console.show(EnvironmentsReport(entries))
            console.tell(mistakes)
            return mistakes.isEmpty ? .done : .failed
        }
    }
}
