import AWSSigner
import TestSupport
import Testing

@testable import AWSClient

/// The order of the ways to credentials, and what a search says that ends without any.
struct CredentialChainTests {
    private static let key = ["AWS_ACCESS_KEY_ID": "ENV", "AWS_SECRET_ACCESS_KEY": "s", "AWS_SESSION_TOKEN": "t"]
    private static let profiles = """
        [default]
        aws_access_key_id = DEFAULT
        aws_secret_access_key = s
        [profile dev]
        aws_access_key_id = DEV
        aws_secret_access_key = s
        aws_session_token = dev-token
        """

    @Test(
        arguments: [
            (key, nil, "ENV"),
            (["AWS_ACCESS_KEY_ID": "", "AWS_SECRET_ACCESS_KEY": ""], nil, "DEFAULT"),
            (["AWS_PROFILE": "dev"], nil, "DEV"),
            (key.merging(["AWS_PROFILE": "dev"]) { $1 }, nil, "ENV"),
            // A profile that the caller names goes before the environment's key.
            (key, "dev", "DEV"),
        ] as [([String: String], String?, String)]
    )
    func theEnvironmentGoesBeforeTheFiles(environment: [String: String], profile: String?, id: String) async throws {
        let fixture = try ChainFixture()
        try fixture.home.write(Self.profiles, to: ".aws/config")
        #expect(try await fixture.credentials(environment, profile: profile).accessKeyID == id)
    }

    @Test func theSessionTokenComesAlong() async throws {
        let fixture = try ChainFixture()
        try fixture.home.write(Self.profiles, to: ".aws/config")
        #expect(try await fixture.credentials(Self.key).sessionToken == "t")
        #expect(try await fixture.credentials(["AWS_PROFILE": "dev"]).sessionToken == "dev-token")
    }

    @Test func saysWhatWasTriedAndWhatToDo() async throws {
        let error = try await ChainFixture().failure()
        #expect(
            error.tried.map(\.source)
                == ["environment", "profile default", "web identity", "container endpoint", "instance metadata"]
        )
        #expect(error.description.hasPrefix("No AWS credentials found\nTried, in this order:\n"))
        #expect(error.description.contains("environment: AWS_ACCESS_KEY_ID is not set"))
        #expect(error.description.contains("/.aws/config or "))
        #expect(error.advice.contains("AWS_PROFILE"))
    }

    @Test func halfAKeyIsAnErrorAndNotTheNextWaysTurn() async throws {
        let fixture = try ChainFixture()
        try fixture.home.write(Self.profiles, to: ".aws/config")
        let error = try await fixture.failure(["AWS_ACCESS_KEY_ID": "ENV"])
        #expect(error.tried.last?.outcome.contains("AWS_SECRET_ACCESS_KEY is not") == true)
    }

    @Test func anUnknownProfileIsNamedWithThoseThereAre() async throws {
        let fixture = try ChainFixture()
        try fixture.home.write(Self.profiles, to: ".aws/config")
        let error = try await fixture.failure(["AWS_PROFILE": "pord"])
        #expect(error.summary == "The AWS profile 'pord' does not exist")
        #expect(error.advice == "There are: default, dev.")
    }

    @Test func aFileThatCannotBeUnderstoodEndsTheSearch() async throws {
        let fixture = try ChainFixture()
        try fixture.home.write("[default\n", to: ".aws/config")
        let error = try await fixture.failure()
        #expect(error.description.contains("/.aws/config:1: "))
    }

    @Test func noMessageHoldsASecret() async throws {
        let fixture = try ChainFixture { _ in .text("not json, secret-part", status: 200) }
        let error = try await fixture.failure([
            "AWS_CONTAINER_CREDENTIALS_FULL_URI": fixture.server.url,
            "AWS_CONTAINER_AUTHORIZATION_TOKEN": "secret-part",
        ])
        #expect(error.description.contains("container endpoint"))
        #expect(!error.description.contains("secret-part"))
    }
}
