import Foundation
import Hummingbird
import HummingbirdTesting
import NIOFoundationEssentialsCompat
import TestSupport
import Testing

@testable import Service

@Suite struct OpenAPITests {
    private func document(isProtected: Bool) throws -> [String: Any] {
        let text = OpenAPIDocument(catalogue: .store, isProtected: isProtected).json.text
        return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    /// Every path and method of a document.
    private func operations(_ document: [String: Any]) throws -> [(
        path: String, method: String, operation: [String: Any]
    )] {
        let paths = try #require(document["paths"] as? [String: [String: Any]])
        return paths.flatMap { path, item in
            item.compactMap { method, value in
                (value as? [String: Any]).map { (path: path, method: method.uppercased(), operation: $0) }
            }
        }
    }

    @Test func itHasEveryRouteAndNoOther() throws {
        let database = try SQLiteDatabase(path: ":memory:")
        let table = App.routes(API(database: database, catalogue: .store))
        let routes = table.routes.map { route in
            "\(route.method.rawValue) /"
                + route.path.map { $0.hasPrefix(":") ? "{\($0.dropFirst())}" : String($0) }
                .joined(separator: "/")
        }
        // Pages for people, and the document itself.
        let undescribed = ["GET /openapi.json", "GET /docs", "GET /problems/{kind}", "GET /", "GET /metrics"]
        let described = try operations(document(isProtected: false)).map { "\($0.method) \($0.path)" }
        let probes = ["GET /livez", "GET /readyz"]
        #expect(Set(described).subtracting(probes) == Set(routes).subtracting(undescribed).subtracting(probes))
    }

    @Test func everyOperationHasAnIdOfItsOwnAndTellsItsProblems() throws {
        let operations = try operations(document(isProtected: true)).filter { $0.path.hasPrefix("/v1/") }
        let ids = operations.compactMap { $0.operation["operationId"] as? String }
        #expect(Set(ids).count == operations.count)
        for (path, method, operation) in operations {
            let responses = try #require(operation["responses"] as? [String: Any])
            #expect(Set(["400", "401", "403", "429", "503"]).isSubset(of: responses.keys), "\(method) \(path)")
            let security = operation["security"] as? [[String: [String]]]
            let scope = security?.first?["bearer"]?.first
            #expect(scope?.hasSuffix(method == "GET" ? ":read" : ":write") == true, "\(method) \(path)")
        }
    }

    @Test func withoutAccessNothingIsProtected() throws {
        let document = try document(isProtected: false)
        #expect((document["components"] as? [String: Any])?["securitySchemes"] == nil)
        #expect(try operations(document).allSatisfy { $0.operation["security"] == nil })
    }

    @Test(arguments: [true, false])
    func itIsValid(isProtected: Bool) async throws {
        let folder = try TemporaryFolder("service-openapi")
        let text = OpenAPIDocument(catalogue: .store, isProtected: isProtected).json.text
        let path = try folder.write(text, to: "openapi.json")
        let program = "\(packageRoot)/.venv/service/bin/openapi-spec-validator"
        let result = try await run(program, ["--schema", "3.1", path])
        #expect(result.exitCode == 0, "\(result.output)\(result.errors)")
    }

    @Test func thePageNeedsNothingFromElsewhere() throws {
        let page = DocumentationPage()
        let html = String(buffer: page.html)
        #expect(!html.contains("src="))
        #expect(!html.contains("@import"))
        #expect(!html.contains("https://"))
        #expect(page.securityPolicy.contains("default-src 'none'"))
        #expect(page.securityPolicy.contains("connect-src 'self'"))
    }

    @Test func aProblemsTypeLeadsToItsExplanation() async throws {
        let fixture = try EdgeFixture()
        Documents(.store, isProtected: false).addRoutes(to: fixture.router)
        try await fixture.application().test(.router) { client async throws in
            let response = try await client.execute(uri: "/problems/validation", method: .get)
            #expect(response.status == .found)
            #expect(response.headers[.location] == "/docs#problem-validation")
            #expect(try await client.execute(uri: "/problems/none", method: .get).status == .notFound)
            let document = try await client.execute(uri: "/openapi.json", method: .get)
            #expect(document.headers[.contentType] == "application/json")
        }
    }
}
