import AWSSigner
import Foundation
import TestSupport
import Testing

@testable import AWSClient

struct SSOCredentialsTests {
    private static let config = """
        [default]
        sso_session = corp
        sso_account_id = 111122223333
        sso_role_name = Deploy Role
        [sso-session corp]
        sso_start_url = https://corp.awsapps.com/start
        sso_region = eu-central-1
        [profile old]
        sso_start_url = https://corp.awsapps.com/start
        sso_region = eu-central-1
        sso_account_id = 111122223333
        sso_role_name = Deploy
        """
    /// Printed by `printf corp | sha1sum` and `printf https://corp.awsapps.com/start | sha1sum`.
    private static let sessionFile = ".aws/sso/cache/ee0bfd2552fbd840c02cc48b6e823320543c450f.json"
    private static let startURLFile = ".aws/sso/cache/a51746d4aa793ae07b25e90c3a5db96fc7832bd7.json"

    private static let role = HTTPServer.Answer.text(
        """
        {"roleCredentials": {"accessKeyId": "SSO", "secretAccessKey": "s", "sessionToken": "t",
         "expiration": 1767326645000}}
        """
    )

    private func token(_ accessToken: String, until end: String, refreshable: Bool = false) -> String {
        let refresh = """
            , "refreshToken": "refresh", "clientId": "client", "clientSecret": "client-secret",
            "registrationExpiresAt": "2026-03-01T00:00:00Z"
            """
        return "{\"accessToken\": \"\(accessToken)\", \"expiresAt\": \"\(end)\"\(refreshable ? refresh : "")}"
    }

    @Test(arguments: [("default", sessionFile, "Deploy%20Role"), ("old", startURLFile, "Deploy")])
    func tradesTheLoginForARole(profile: String, file: String, role: String) async throws {
        let fixture = try ChainFixture { _ in Self.role }
        try fixture.home.write(Self.config, to: ".aws/config")
        try fixture.home.write(token("login", until: "2026-01-02T05:00:00Z"), to: file)
        let credentials = try await fixture.credentials(["AWS_PROFILE": profile])
        #expect(credentials.accessKeyID == "SSO")
        #expect(credentials.expiration == Timestamp(year: 2026, month: 1, day: 2, hour: 4, minute: 4, second: 5))
        let request = try #require(fixture.server.requests.first)
        #expect(request.target == "/federation/credentials?role_name=\(role)&account_id=111122223333")
        #expect(request.headers["x-amz-sso_bearer_token"] == "login")
        #expect(request.headers["authorization"] == nil)
    }

    @Test func renewsALoginThatHasEndedAndKeepsTheNewOne() async throws {
        let fixture = try ChainFixture { request in
            request.path == "/token"
                ? .text(#"{"accessToken": "renewed", "expiresIn": 3600, "refreshToken": "refresh2"}"#) : Self.role
        }
        try fixture.home.write(Self.config, to: ".aws/config")
        try fixture.home.write(token("old", until: "2026-01-02T03:00:00Z", refreshable: true), to: Self.sessionFile)
        #expect(try await fixture.credentials().accessKeyID == "SSO")
        #expect(fixture.server.requests.map(\.path) == ["/token", "/federation/credentials"])
        let body = try JSONDecoder().decode([String: String].self, from: Data(fixture.server.requests[0].body))
        #expect(
            body == [
                "grantType": "refresh_token", "clientId": "client", "clientSecret": "client-secret",
                "refreshToken": "refresh",
            ]
        )
        #expect(fixture.server.requests[1].headers["x-amz-sso_bearer_token"] == "renewed")
        let kept = try SSOToken.read("\(fixture.home.path)/\(Self.sessionFile)", login: "")
        #expect(kept.accessToken == "renewed")
        #expect(kept.refreshToken == "refresh2")
        #expect(kept.expiresAt == "2026-01-02T04:04:05Z")
        let attributes = try FileManager.default.attributesOfItem(atPath: "\(fixture.home.path)/\(Self.sessionFile)")
        #expect(attributes[.posixPermissions] as? Int == 0o600)
    }

    @Test func saysHowToLogIn() async throws {
        let fixture = try ChainFixture { _ in Self.role }
        try fixture.home.write(Self.config, to: ".aws/config")
        let never = try await fixture.failure()
        #expect(never.description.contains("nobody has logged in: run 'aws sso login --sso-session corp'"))

        try fixture.home.write(token("old", until: "2026-01-02T03:00:00Z"), to: Self.startURLFile)
        let ended = try await fixture.failure(["AWS_PROFILE": "old"])
        #expect(ended.description.contains("ended at 2026-01-02T03:00:00Z: run 'aws sso login --profile old'"))
        #expect(fixture.server.requests.isEmpty)
    }
}
