import AWSSigner
import TestSupport
import Testing

@testable import AWSClient

/// Credentials of the place a process runs in: web identity, container endpoint, instance metadata.
struct EndpointCredentialsTests {
    // MARK: Web identity

    @Test func tradesATokenInAFileForARole() async throws {
        let fixture = try ChainFixture { _ in ChainFixture.role("AssumeRoleWithWebIdentity", key: "WEB") }
        let path = try fixture.home.write(" one \n", to: "token")
        let chain = try fixture.chain([
            "AWS_WEB_IDENTITY_TOKEN_FILE": path, "AWS_ROLE_ARN": "arn:aws:iam::1:role/pod",
            "AWS_ROLE_SESSION_NAME": "pod-1",
        ])
        let first = try #require(try await chain.credentials())
        #expect(first.accessKeyID == "WEB")
        // The file's token is replaced while the process runs.
        try fixture.home.write("two", to: "token")
        await chain.discard(first)
        _ = try await chain.credentials()
        #expect(fixture.server.requests.map { $0.form["WebIdentityToken"] } == ["one", "two"])
        #expect(fixture.server.requests.first?.form["RoleSessionName"] == "pod-1")
        #expect(fixture.server.requests.first?.headers["authorization"] == nil)
    }

    @Test func aWebIdentityNeedsItsFileAndItsRole() async throws {
        let fixture = try ChainFixture()
        let noRole = try await fixture.failure(["AWS_WEB_IDENTITY_TOKEN_FILE": "/none"])
        #expect(noRole.description.contains("AWS_ROLE_ARN is not"))
        let noFile = try await fixture.failure(["AWS_WEB_IDENTITY_TOKEN_FILE": "/none", "AWS_ROLE_ARN": "arn"])
        #expect(noFile.description.contains("'/none' does not exist or is empty"))
    }

    // MARK: Container

    @Test func asksTheContainersEndpointWithItsToken() async throws {
        let fixture = try ChainFixture { _ in ChainFixture.document(key: "POD") }
        let path = try fixture.home.write("from-file\n", to: "token")
        let environment = [
            "AWS_CONTAINER_CREDENTIALS_FULL_URI": "\(fixture.server.url)/v1/credentials?x=1",
            "AWS_CONTAINER_AUTHORIZATION_TOKEN": "from-variable",
        ]
        let credentials = try await fixture.credentials(environment)
        #expect(credentials.accessKeyID == "POD")
        #expect(credentials.sessionToken == "t")
        // As EKS Pod Identity does it; the file goes before the variable.
        _ = try await fixture.credentials(environment.merging(["AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE": path]) { $1 })
        #expect(fixture.server.requests.map(\.target) == ["/v1/credentials?x=1", "/v1/credentials?x=1"])
        #expect(fixture.server.requests.map { $0.headers["authorization"] } == ["from-variable", "from-file"])
    }

    @Test func theContainersEndpointGetsASecondChance() async throws {
        let fixture = try ChainFixture { $0.number == 1 ? .text("", status: 500) : ChainFixture.document(key: "POD") }
        let uri = ["AWS_CONTAINER_CREDENTIALS_FULL_URI": fixture.server.url]
        #expect(try await fixture.credentials(uri).accessKeyID == "POD")

        let refusing = try ChainFixture { _ in .text("", status: 404) }
        let error = try await refusing.failure(["AWS_CONTAINER_CREDENTIALS_FULL_URI": refusing.server.url])
        #expect(error.description.contains("answered with status 404"))
        #expect(refusing.server.requests.count == 1)
    }

    @Test(
        arguments: [
            ("http://example.com/", "only a loopback address"),
            ("http://127.evil.example/", "only a loopback address"),
            ("http://169.254.170.200/", "only a loopback address"),
            ("not a url", "is not a URL"),
        ]
    )
    func aTokenIsNotSentInClearTextToOthers(uri: String, problem: String) async throws {
        let error = try await ChainFixture().failure(["AWS_CONTAINER_CREDENTIALS_FULL_URI": uri])
        #expect(error.tried.last?.outcome.contains(problem) == true, "\(error)")
    }

    // MARK: Instance

    private static func metadata(_ request: HTTPServer.Request) -> HTTPServer.Answer {
        guard request.path == "/latest/api/token" || request.headers["x-aws-ec2-metadata-token"] == "session" else {
            return .text("", status: 401)
        }
        switch (request.method, request.path) {
        case ("PUT", "/latest/api/token"):
            return request.headers["x-aws-ec2-metadata-token-ttl-seconds"] == nil
                ? .text("", status: 400) : .text("session")
        case ("GET", "/latest/meta-data/iam/security-credentials/"): return .text("node role\n")
        case ("GET", "/latest/meta-data/iam/security-credentials/node%20role"):
            return ChainFixture.document(key: "NODE")
        default: return .text("", status: 404)
        }
    }

    @Test func asksTheInstancesMetadataWithASessionToken() async throws {
        let fixture = try ChainFixture(Self.metadata)
        let credentials = try await fixture.credentials(["AWS_EC2_METADATA_SERVICE_ENDPOINT": fixture.server.url])
        #expect(credentials.accessKeyID == "NODE")
        #expect(credentials.expiration == Timestamp(year: 2026, month: 1, day: 2, hour: 4, minute: 4, second: 5))
        #expect(fixture.server.requests.map(\.method) == ["PUT", "GET", "GET"])
    }

    @Test func elsewhereNobodyAnswers() async throws {
        let fixture = try ChainFixture()
        let url = "http://127.0.0.1:\(try freePort())"
        let error = try await fixture.failure(["AWS_EC2_METADATA_SERVICE_ENDPOINT": url])
        #expect(error.summary == "No AWS credentials found")
        #expect(error.tried.last?.outcome.contains("does not answer") == true)
    }

    @Test func anInstanceMayHaveNoRole() async throws {
        let fixture = try ChainFixture { $0.method == "PUT" ? .text("session") : .text("", status: 404) }
        let error = try await fixture.failure(["AWS_EC2_METADATA_SERVICE_ENDPOINT": fixture.server.url])
        #expect(error.tried.last?.outcome == "the instance has no role (status 404)")
    }
}
