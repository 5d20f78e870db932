import Hummingbird
import HummingbirdTesting
import Testing

@testable import Service

@Suite struct ScopeTests {
    @Test(arguments: [
        ("products:read", "products", Scopes.Verb.read, true), ("products:read", "products", .write, false),
        ("products:write", "products", .read, false), ("products:read", "orders", .read, false),
        ("*:read", "orders", .read, true),
        ("*:read", "orders", .write, false), ("*:*", "orders", .write, true), ("orders:*", "orders", .write, true),
        ("orders:*", "products", .read, false), ("products", "products", .read, false), ("", "products", .read, false),
        ("email profile products:read", "products", .read, true), ("productsx:read", "products", .read, false),
    ])
    func aScopeAllowsWhatItSays(words: String, collection: String, verb: Scopes.Verb, isAllowed: Bool) {
        let scopes = Scopes(words.split(separator: " ").map(String.init))
        #expect(scopes.allow(verb, on: collection) == isAllowed)
    }

    @Test(arguments: [
        ("GET", "/v1/products", "products:read"), ("HEAD", "/v1/products/7", "products:read"),
        ("POST", "/v1/products", "products:write"),
        ("DELETE", "/v1/orders/7", "orders:write"), ("PATCH", "/v1//orders/7", "orders:write"),
        ("GET", "/metrics", "metrics:read"),
        ("GET", "/v1", "*:read"), ("GET", "/%761/products", "products:read"),
        ("GET", "/v1/%70roducts", "%70roducts:read"),
        ("GET", "/docs/x", "x:read"), ("GET", "//docs", "*:read"), ("PURGE", "/v1/orders", "orders:write"),
    ])
    func aRequestNeedsTheScopeOfItsCollection(method: String, path: String, scope: String) throws {
        let method = try #require(HTTPRequest.Method(rawValue: method))
        #expect(Access.Requirement(method: method, path: path)?.scope == scope)
    }

    @Test(arguments: ["/", "/docs", "/openapi.json", "/livez", "/readyz", "/problems/validation"])
    func documentsAndProbesAreForEverybody(path: String) {
        #expect(Access.Requirement(method: .get, path: path) == nil)
    }

    @Test func embeddedRowsNeedTheirOwnScope() async throws {
        let database = try SQLiteDatabase(path: ":memory:")
        _ = try await Migrator(database, clock: .system).migrate()
        let fixture = try EdgeFixture(["API_KEYS": "true"], database: database)
        let api = API(database: database, catalogue: .store, clock: .system, cursorSecret: "for tests")
        var keys: [String: String] = [:]
        for scope in ["products:read", "*:read"] {
            let key = APIKey()
            keys[scope] = key.exposed
            try await APIKeyStore(database: database).insert(
                APIKeyStore.Row(
                    prefix: key.prefix,
                    name: "test",
                    digest: key.digest,
                    scopes: Scopes([scope]),
                    created: timestampText(HandClock.start)
                )
            )
        }
        let paths = ["", "/export", "/0198b1d8-0000-7000-8000-000000000000"].map { "/v1/products\($0)?embed=category" }
        try await fixture.assembly.application(App.routes(api).responder()).test(.router) { [keys] client in
            for path in paths {
                let refused = try await client.execute(
                    uri: path,
                    method: .get,
                    headers: [.apiKey: keys["products:read"] ?? ""]
                )
                #expect(refused.status == .forbidden, "\(path)")
                #expect(refused.headers[.wwwAuthenticate]?.contains("scope=\"categories:read\"") == true)
                let allowed = try await client.execute(
                    uri: path,
                    method: .get,
                    headers: [.apiKey: keys["*:read"] ?? ""]
                )
                #expect([.ok, .notFound].contains(allowed.status), "\(path)")
            }
        }
    }
}
