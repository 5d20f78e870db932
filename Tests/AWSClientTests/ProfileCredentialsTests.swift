import AWSSigner
import TestSupport
import Testing

@testable import AWSClient

struct ProfileCredentialsTests {
    // MARK: Roles

    @Test func assumesARoleWithTheSourceProfilesKey() async throws {
        let fixture = try ChainFixture { _ in ChainFixture.role("AssumeRole", key: "ROLE") }
        try fixture.home.write(
            """
            [profile base]
            aws_access_key_id = BASE
            aws_secret_access_key = s
            [profile ops]
            role_arn = arn:aws:iam::111122223333:role/ops
            source_profile = base
            external_id = a/b
            role_session_name = kim
            duration_seconds = 1800
            region = eu-west-1
            """,
            to: ".aws/config"
        )
        let credentials = try await fixture.credentials(["AWS_PROFILE": "ops"])
        #expect(credentials.accessKeyID == "ROLE")
        #expect(credentials.secretAccessKey == "role/secret+=")
        #expect(credentials.sessionToken == "role-token")
        #expect(credentials.expiration == Timestamp(year: 2026, month: 1, day: 2, hour: 4, minute: 4, second: 5))
        let request = try #require(fixture.server.requests.first)
        #expect(
            request.form == [
                "Action": "AssumeRole", "Version": "2011-06-15", "RoleArn": "arn:aws:iam::111122223333:role/ops",
                "RoleSessionName": "kim", "ExternalId": "a/b", "DurationSeconds": "1800",
            ]
        )
        #expect(
            request.headers["authorization"]?.contains("Credential=BASE/20260102/eu-west-1/sts/aws4_request") == true
        )
    }

    @Test func rolesAreAssumedOneAfterTheOther() async throws {
        let fixture = try ChainFixture { ChainFixture.role("AssumeRole", key: "ROLE\($0.number)") }
        try fixture.home.write(
            """
            [profile base]
            role_arn = arn:aws:iam::1:role/self
            source_profile = base
            aws_access_key_id = BASE
            aws_secret_access_key = s
            [profile hub]
            role_arn = arn:aws:iam::1:role/hub
            source_profile = base
            [profile spoke]
            role_arn = arn:aws:iam::2:role/spoke
            source_profile = hub
            """,
            to: ".aws/config"
        )
        #expect(try await fixture.credentials(["AWS_PROFILE": "spoke"]).accessKeyID == "ROLE3")
        let keys = fixture.server.requests.map { request in
            request.headers["authorization"].map { $0.split(separator: "=")[1].prefix { $0 != "/" } }
        }
        #expect(keys == ["BASE", "ROLE1", "ROLE2"])
        #expect(
            fixture.server.requests.map { $0.form["RoleArn"]?.split(separator: "/").last } == ["self", "hub", "spoke"]
        )
    }

    @Test func aRolesSourceMayBeTheEnvironment() async throws {
        let fixture = try ChainFixture { _ in ChainFixture.role("AssumeRole", key: "ROLE") }
        try fixture.home.write(
            "[profile ci]\nrole_arn = arn:aws:iam::1:role/ci\ncredential_source = Environment",
            to: ".aws/config"
        )
        let key = ["AWS_ACCESS_KEY_ID": "ENV", "AWS_SECRET_ACCESS_KEY": "s"]
        #expect(try await fixture.credentials(key, profile: "ci").accessKeyID == "ROLE")
        #expect(fixture.server.requests.first?.headers["authorization"]?.contains("Credential=ENV/") == true)
    }

    @Test(
        arguments: [
            ("role_arn = a", "without source_profile or credential_source"),
            ("role_arn = a\nsource_profile = x\ncredential_source = Environment", "keep one"),
            ("role_arn = a\nsource_profile = none", "'none', which does not exist; there are: p"),
            ("role_arn = a\nsource_profile = p", "p → p"),
            ("role_arn = a\ncredential_source = Moon", "Environment, Ec2InstanceMetadata or EcsContainer"),
            ("role_arn = a\ncredential_source = EcsContainer", "is EcsContainer, but neither"),
            ("role_arn = a\nsource_profile = p\nmfa_serial = m", "MFA"),
            ("role_arn = a\nsource_profile = p\nduration_seconds = 5", "from 900 to 43200"),
            ("aws_access_key_id = a", "has aws_access_key_id without aws_secret_access_key"),
            ("aws_secret_access_key = a", "has aws_secret_access_key without aws_access_key_id"),
            ("sso_session = s", "sso-session 's', which does not exist"),
            ("sso_start_url = https://x\nsso_region = r", "has no sso_account_id"),
        ]
    )
    func saysWhatIsWrongWithAProfile(settings: String, problem: String) async throws {
        let fixture = try ChainFixture()
        try fixture.home.write("[profile p]\n\(settings)", to: ".aws/config")
        let error = try await fixture.failure(["AWS_PROFILE": "p"])
        #expect(error.tried.last?.outcome.contains(problem) == true, "\(error)")
        #expect(fixture.server.requests.isEmpty)
    }

    @Test func whatSTSRefusesIsTold() async throws {
        let fixture = try ChainFixture { _ in
            .text(
                "<ErrorResponse><Error><Code>AccessDenied</Code><Message>not you</Message></Error></ErrorResponse>",
                status: 403
            )
        }
        try fixture.home.write(
            "[default]\nrole_arn = a\nsource_profile = default\naws_access_key_id = A\naws_secret_access_key = s",
            to: ".aws/config"
        )
        let error = try await fixture.failure()
        #expect(error.description.contains("STS AssumeRole: AccessDenied: not you"))
    }

    @Test func aProfilesWebIdentityNeedsNoKey() async throws {
        let fixture = try ChainFixture { _ in ChainFixture.role("AssumeRoleWithWebIdentity", key: "WEB") }
        let token = try fixture.home.write("profile-token\n", to: "token")
        try fixture.home.write(
            "[default]\nrole_arn = arn:aws:iam::1:role/r\nweb_identity_token_file = \(token)",
            to: ".aws/config"
        )
        #expect(try await fixture.credentials().accessKeyID == "WEB")
        #expect(fixture.server.requests.first?.form["WebIdentityToken"] == "profile-token")
        #expect(fixture.server.requests.first?.headers["authorization"] == nil)
    }

    // MARK: A command

    private func process(_ script: String) async throws -> ChainFixture {
        let fixture = try ChainFixture()
        let path = try fixture.home.write("#!/bin/sh\n\(script)\n", to: "my tool")
        try fixture.home.write("[default]\ncredential_process = sh \"\(path)\" --for x", to: ".aws/config")
        return fixture
    }

    @Test func runsACommandThatPrintsCredentials() async throws {
        let fixture = try await process(
            """
            test "$1 $2" = "--for x" || exit 9
            echo '{"Version": 1, "AccessKeyId": "'$FROM_ENVIRONMENT'", "SecretAccessKey": "s",'
            echo ' "SessionToken": "t", "Expiration": "2026-01-02T06:04:05+02:00"}'
            """
        )
        let credentials = try await fixture.credentials(["FROM_ENVIRONMENT": "PROCESS", "PATH": "/usr/bin:/bin"])
        #expect(credentials.accessKeyID == "PROCESS")
        #expect(credentials.sessionToken == "t")
        #expect(credentials.expiration == Timestamp(year: 2026, month: 1, day: 2, hour: 4, minute: 4, second: 5))
    }

    @Test(
        arguments: [
            ("exit 3", "ended with status 3"),
            ("kill -9 $$", "ended with status 137"),
            ("echo secret-part", "are not the JSON of credentials"),
            ("echo '{\"Version\": 2}'", "gave the Version 2"),
            ("echo '{\"Version\": 1, \"AccessKeyId\": \"A\"}'", "no AccessKeyId and SecretAccessKey"),
            (
                "echo '{\"Version\": 1, \"AccessKeyId\": \"A\", \"SecretAccessKey\": \"s\", \"Expiration\": \"soon\"}'",
                "'soon'"
            ),
        ]
    )
    func saysWhatIsWrongWithACommand(script: String, problem: String) async throws {
        let error = try await process(script).failure(["PATH": "/usr/bin:/bin"])
        #expect(error.description.contains(problem), "\(error)")
        #expect(!error.description.contains("secret-part"))
        #expect(!error.description.contains("--for"))
    }

    @Test func aCommandThatNeverEndsIsEnded() async throws {
        let process = ChildProcess(
            command: "exec sleep 600",
            environment: ["PATH": "/usr/bin:/bin"],
            deadline: .milliseconds(100)
        )
        let error = try await #require(throws: ChildProcess.Failure.self) { try await process.run() }
        #expect(error.description.contains("longer than"))
    }
}
