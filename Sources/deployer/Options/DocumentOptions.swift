import ArgumentParser
import TerminalUI

/// Where a document goes that a verb writes; messages go to standard error as text.
struct DocumentOptions: ParsableArguments, Presentation {
    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Write to this file (default: standard output).", valueName: "file"),
        completion: .file()
    )
    var output: String?

    @Flag(help: "Write messages without colours. The variable NO_COLOR does the same.")
    var noColor = false

    var format: OutputFormat { .text }
    var detail: Layout.Detail { .normal }

    /// What follows the last dot of the file's name, in lower case; `nil` where there is none.
    var fileExtension: String? {
        guard let name = output?.split(separator: "/").last, let dot = name.lastIndex(of: "."), dot > name.startIndex
        else { return nil }
        return name[name.index(after: dot)...].lowercased()
    }

    /// Writes the document.
    ///
    /// - Throws: `Diagnostic` where the file cannot be written.
    func write(_ document: String, _ console: Console) throws {
        guard let output else { return console.output.write(document) }
        try WrittenFile(path: output).write(document)
    }
}
