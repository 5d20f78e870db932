import AWSSigner
import FoundationEssentials

/// A role's credentials for whoever has logged in with IAM Identity Center.
///
/// Source: https://docs.aws.amazon.com/singlesignon/latest/PortalAPIReference/API_GetRoleCredentials.html,
/// https://docs.aws.amazon.com/singlesignon/latest/OIDCAPIReference/API_CreateToken.html
struct SSOCredentials: Sendable {
    let context: CredentialContext
    let profile: String
    /// `nil` where the profile names no `sso-session`: such a login cannot be refreshed.
    let session: String?
    let startURL: String
    let region: String
    let accountID: String
    let roleName: String

    private static let portal = ServiceDescription(
        endpointPrefix: "portal.sso",
        serviceID: "SSO",
        signingName: "awsssoportal",
        apiVersion: "2019-06-10",
        wireProtocol: .restJSON
    )

    private static let oidc = ServiceDescription(
        endpointPrefix: "oidc",
        serviceID: "SSO OIDC",
        signingName: "sso-oauth",
        apiVersion: "2019-06-10",
        wireProtocol: .restJSON
    )

    private var login: String {
        session.map { "aws sso login --sso-session \($0)" } ?? "aws sso login --profile \(profile)"
    }

    /// Neither call is signed: the token says who asks.
    private var client: AWSClient {
        AWSClient(
            AWSClient.Configuration(
                region: region,
                credentials: StaticCredentials(nil),
                transport: context.transport,
                time: context.time,
                endpoints: context.endpoints
            )
        )
    }

    func credentials() async throws -> Credentials {
        let token = try await token()
        let response = try await client.send(
            WireRequest(
                method: "GET",
                path: "/federation/credentials",
                query: [
                    WireRequest.QueryItem("role_name", PercentEncoding.encoded(roleName)),
                    WireRequest.QueryItem("account_id", PercentEncoding.encoded(accountID)),
                ],
                headers: ["x-amz-sso_bearer_token": token.accessToken]
            ),
            service: Self.portal,
            operation: "GetRoleCredentials",
            isIdempotent: true
        )
        guard let answer = try? JSONDecoder().decode(RoleAnswer.self, from: Data(response.body)) else {
            throw SourceFailure("IAM Identity Center answered GetRoleCredentials without credentials")
        }
        return Credentials(
            accessKeyID: answer.roleCredentials.accessKeyId,
            secretAccessKey: answer.roleCredentials.secretAccessKey,
            sessionToken: answer.roleCredentials.sessionToken,
            expiration: Timestamp(secondsSinceEpoch: answer.roleCredentials.expiration / 1_000)
        )
    }

    private struct RoleAnswer: Decodable {
        struct RoleCredentials: Decodable {
            var accessKeyId: String
            var secretAccessKey: String
            var sessionToken: String
            /// Milliseconds since 1970.
            var expiration: Double
        }

        var roleCredentials: RoleCredentials
    }

    private func token() async throws -> SSOToken {
        let path = SSOToken.path(key: session ?? startURL, home: context.home)
        let token = try SSOToken.read(path, login: login)
        let now = context.time.now()
        if token.isValid(at: now) { return token }
        guard session != nil, token.isRefreshable(at: now) else {
            throw SourceFailure("the SSO login ended at \(token.expiresAt): run '\(login)'")
        }
        do {
            let refreshed = try await refreshed(token)
            try refreshed.write(to: path)
            return refreshed
        } catch let error as AWSError {
            throw SourceFailure("the SSO login cannot be renewed (\(error)): run '\(login)'")
        }
    }

    private struct TokenAnswer: Decodable {
        var accessToken: String
        /// Seconds.
        var expiresIn: Double
        var refreshToken: String?
    }

    private func refreshed(_ token: SSOToken) async throws -> SSOToken {
        let body = [
            "grantType": "refresh_token", "clientId": token.clientId, "clientSecret": token.clientSecret,
            "refreshToken": token.refreshToken,
        ]
        let response = try await client.send(
            WireRequest(
                path: "/token",
                headers: ["Content-Type": "application/json"],
                body: Array(try JSONEncoder().encode(body))
            ),
            service: Self.oidc,
            operation: "CreateToken",
            isIdempotent: false
        )
        guard let answer = try? JSONDecoder().decode(TokenAnswer.self, from: Data(response.body)) else {
            throw SourceFailure("IAM Identity Center answered CreateToken without a token")
        }
        var refreshed = token
        refreshed.accessToken = answer.accessToken
        refreshed.expiresAt = (context.time.now() + answer.expiresIn).extendedFormat
        refreshed.refreshToken = answer.refreshToken ?? token.refreshToken
        return refreshed
    }
}
