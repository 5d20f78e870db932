import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Service

@Suite struct CORSTests {
    @Test func aPreflightOfAnAllowedSiteIsAnsweredWithoutAToken() async throws {
        let fixture = try EdgeFixture(["CORS_ORIGINS": "https://shop.example", "API_KEYS": "true"])
        try await fixture.application().test(.router) { client async throws in
            let response = try await client.execute(
                uri: "/v1/products",
                method: .options,
                headers: [.origin: "https://shop.example", .accessControlRequestMethod: "POST"]
            )
            #expect(response.status == .noContent)
            #expect(response.headers[.accessControlAllowOrigin] == "https://shop.example")
            #expect(response.headers[.accessControlAllowMethods]?.contains("PATCH") == true)
            #expect(response.headers[.accessControlAllowHeaders]?.contains("Idempotency-Key") == true)
            #expect(response.headers[.accessControlAllowHeaders]?.contains("Read-After") == true)
            #expect(response.headers[.accessControlMaxAge] == "600")
            #expect(response.headers[.vary]?.contains("Origin") == true)
        }
    }

    @Test(arguments: ["https://evil.example", "http://shop.example", "https://shop.example.evil.example", "null"])
    func anotherSiteIsAllowedNothing(origin: String) async throws {
        let fixture = try EdgeFixture(["CORS_ORIGINS": "https://shop.example"])
        try await fixture.application().test(.router) { client async throws in
            let preflight = try await client.execute(
                uri: "/v1/products",
                method: .options,
                headers: [.origin: origin, .accessControlRequestMethod: "POST"]
            )
            #expect(preflight.headers[.accessControlAllowOrigin] == nil)
            let response = try await client.execute(uri: "/v1/products/7", method: .get, headers: [.origin: origin])
            #expect(response.headers[.accessControlAllowOrigin] == nil)
            #expect(response.headers[.vary] == "Origin")
        }
    }

    @Test func anAnswerNamesWhatAPageMayRead() async throws {
        let fixture = try EdgeFixture(["CORS_ORIGINS": "*"])
        try await fixture.application().test(.router) { client async throws in
            let response = try await client.execute(
                uri: "/v1/products/7",
                method: .get,
                headers: [.origin: "https://any.example"]
            )
            #expect(response.headers[.accessControlAllowOrigin] == "*")
            #expect(response.headers[.accessControlExposeHeaders]?.contains("ETag") == true)
            #expect(response.headers[.accessControlExposeHeaders]?.contains("Read-After") == true)
            #expect(response.headers[.vary] == nil)
        }
    }

    @Test func withoutOriginsNoFieldIsSent() async throws {
        try await EdgeFixture().application().test(.router) { client async throws in
            let response = try await client.execute(
                uri: "/v1/products/7",
                method: .get,
                headers: [.origin: "https://any.example"]
            )
            #expect(response.headers[.accessControlAllowOrigin] == nil)
            #expect(response.headers[.vary] == nil)
        }
    }
}
