import ArgumentParser
import Engine
import Infra
import TerminalUI

/// Shows what differs between two environments.
struct DiffCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Show what differs in meaning between two environments.",
        discussion: """
            Compares descriptions: neither state nor AWS. Resources belong together by address, zones by name, letter or
            place. Names, ranges and accounts of the environments' own are no difference; --verbose shows them too.
            Ends with 2 where anything differs, with 0 where nothing does.

            EXAMPLES:
              deployer diff staging prod
              deployer diff staging prod --verbose
              deployer diff staging ../old/prod.yaml --json
            """
    )

    @Argument(
        help: "A name in environments/, or the path of an environment file.",
        completion: .custom { _, _, _ in EnvironmentFiles().names }
    )
    var first: String

    @Argument(
        help: "The environment to compare it with.",
        completion: .custom { _, _, _ in EnvironmentFiles().names }
    )
    var second: String

    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await Session.report(output, first) { console, _ in
            let files = EnvironmentFiles()
            let difference = StackDifference(try files.described(first), try files.described(second))
            console.show(DifferenceReport(difference))
            return difference.isEmpty ? .done : .changes
        }
    }
}

extension EnvironmentFiles {
    /// An environment with its stack and the values of its file.
    fileprivate func described(_ argument: String) throws -> DescribedEnvironment {
        let path = try path(of: argument)
        let text = try text(at: path)
        let environment = try Infra.Environment.decode(text, file: path)
        return DescribedEnvironment(
            environment: environment,
            stack: try Stack(environment: environment),
            values: Infra.Environment.values(of: text, file: path)
        )
    }
}
