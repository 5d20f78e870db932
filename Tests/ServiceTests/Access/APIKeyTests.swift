import HTTPTypes
import HummingbirdTesting
import TestSupport
import Testing

@testable import Service

@Suite struct APIKeyTests {
    @Test func aKeyIsReadAsItWasShown() throws {
        let key = APIKey()
        let read = try #require(APIKey(key.exposed))
        #expect(read == key)
        #expect(key.exposed.hasPrefix("svc_\(key.prefix)_"))
        #expect(!"\(key)".contains(key.secret.exposed))
        #expect(APIKey().exposed != key.exposed)
    }

    @Test(arguments: [
        "", "svc_", "svc_0123456789ab_short", "svc_0123456789zz_\(String(repeating: "a", count: 43))", "key_1_2",
    ])
    func anotherTextIsNoKey(text: String) {
        #expect(APIKey(text) == nil)
    }

    @Test func onlyTheRightSecretMatches() {
        let key = APIKey()
        #expect(key.matches(key.digest))
        #expect(!key.matches(APIKey().digest))
        #expect(!key.matches(""))
        #expect(!key.matches(key.digest.uppercased()))
        #expect(key.digest.count == 64)
    }

    @Test(arguments: [
        ("products:read", true), ("*:*", true), ("stock_movements:write", true), ("*:read", true), ("products", false),
        ("products:delete", false), (":read", false), ("pro ducts:read", false), ("a:b:read", false), ("", false),
    ])
    func scopesAreCheckedBeforeAKeyIsMade(word: String, isScope: Bool) {
        #expect(Scopes.isScope(word) == isScope)
    }

    /// A server, a migrated database and the keys in it.
    private func fixture() async throws -> (EdgeFixture, APIKeyStore) {
        let database = try SQLiteDatabase(path: ":memory:")
        _ = try await Migrator(database, clock: .system).migrate()
        return (try EdgeFixture(["API_KEYS": "true"], database: database), APIKeyStore(database: database))
    }

    private func insert(
        _ store: APIKeyStore,
        scopes: [String],
        expires: String? = nil
    ) async throws -> APIKey {
        let key = APIKey()
        let row = APIKeyStore.Row(
            prefix: key.prefix,
            name: "test",
            digest: key.digest,
            scopes: Scopes(scopes),
            created: timestampText(HandClock.start),
            expires: expires
        )
        try await store.insert(row)
        return key
    }

    private func status(_ client: any TestClientProtocol, _ key: String, _ name: HTTPField.Name = .authorization)
        async throws -> Int
    {
        let value = name == .authorization ? "Bearer \(key)" : key
        return try await client.execute(uri: "/v1/products/7", method: .get, headers: [name: value]).status.code
    }

    @Test func aKeyAllowsItsScopes() async throws {
        let (fixture, store) = try await fixture()
        let key = try await insert(store, scopes: ["products:read"])
        let other = try await insert(store, scopes: ["orders:*"])
        try await fixture.application().test(.router) { client async throws in
            #expect(try await status(client, key.exposed) == 200)
            #expect(try await status(client, key.exposed, .apiKey) == 200)
            #expect(try await status(client, other.exposed) == 403)
            #expect(try await status(client, APIKey().exposed) == 401)
            #expect(try await status(client, "svc_\(key.prefix)_\(APIKey().secret.exposed)") == 401)
            let post = try await client.execute(uri: "/v1/products", method: .post, headers: [.apiKey: key.exposed])
            #expect(post.status == .forbidden)
        }
        #expect(try fixture.logged().first?["principal"] as? String == "key:\(key.prefix)")
        #expect(!fixture.lines.all.joined().contains(key.secret.exposed))
        try await until("both are kept as used") {
            let used = try await store.all().filter { $0.lastUsed != nil }.map(\.prefix)
            return Set(used) == [key.prefix, other.prefix]
        }
    }

    @Test func whoReadsWithAKeyWaitsForNobodyWhoWrites() async throws {
        let folder = try TemporaryFolder("keys")
        let database = try SQLiteDatabase(path: folder.path + "/service.db")
        _ = try await Migrator(database, clock: .system).migrate()
        let fixture = try EdgeFixture(["API_KEYS": "true"], database: database)
        let key = try await insert(APIKeyStore(database: database), scopes: ["products:read"])
        try await fixture.application().test(.router) { client async throws in
            _ = try await database.transaction { _ async throws in
                let status = try await status(client, key.exposed)
                #expect(status == 200)
            }
        }
        await database.close()
    }

    @Test func aKeyEndsWhenItsTimeIsOver() async throws {
        let (fixture, store) = try await fixture()
        let key = try await insert(store, scopes: ["*:*"], expires: timestampText(HandClock.start + 5_000_000_000))
        try await fixture.application().test(.router) { client async throws in
            #expect(try await status(client, key.exposed) == 200)
            fixture.clock.advance(by: .seconds(5))
            #expect(try await status(client, key.exposed) == 401)
        }
    }

    @Test func aRevokedKeyEndsWithinHalfAMinute() async throws {
        let (fixture, store) = try await fixture()
        let key = try await insert(store, scopes: ["*:*"])
        try await fixture.application().test(.router) { client async throws in
            #expect(try await status(client, key.exposed) == 200)
            #expect(try await store.revoke(key.prefix, at: timestampText(HandClock.start)))
            #expect(try await store.revoke(key.prefix, at: timestampText(HandClock.start)) == false)
            #expect(try await status(client, key.exposed) == 200)
            fixture.clock.advance(by: .seconds(31))
            #expect(try await status(client, key.exposed) == 401)
        }
    }
}
