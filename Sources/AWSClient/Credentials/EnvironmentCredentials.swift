import AWSSigner

/// `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`, `AWS_SESSION_TOKEN`.
struct EnvironmentCredentials: CredentialSource {
    let environment: [String: String]
    let name = "environment"

    func outcome() async throws -> SourceOutcome {
        guard let accessKeyID = environment.nonEmpty("AWS_ACCESS_KEY_ID") else {
            return .notSetUp("AWS_ACCESS_KEY_ID is not set")
        }
        guard let secret = environment.nonEmpty("AWS_SECRET_ACCESS_KEY") else {
            throw SourceFailure("AWS_ACCESS_KEY_ID is set, AWS_SECRET_ACCESS_KEY is not: set both or neither")
        }
        return .found(
            Credentials(
                accessKeyID: accessKeyID,
                secretAccessKey: secret,
                sessionToken: environment.nonEmpty("AWS_SESSION_TOKEN")
            )
        )
    }
}
