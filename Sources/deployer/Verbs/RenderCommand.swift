import ArgumentParser
import Infra
import TerminalUI

/// Writes what an environment is made of in another tool's words.
struct RenderCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "render",
        abstract: "Write a CloudFormation template of an environment.",
        discussion: """
            Reads the description alone: neither state nor AWS. What CloudFormation has no type for is left out with a
            warning; a secret is refused. docs/render.md says what becomes of what.

            EXAMPLES:
              deployer render prod
              deployer render prod --output template.yaml
              deployer render prod --json > template.json
            """
    )

    /// Whose words.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case cloudformation
    }

    enum Notation: String, EnumerableFlag {
        case yaml, json

        static func help(for value: Notation) -> ArgumentHelp? {
            switch value {
            case .yaml: "Write YAML with CloudFormation's short forms (default, unless --output ends in .json)."
            case .json: "Write JSON."
            }
        }
    }

    @OptionGroup var environment: DescriptionOptions

    @Option(help: "What to write.")
    var format = Format.cloudformation

    @Flag(exclusivity: .exclusive)
    var notation: Notation?

    @OptionGroup var document: DocumentOptions

    func run() async throws {
        try await Session.report(document, environment.environment) { console, _ in
            let files = EnvironmentFiles()
            let stack = try Stack(environment: files.environment(at: files.path(of: environment.environment)))
            let template = try Template(rendering: stack)
            console.tell(template.warnings)
            switch notation ?? (document.fileExtension == "json" ? .json : .yaml) {
            case .yaml: try document.write(template.value.yaml, console)
            case .json: try document.write(template.value.json, console)
            }
            return .done
        }
    }
}
