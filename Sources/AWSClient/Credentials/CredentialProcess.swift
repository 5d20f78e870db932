import AWSSigner

/// A command that prints credentials.
///
/// Source: https://docs.aws.amazon.com/sdkref/latest/guide/feature-process-credentials.html
struct CredentialProcess: Sendable {
    let command: String
    let environment: [String: String]

    func credentials() async throws -> Credentials {
        let origin = "the credential_process '\(commandName)'"
        let result: ChildProcess.Result
        do {
            result = try await ChildProcess(command: command, environment: environment).run()
        } catch {
            throw SourceFailure("\(origin) could not be run: \(error)")
        }
        guard result.status == 0 else {
            throw SourceFailure("\(origin) ended with status \(result.status); what it said is above")
        }
        let document = try CredentialDocument.read(result.output, from: origin)
        guard document.version == 1 else {
            let version = document.version.map { String($0) } ?? "none"
            throw SourceFailure("\(origin) gave the Version \(version), but 1 is the only one known")
        }
        return try document.credentials(from: origin)
    }

    /// Without its arguments, which may hold a secret.
    private var commandName: String {
        let first = command.trimmed
        if let quote = first.first, quote == "\"" || quote == "'" {
            return String(first.dropFirst().prefix { $0 != quote })
        }
        return String(first.prefix { !$0.isWhitespace })
    }
}
