import AWSClient
import Engine
import Infra

extension Diagnostic {
    /// Everything that an error says to the user.
    ///
    /// - Parameters:
    ///   - error: Any error of a verb.
    ///   - environment: The environment as the user named it, for commands to copy.
    /// - Returns: At least one.
    static func all(explaining error: any Error, environment: String) -> [Diagnostic] {
        switch error {
        case let error as Diagnostics: error.all
        case let error as UsageError: error.diagnostics
        case let error as CredentialsError: [Diagnostic(error)]
        case let error as SettingError:
            [Diagnostic(.error, "Setting has a value that it cannot have", detail: "\(error).")]
        case let error as ConfigFileError:
            [Diagnostic(.error, "AWS settings cannot be read", detail: "\(error).")]
        default: [Diagnostic(explaining: error, environment: environment)]
        }
    }

    private init(_ error: CredentialsError) {
        let tried =
            error.tried.isEmpty ? [] : ["Tried, in this order:"] + error.tried.map { "  \($0.source): \($0.outcome)" }
        let detail = (tried + [error.advice]).filter { !$0.isEmpty }.joined(separator: "\n")
        self.init(.error, error.summary, detail: detail)
    }
}
