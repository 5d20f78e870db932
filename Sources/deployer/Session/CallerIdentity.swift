import AWSClient
import AWSServices
import Infra

/// Who calls AWS.
struct CallerIdentity: Sendable {
    /// 12 digits.
    let account: String
    let arn: String

    /// Asks STS.
    init(asking client: AWSClient) async throws {
        try self.init(await client.execute(STS.GetCallerIdentity.self, .init()))
    }

    /// What STS answered.
    init(_ answer: STS.GetCallerIdentityResponse) throws {
        guard let account = answer.account, let arn = answer.arn else {
            throw Diagnostic(
                .error,
                "Caller is not known",
                detail: "STS GetCallerIdentity answered without an account or an ARN."
            )
        }
        self.account = account
        self.arn = arn
    }

    /// - Throws: `Diagnostic` where the environment belongs to another account.
    func check(_ environment: Infra.Environment) throws {
        guard let expected = environment.account, expected != account else { return }
        throw Diagnostic(
            .error,
            "Caller is in another account",
            detail: """
                The environment \(environment.name) is in account \(expected), but the credentials in use are of \(account) \
                (\(arn)). Nothing was read. Use credentials of \(expected), for example with AWS_PROFILE.
                """,
            locations: environment.location(of: "account").map { [$0] } ?? []
        )
    }
}
