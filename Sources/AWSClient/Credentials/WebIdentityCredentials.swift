import AWSSigner

/// A role for whoever holds a token in a file, as in a pod with an IAM role for its service account.
///
/// Source: https://docs.aws.amazon.com/sdkref/latest/guide/feature-assume-role-credentials.html
struct WebIdentityCredentials: CredentialSource {
    let context: CredentialContext
    let name = "web identity"

    func outcome() async throws -> SourceOutcome {
        guard let path = context.environment.nonEmpty("AWS_WEB_IDENTITY_TOKEN_FILE") else {
            return .notSetUp("AWS_WEB_IDENTITY_TOKEN_FILE is not set")
        }
        guard let arn = context.environment.nonEmpty("AWS_ROLE_ARN") else {
            throw SourceFailure("AWS_WEB_IDENTITY_TOKEN_FILE is set, AWS_ROLE_ARN is not: set both or neither")
        }
        let role = STS.Role(arn: arn, sessionName: context.environment.nonEmpty("AWS_ROLE_SESSION_NAME"))
        return .found(try await Self.credentials(role, tokenPath: path, STS(context: context, region: nil)))
    }

    /// Reads the token anew each time: it is replaced while the process runs.
    static func credentials(_ role: STS.Role, tokenPath: String, _ sts: STS) async throws -> Credentials {
        guard let token = try TextFile.read(tokenPath)?.trimmed, !token.isEmpty else {
            throw SourceFailure("the web identity token file '\(tokenPath)' does not exist or is empty")
        }
        return try await sts.assume(role, webIdentityToken: String(token))
    }
}
