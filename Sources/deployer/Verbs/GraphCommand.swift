import ArgumentParser
import Infra
import TerminalUI

/// Draws an environment.
struct GraphCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "graph",
        abstract: "Draw an environment: its resources and what they wait for, or its architecture.",
        discussion: """
            Reads the description alone: neither state nor AWS. mermaid and dot show every resource and what it waits
            for. svg shows the architecture: region, network, zones and subnets, what stands in them, and the traffic
            that security groups let through; it follows the reader's light or dark scheme.

            EXAMPLES:
              deployer graph prod --output prod.svg
              deployer graph prod --format mermaid
              deployer graph prod --format dot | dot -Tpdf > prod.pdf
            """
    )

    /// A language for pictures.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case mermaid, dot, svg

        /// The format that a file's ending stands for.
        init?(fileExtension: String?) {
            switch fileExtension {
            case "mmd", "mermaid": self = .mermaid
            case "dot", "gv": self = .dot
            case "svg": self = .svg
            default: return nil
            }
        }
    }

    @OptionGroup var environment: DescriptionOptions

    @Option(help: "What to write (default: by the ending of --output, else svg).")
    var format: Format?

    @OptionGroup var document: DocumentOptions

    func run() async throws {
        try await Session.report(document, environment.environment) { console, _ in
            let files = EnvironmentFiles()
            let environment = try files.environment(at: files.path(of: environment.environment))
            let stack = try Stack(environment: environment)
            switch try format ?? formatOfOutput() {
            case .mermaid: try document.write(ResourceGraph(stack).mermaid, console)
            case .dot: try document.write(ResourceGraph(stack).dot, console)
            case .svg:
                let svg = stack.architecture(region: environment.region, account: environment.account)
                try document.write(svg, console)
            }
            return .done
        }
    }

    private func formatOfOutput() throws -> Format {
        guard let ending = document.fileExtension else { return .svg }
        if let format = Format(fileExtension: ending) { return format }
        throw UsageError(
            "Format is not known",
            detail: """
                \(document.output ?? "") ends in .\(ending); .svg, .mmd, .mermaid, .dot and .gv stand for a format. For another \
                ending, say which with --format: \(Format.allCases.map(\.rawValue).joined(separator: ", ")).
                """
        )
    }
}
