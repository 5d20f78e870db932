import HTTPTypes
import Testing

@testable import Service

@Suite struct RoutingTests {
    @Test(arguments: Place.all)
    func whatIsNotThereIsAProblem(place: Place) async throws {
        try await place.withService { client in
            for path in [
                "/v1", "/v1/nothing", "/v1/products/abc", "/v1/products/0193a5f0-0000-7000-8000-000000000000/x",
            ] {
                let answer = try await client.get(path)
                #expect(answer.status == 404, "\(path)")
                #expect(answer.headers[.contentType] == "application/problem+json", "\(path)")
                #expect(try answer.text("type") == "/problems/not-found")
            }
        }
    }

    @Test(arguments: Place.all)
    func eachAddressTellsItsMethods(place: Place) async throws {
        try await place.withService { client in
            let id = "0193a5f0-0000-7000-8000-000000000000"
            let cases = [
                ("/v1/products", "GET, POST, HEAD, OPTIONS"), ("/v1/products/bulk", "POST, OPTIONS"),
                ("/v1/products/\(id)", "GET, PUT, PATCH, DELETE, HEAD, OPTIONS"),
                ("/v1/stock_movements/\(id)", "GET, HEAD, OPTIONS"), ("/v1/products/\(id)/restore", "POST, OPTIONS"),
            ]
            for (path, methods) in cases {
                let options = try await client.send(.options, path)
                #expect(options.status == 204)
                #expect(options.headers[.allow] == methods, "\(path)")
                let trace = try await client.send(.trace, path)
                #expect(trace.status == 405)
                #expect(trace.headers[.allow] == methods)
                #expect(try trace.text("type") == "/problems/method-not-allowed")
            }
            #expect(
                try await client.send(.delete, "/v1/stock_movements/\(id)", headers: ["If-Match": "*"]).status == 405
            )
            #expect(
                try await client.send(.options, "/v1/products/\(id)").headers[.acceptPatch] == MediaTypes.mergePatch
            )
            #expect(try await client.send(.post, "/v1/categories/\(id)/restore").status == 404)
        }
    }

    @Test(arguments: Place.all)
    func headIsGetWithoutItsBody(place: Place) async throws {
        try await place.withService { client in
            let id = try await client.products([("A", "1")]).ids[0]
            for path in ["/v1/products", "/v1/products/\(id)"] {
                let get = try await client.get(path)
                let head = try await client.send(.head, path)
                #expect(head.status == 200)
                #expect(head.body.isEmpty)
                #expect(head.headers[.contentLength] == String(get.body.utf8.count))
                #expect(head.headers[.eTag] == get.headers[.eTag])
            }
        }
    }

    @Test(arguments: Place.all)
    func bodiesAndAnswersHaveTheirTypes(place: Place) async throws {
        try await place.withService(bodyLimit: 1000) { client in
            let body = #"{"slug":"a","name":"A"}"#
            for type in ["text/plain", "application/json; charset=latin-1", "application/xml"] {
                let answer = try await client.send(.post, "/v1/categories", body, headers: ["Content-Type": type])
                #expect(answer.status == 415, "\(type)")
                #expect(try answer.text("errors.0.parameter") == "Content-Type")
            }
            let zipped = try await client.send(.post, "/v1/categories", body, headers: ["Content-Encoding": "gzip"])
            #expect(zipped.status == 415)
            let type = ["Content-Type": "Application/JSON; Charset=UTF-8"]
            #expect(try await client.send(.post, "/v1/categories", body, headers: type).status == 201)
            let id = try await client.create("categories", #"{"slug":"b","name":"B"}"#)
            let json = ["Content-Type": "application/json", "If-Match": "*"]
            let patched = try await client.send(.patch, "/v1/categories/\(id)", body, headers: json)
            #expect(patched.status == 415)
            #expect(patched.headers[.acceptPatch] == MediaTypes.mergePatch)
            for accept in ["text/html", "application/json;q=0, */*", "application/json; q=0.0"] {
                #expect(try await client.get("/v1/categories", headers: ["Accept": accept]).status == 406, "\(accept)")
            }
            for accept in [
                "text/html, */*;q=0.1", "application/*", "application/json;q=0.5", "", "*/*;q=0, application/json",
            ] {
                #expect(try await client.get("/v1/categories", headers: ["Accept": accept]).status == 200, "\(accept)")
            }
            let large = try await client.send(.post, "/v1/categories", String(repeating: " ", count: 1001))
            #expect(large.status == 413)
        }
    }

    @Test(arguments: Place.routers)
    func aBodyThatIsNoJSONIsRefusedWithItsPlace(place: Place) async throws {
        try await place.withService { client in
            let answer = try await client.send(.post, "/v1/categories", "{\n  \"slug\": x}")
            #expect(answer.status == 400)
            #expect(try answer.text("detail")?.contains("line 2, column 11") == true)
            #expect(try await client.send(.post, "/v1/categories", "").status == 400)
            #expect(try await client.send(.post, "/v1/categories?x=1", #"{"slug":"a","name":"A"}"#).status == 400)
            let mark = ["Read-After": "zz"]
            #expect(try await client.get("/v1/categories", headers: mark).status == 400)
            #expect(try await client.get("/v1/categories", headers: ["Read-After": "0/0"]).status == 200)
        }
    }
}
