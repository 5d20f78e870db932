import AWSClient
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import TestSupport
import Testing

@testable import Service

/// Bearer tokens at the depth of the router, with an identity provider on a real socket.
@Suite struct TokenTests {
    private let provider: IdentityProvider

    init() throws { provider = try IdentityProvider() }

    private func fixture() throws -> EdgeFixture {
        try EdgeFixture(provider.environment, transport: try CurlTransport())
    }

    private func get(_ client: any TestClientProtocol, _ token: String, _ path: String = "/v1/products/7") async throws
        -> TestResponse
    {
        try await client.execute(uri: path, method: .get, headers: [.authorization: "Bearer \(token)"])
    }

    @Test func aValidTokenNamesWhoAsks() async throws {
        try await provider.addKey("one")
        let token = try await provider.token("products:read", key: "one")
        let fixture = try fixture()
        try await fixture.application().test(.router) { client async throws in
            let response = try await get(client, token)
            #expect(response.status == .ok)
            #expect(String(buffer: response.body) == #"{"principal":"token:alice"}"#)
            #expect(try await get(client, token).status == .ok)
        }
        #expect(provider.fetches == 1)
        #expect(try fixture.logged().first?["principal"] as? String == "token:alice")
    }

    @Test func aScopeThatIsMissingIsNamed() async throws {
        try await provider.addKey("one")
        let token = try await provider.token("orders:read *:write", key: "one")
        try await fixture().application().test(.router) { client async throws in
            let response = try await get(client, token)
            #expect(response.status == .forbidden)
            #expect(
                response.headers[.wwwAuthenticate]
                    == #"Bearer realm="service", error="insufficient_scope", scope="products:read""#
            )
            #expect(String(buffer: response.body).contains("the token has orders:read *:write"))
        }
    }

    @Test func withoutCredentialsOnlyTheSchemeIsNamed() async throws {
        try await fixture().application().test(.router) { client async throws in
            let response = try await client.execute(uri: "/v1/products/7", method: .get)
            #expect(response.status == .unauthorized)
            #expect(response.headers[.wwwAuthenticate] == #"Bearer realm="service""#)
            #expect(try await client.execute(uri: "/v1/nothing", method: .get).status == .unauthorized)
            #expect(try await client.execute(uri: "/metrics", method: .get).status == .unauthorized)
            #expect(try await client.execute(uri: "/livez", method: .get).status == .ok)
        }
    }

    @Test(
        arguments: [
            ("another issuer", "https://evil.example", ["shop"], 300.0, nil),
            ("another audience", IdentityProvider.issuer, ["other"], 300.0, nil),
            ("has expired", IdentityProvider.issuer, ["shop"], -31.0, nil),
            ("has no exp", IdentityProvider.issuer, ["shop"], nil, nil),
            ("not valid yet", IdentityProvider.issuer, ["shop"], 300.0, 32.0),
        ] as [(String, String, [String], Double?, Double?)]
    )
    func aTokenForOthersOrForAnotherTimeIsRefused(
        reason: String,
        issuer: String,
        audience: [String],
        expires: Double?,
        begins: Double?
    ) async throws {
        try await provider.addKey("one")
        let token = try await provider.token(
            "*:*",
            key: "one",
            issuer: issuer,
            audience: audience,
            expires: expires,
            begins: begins
        )
        try await fixture().application().test(.router) { client async throws in
            let response = try await get(client, token)
            #expect(response.status == .unauthorized)
            #expect(response.headers[.wwwAuthenticate]?.contains(#"error="invalid_token""#) == true)
            #expect(response.headers[.wwwAuthenticate]?.contains(reason) == true)
        }
    }

    @Test func clocksMayDifferALittle() async throws {
        try await provider.addKey("one")
        let late = try await provider.token("*:*", key: "one", expires: -28)
        let early = try await provider.token("*:*", key: "one", begins: 29)
        try await fixture().application().test(.router) { client async throws in
            #expect(try await get(client, late).status == .ok)
            #expect(try await get(client, early).status == .ok)
        }
    }

    @Test func aRememberedTokenStillExpires() async throws {
        try await provider.addKey("one")
        let token = try await provider.token("*:*", key: "one", expires: 10)
        let fixture = try fixture()
        try await fixture.application().test(.router) { client async throws in
            #expect(try await get(client, token).status == .ok)
            fixture.clock.advance(by: .seconds(39))
            #expect(try await get(client, token).status == .ok)
            fixture.clock.advance(by: .seconds(2))
            #expect(try await get(client, token).status == .unauthorized)
        }
    }

    @Test func aNewKeyIsFoundAndAnOldOneEnds() async throws {
        try await provider.addKey("one")
        let old = try await provider.token("*:*", key: "one")
        let fixture = try fixture()
        try await fixture.application().test(.router) { client async throws in
            #expect(try await get(client, old).status == .ok)
            provider.withdrawAll()
            try await provider.addKey("two")
            let new = try await provider.token("*:*", key: "two")
            // Not asked again right after the last time, lest made-up keys make it ask all the time.
            #expect(try await get(client, new).status == .unauthorized)
            #expect(provider.fetches == 1)
            fixture.clock.advance(by: .seconds(11))
            #expect(try await get(client, new).status == .ok)
            #expect(provider.fetches == 2)
            // Remembered for a minute, and no longer.
            #expect(try await get(client, old).status == .ok)
            fixture.clock.advance(by: .seconds(50))
            #expect(try await get(client, old).status == .unauthorized)
        }
    }

    @Test func keysFromBeforeServeWhileTheProviderIsDown() async throws {
        try await provider.addKey("one")
        let token = try await provider.token("*:*", key: "one", expires: 7200)
        let fixture = try fixture()
        try await fixture.application().test(.router) { client async throws in
            #expect(try await get(client, token).status == .ok)
            provider.isDown = true
            fixture.clock.advance(by: .seconds(901))
            #expect(try await get(client, token).status == .ok)
            #expect(try await client.execute(uri: "/readyz", method: .get).status == .ok)
        }
        try await until("the provider was asked again") { provider.fetches == 2 }
        try await until("that is logged") { try fixture.logged().contains { $0["level"] as? String == "warning" } }
    }

    @Test func aStuckProviderHoldsUpNobodyWhoseKeyIsKnown() async throws {
        try await provider.addKey("one")
        let token = try await provider.token("*:*", key: "one", expires: 7200)
        let fixture = try fixture()
        try await fixture.application().test(.router) { client async throws in
            #expect(try await get(client, token).status == .ok)
            provider.isStuck = true
            fixture.clock.advance(by: .seconds(901))
            #expect(try await get(client, token).status == .ok)
            try await until("the provider was asked") { provider.fetches == 2 }
            // While that is still to be answered.
            #expect(try await get(client, token).status == .ok)
            #expect(try await client.execute(uri: "/readyz", method: .get).status == .ok)
            let isWarned = try fixture.logged().contains { $0["level"] as? String == "warning" }
            #expect(!isWarned)
        }
    }

    @Test func withoutAnyKeysTheServiceIsNotReady() async throws {
        provider.isDown = true
        try await provider.addKey("one")
        let token = try await provider.token("*:*", key: "one")
        let fixture = try fixture()
        try await fixture.application().test(.router) { client async throws in
            let response = try await get(client, token)
            #expect(response.status == .serviceUnavailable)
            #expect(response.headers[.retryAfter] == "10")
            #expect(try await client.execute(uri: "/readyz", method: .get).status == .serviceUnavailable)
            provider.isDown = false
            fixture.clock.advance(by: .seconds(11))
            #expect(try await get(client, token).status == .ok)
            #expect(try await client.execute(uri: "/readyz", method: .get).status == .ok)
        }
    }

    @Test func aKeyWithoutAnAlgorithmIsNotBoundByTheFirstToken() async throws {
        try await provider.addKey("one", isBound: false)
        let token = try await provider.token("*:*", key: "one")
        // {"alg":"ES384","kid":"one"}: anybody can write this.
        let forged = "eyJhbGciOiJFUzM4NCIsImtpZCI6Im9uZSJ9.e30.AAAA"
        try await fixture().application().test(.router) { client async throws in
            #expect(try await get(client, forged).status == .unauthorized)
            #expect(try await get(client, token).status == .ok)
        }
    }

    @Test(arguments: [
        // {"alg":"none"}, {"alg":"HS256","kid":"one"}, {"alg":"ES256","kid":"one","crit":["x"]}, {"alg":"ES256"} signed with nothing
        "eyJhbGciOiJub25lIn0.e30.", "eyJhbGciOiJIUzI1NiIsImtpZCI6Im9uZSJ9.e30.AAAA",
        "eyJhbGciOiJFUzI1NiIsImtpZCI6Im9uZSIsImNyaXQiOlsieCJdfQ.e30.AAAA", "eyJhbGciOiJFUzI1NiJ9.e30.AAAA",
        "nonsense", "a.b.c", "..", "\u{1F511}.e30.x", "svc_0123456789ab_x",
    ])
    func whatIsNoTokenIsRefused(text: String) async throws {
        try await provider.addKey("one")
        try await fixture().application().test(.router) { client async throws in
            #expect(try await get(client, text).status == .unauthorized)
        }
    }

    @Test func otherMembersOfTheSetDoNoHarm() async throws {
        provider.publish(#"{"kty":"oct","k":"AAAA","kid":"symmetric"}"#)
        provider.publish(#"{"kty":"XYZ","kid":"new"}"#)
        provider.publish(#"{"kty":"EC","crv":"P-256","kid":"enc","use":"enc","x":"AA","y":"AA"}"#)
        try await provider.addKey("one")
        let token = try await provider.token("*:*", key: "one")
        try await fixture().application().test(.router) { client async throws in
            #expect(try await get(client, token).status == .ok)
        }
    }

    @Test func keysInAFileAreReadAgainWhenItChanges() async throws {
        let folder = try TemporaryFolder("service-keys")
        try await provider.addKey("one")
        var environment = provider.environment
        environment["JWT_JWKS_URL"] = nil
        environment["JWT_JWKS_FILE"] = try folder.write(provider.document, to: "keys.json")
        let fixture = try EdgeFixture(environment)
        try await provider.addKey("two")
        let token = try await provider.token("*:*", key: "two")
        try await fixture.application().test(.router) { client async throws in
            #expect(try await get(client, token).status == .unauthorized)
            try folder.write(provider.document, to: "keys.json")
            fixture.clock.advance(by: .seconds(1))
            #expect(try await get(client, token).status == .ok)
            try folder.write("{", to: "keys.json")
            fixture.clock.advance(by: .seconds(61))
            #expect(try await get(client, token).status == .ok)
        }
        #expect(try fixture.logged().count { $0["level"] as? String == "warning" } == 1)
        #expect(provider.fetches == 0)
    }
}
