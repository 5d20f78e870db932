import ArgumentParser
import TerminalUI

/// What a verb prints, and how.
protocol Presentation {
    /// For people or for programs.
    var format: OutputFormat { get }
    /// How much is shown.
    var detail: Layout.Detail { get }
    /// Whether colours are unwanted.
    var noColor: Bool { get }
}

/// How results are shown; every verb has these.
struct OutputOptions: ParsableArguments, Presentation {
    @Flag(help: "Write JSON lines to standard output, and nothing else; docs/json.md describes them.")
    var json = false

    @Flag(help: "Write no colours. The variable NO_COLOR does the same.")
    var noColor = false

    @Flag(name: .shortAndLong, help: "One line per change, without properties.")
    var quiet = false

    @Flag(
        name: .shortAndLong,
        help: "Unchanged resources, ownership tags, values in full, and every request to AWS."
    )
    var verbose = false

    func validate() throws {
        if quiet, verbose { throw ValidationError("--quiet and --verbose exclude each other.") }
    }

    var format: OutputFormat { json ? .json : .text }

    var detail: Layout.Detail { quiet ? .quiet : verbose ? .verbose : .normal }
}
