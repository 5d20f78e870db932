import AWSClient
import ArgumentParser
import Infra
import TerminalUI

/// The command line's root: says what there is, and starts the verb.
@main
struct Deployer: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "deployer",
        abstract: "Plans and applies AWS environments that are described in Swift.",
        discussion: """
            An environment is a name in environments/, or the path of a file.

            EXAMPLES:
              deployer plan dev                 Show what an apply would do.
              deployer apply dev                Show it, ask, and do it.
              deployer plan dev --out dev.plan  Save a plan, and later
              deployer apply dev.plan           do exactly this.
              deployer release dev --image service
                                                Roll out an image, and change nothing else.
              deployer rollback dev             Go back to the image before.
              deployer drift prod               Show what others changed.
              deployer diff staging prod        Show what differs between two environments.
              deployer output dev vpcId         Print one output, for scripts.
              deployer graph dev -o dev.svg     Draw its architecture.
              deployer render dev               Write a CloudFormation template of it.
              deployer pipeline status dev      Show how far its pipeline is.
              deployer image build service      Make a container image of an executable.
              deployer destroy dev              Delete everything that dev has.

            EXIT CODES:
                0  done
                1  failed
                2  changes, drift or differences present (plan --detailed-exitcode, drift, diff)
                3  the state is locked
               64  wrong usage
              130  interrupted

            COMPLETIONS:
              deployer --generate-completion-script bash (or zsh, fish)
            """,
        version: version,
        subcommands: [
            PlanCommand.self, ApplyCommand.self, ReleaseCommand.self, RollbackCommand.self, DestroyCommand.self,
            DriftCommand.self, OutputCommand.self, RenderCommand.self, DiffCommand.self, GraphCommand.self,
            ImportCommand.self, StateCommand.self, UnlockCommand.self, BootstrapCommand.self, DoctorCommand.self,
            EnvironmentsCommand.self, ImageCommand.self, PipelineCommand.self, IAMPolicyCommand.self,
        ]
    )

    /// Parses the command line and runs the verb. With `--json` also a mistake in the command line is a JSON line.
    static func main() async {
        defer { ProcessEnd.skipTeardown() }
        do {
            try checkHelp(CommandLine.arguments.dropFirst())
            var command = try parseAsRoot()
            guard var verb = command as? any AsyncParsableCommand else { return try command.run() }
            try await verb.run()
        } catch {
            let isMistake = !(error is ExitCode) && exitCode(for: error) == .validationFailure
            ProcessEnd.skipTeardown()
            guard isMistake, CommandLine.arguments.contains("--json") else { exit(withError: error) }
            let mistake = Diagnostic(.error, "Wrong usage", detail: message(for: error))
            TerminalDevice.output.write(mistake.message.text + "\n")
            exit(withError: ExitCode(ExitStatus.usage.rawValue))
        }
    }

    /// The parser shows the root's help for a verb that does not exist.
    private static func checkHelp(_ words: some Collection<String>) throws {
        guard words.first == "help" else { return }
        var known = configuration.subcommands
        for word in words.dropFirst() where !word.hasPrefix("-") && word != "help" {
            guard let found = known.first(where: { $0.configuration.commandName == word }) else {
                throw ValidationError("Unknown verb \"\(word)\".")
            }
            known = found.configuration.subcommands
        }
    }

    /// The deployer's version; locks and the user agent carry it.
    static let version = "0.1.0"
}
