import Infra

/// The command line asks for something that makes no sense; ends with status 64.
struct UsageError: Error {
    let diagnostics: [Diagnostic]

    init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }

    init(_ summary: String, detail: String = "", commands: [String] = []) {
        diagnostics = [Diagnostic(.error, summary, detail: detail, commands: commands)]
    }
}
