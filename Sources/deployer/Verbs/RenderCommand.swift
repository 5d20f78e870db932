import ArgumentParser
import Engine
import Infra
import TerminalUI

/// Writes what an environment is made of in another tool's words.
struct RenderCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "render",
        abstract: "Write a CloudFormation template of an environment, or its Kubernetes objects.",
        discussion: """
            The template is made from the description alone: neither state nor AWS is read. What CloudFormation has no type
            for is left out with a warning; a secret is refused. Objects are written one a file, in the order of application;
            what an apply has told of AWS is taken from the state. docs/render.md says what becomes of what.

            EXAMPLES:
              deployer render prod
              deployer render prod --output template.yaml
              deployer render prod --json > template.json
              deployer render prod --format kubernetes --output manifests
            """
    )

    /// Whose words.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case cloudformation, kubernetes
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

    @OptionGroup var environment: EnvironmentOptions

    @Option(help: "What to write.")
    var format = Format.cloudformation

    @Flag(exclusivity: .exclusive)
    var notation: Notation?

    @OptionGroup var document: DocumentOptions

    func run() async throws {
        try await Session.report(document, environment.environment) { console, host in
            if format == .kubernetes { return try await renderObjects(console, host) }
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

    /// Takes from the state what only an apply can tell.
    private func renderObjects(_ console: Console, _ host: Host) async throws -> ExitStatus {
        guard let folder = document.output, notation != .json else {
            throw UsageError(
                "Objects are written into a folder",
                detail: "--format kubernetes writes one YAML file an object, into the folder that --output names.",
                commands: ["deployer render \(environment.environment) --format kubernetes --output manifests"]
            )
        }
        let session = try Session(environment, console: console, host: host)
        let state = try await session.backend.load().recovered().state
        let manifests = ManifestFiles(rendering: try Stack(environment: session.environment)) { state?.value(of: $0) }
        console.tell(manifests.warnings)
        if manifests.files.isEmpty { console.tell([noObjects(session.argument)]) }
        try ManifestFolder(path: folder).write(manifests.files)
        return .done
    }

    private func noObjects(_ environment: String) -> Diagnostic {
        Diagnostic(
            .warning,
            "Environment has no objects",
            detail: """
                The service is made of objects: \(environment) needs `service` and `cluster` in its file, and a cluster that \
                takes them. In an emulator that is one that cluster.kubeconfig leads to.
                """
        )
    }
}
