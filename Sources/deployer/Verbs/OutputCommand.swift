import ArgumentParser
import Engine
import Infra
import TerminalUI

/// Prints outputs of the last apply.
struct OutputCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "output",
        abstract: "Print the outputs of the last apply, or one of them.",
        discussion: """
            Reads the state only. One output is printed without quotes, for scripts.

            EXAMPLES:
              deployer output dev
              deployer output dev vpcId
            """
    )

    @OptionGroup var environment: EnvironmentOptions

    @Argument(help: "The output to print. Default: all.")
    var name: String?

    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await Session.report(output, environment.environment) { console, host in
            let session = try Session(environment, console: console, host: host)
            let outputs = try await session.state().outputs
            guard let name else {
                console.show(OutputsReport(outputs))
                return .done
            }
            guard let value = outputs[name] else {
                let names = outputs.keys.sorted().joined(separator: ", ")
                throw UsageError(
                    "Output not found",
                    detail: "The last apply of \(session.argument) had no output \"\(name)\". "
                        + (names.isEmpty ? "It had none." : "It had: \(names).")
                )
            }
            console.show(OutputReport(name: name, value: value))
            return .done
        }
    }
}
