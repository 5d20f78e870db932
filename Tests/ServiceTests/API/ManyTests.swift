import HTTPTypes
import Testing

@testable import Service

/// Many rows in one request.
@Suite struct ManyTests {
    @Test(arguments: Place.all)
    func eachOperationHasItsResult(place: Place) async throws {
        try await place.withService { client in
            let (category, ids) = try await client.products([("A", "1"), ("B", "1")])
            func value(_ sku: String, _ price: String = "1") -> String {
                #"{"sku":"\#(sku)","name":"N","category_id":"\#(category)","price":"\#(price)"}"#
            }
            let body = """
                {"operations":[{"op":"create","value":\(value("C"))},{"op":"create","value":\(value("A"))},\
                {"op":"upsert","value":\(value("B", "7"))},{"op":"upsert","value":\(value("D"))},\
                {"op":"delete","id":"\(ids[0])","version":1},{"op":"delete","id":"\(ids[0])","version":1},\
                {"op":"delete","id":"\(ids[1])","version":9},{"op":"create","value":\(value("E", "-1"))},\
                {"op":"nothing"},{"op":"create","value":{"sku":"F","name":"N","category_id":"\(ids[0])","price":1}}]}
                """
            let answer = try await client.send(.post, "/v1/products/bulk", body)
            #expect(answer.status == 200, "\(answer.body)")
            let results = try #require(try answer.json()["results"])
            let statuses = (0..<10).map { results[path: "\($0).status"] }
            #expect(
                statuses == [201, 409, 200, 201, 204, 404, 412, 422, 422, 422].map { JSON.number(String($0)) },
                "\(answer.body)"
            )
            #expect(results[path: "7.problem.errors.0.pointer"] == .string("/price"))
            #expect(results[path: "9.problem.errors.0.pointer"] == .string("/category_id"))
            let skus = try await client.get("/v1/products?sort=sku&fields=sku,price").json()["data"]
            #expect(skus?.texts("sku") == ["B", "C", "D"])
            #expect(skus?[path: "0.price"] == .string("7.00"))
            let history = try await client.get("/v1/products/\(ids[1])/history").json()
            #expect(history["data"]?.texts("action") == ["update", "create"])
            #expect(history[path: "data.0.before.price"] == .string("1.00"))
            #expect(history[path: "data.0.after.price"] == .string("7.00"))
        }
    }

    @Test(arguments: Place.routers)
    func atomicOperationsAreAllDoneOrNone(place: Place) async throws {
        try await place.withService { client in
            let path = "/v1/categories/bulk?atomic=true"
            let bad =
                #"{"operations":[{"op":"create","value":{"slug":"a","name":"A"}},{"op":"create","value":{"slug":"a","name":"A"}}]}"#
            let refused = try await client.send(.post, path, bad)
            #expect(refused.status == 422)
            #expect(try refused.text("errors.0.pointer") == "/operations/1/value/slug")
            #expect(try await client.get("/v1/categories?total=true").json()["total"] == .number("0"))
            let unknown = try await client.send(.post, path, #"{"operations":[{"op":"merge","value":{}}]}"#)
            #expect(try unknown.text("errors.0.pointer") == "/operations/0/op")
            let good = bad.replacing(#""slug":"a","name":"A"}}]"#, with: #""slug":"b","name":"A"}}]"#)
            #expect(try await client.send(.post, path, good, headers: ["Idempotency-Key": "k"]).status == 200)
            let again = try await client.send(.post, path, good, headers: ["Idempotency-Key": "k"])
            #expect(again.headers[.idempotencyReplayed] == "true")
            #expect(try await client.get("/v1/categories?total=true").json()["total"] == .number("2"))
        }
    }

    @Test(arguments: Place.routers)
    func ordersAreCreatedWithTheirItems(place: Place) async throws {
        try await place.withService { client in
            let (_, ids) = try await client.products([("A", "1")])
            let item = #"{"product_id":"\#(ids[0])","quantity":1,"unit_price":"0.10"}"#
            let body = """
                {"operations":[{"op":"create","value":{"customer":"a","items":[\(item),\(item)]}},\
                {"op":"create","value":{"customer":"b","items":[]}},{"op":"create","value":{"customer":"c","items":[\(item)]}}]}
                """
            let answer = try await client.send(.post, "/v1/orders/bulk", body)
            let results = try #require(try answer.json()["results"])
            #expect((0..<3).map { results[path: "\($0).status"] } == ["201", "422", "201"].map { JSON.number($0) })
            #expect(try await client.get("/v1/order_items?total=true").json()["total"] == .number("3"))
        }
    }

    @Test(arguments: Place.all)
    func linesAreImportedAndExported(place: Place) async throws {
        try await place.withService { client in
            let lines = (0..<1234).map { #"{"slug":"s-\#($0)","name":"N, \"\#($0)\"","description":null}"# }
            let type = ["Content-Type": MediaTypes.lines]
            let path = "/v1/categories/import"
            let text = lines.joined(separator: "\n")
            let trial = try await client.send(.post, "\(path)?dry_run=true", text, headers: type)
            #expect(trial.status == 200, "\(trial.body)")
            #expect(try trial.json()["created"] == .number("1234"))
            #expect(try trial.json()["dry_run"] == .bool(true))
            #expect(try await client.get("/v1/categories?total=true").json()["total"] == .number("0"))
            let done = try await client.send(.post, path, text + "\n", headers: type)
            #expect(try done.json()["created"] == .number("1234"), "\(done.body)")
            let exported = try await client.get("/v1/categories/export?sort=slug&fields=slug,name")
            #expect(exported.status == 200)
            #expect(exported.headers[.contentType] == MediaTypes.lines)
            let found = exported.body.split(separator: "\n")
            #expect(found.count == 1234)
            // Also where one part of it ends and the next begins.
            #expect(found == found.sorted())
            #expect(Set(found).count == 1234)
            let first = try await client.get("/v1/categories/export?sort=-name,slug&fields=slug&name[like]=N*")
            #expect(Set(first.body.split(separator: "\n")).count == 1234)
            let liked = try await client.get(
                "/v1/categories/export?slug=s-7",
                headers: ["Accept": "application/x-ndjson;q=0.1, text/csv;q=0.9"]
            )
            #expect(liked.headers[.contentType]?.hasPrefix("text/csv") == true)
            #expect(found.first == #"{"slug":"s-0","name":"N, \"0\""}"#)
            let sheet = try await client.get("/v1/categories/export?format=csv&slug=s-7&fields=slug,name,description")
            #expect(sheet.body == "slug,name,description\r\ns-7,\"N, \"\"7\"\"\",\r\n")
            let accepted = try await client.get("/v1/categories/export?slug=s-7", headers: ["Accept": "text/csv"])
            #expect(accepted.headers[.contentType]?.hasPrefix("text/csv") == true)
            #expect(accepted.headers[.vary]?.split(separator: ",").contains("Accept") == true)
            let neither = try await client.get("/v1/categories/export", headers: ["Accept": "text/html"])
            #expect(neither.status == 406)
            let again = try await client.send(.post, "\(path)?mode=upsert", text, headers: type)
            #expect(try again.json()["updated"] == .number("1234"), "\(again.body)")
        }
    }

    @Test(arguments: Place.routers)
    func anImportWithABadLineImportsNothing(place: Place) async throws {
        try await place.withService { client in
            let text = """
                {"slug":"a","name":"A"}

                {"slug":"a","name":"B"}
                {"slug":
                {"slug":"c"}
                """
            let type = ["Content-Type": MediaTypes.lines]
            let answer = try await client.send(.post, "/v1/categories/import", text, headers: type)
            #expect(answer.status == 422)
            let errors = try #require(try answer.json()["errors"])
            #expect(errors.texts("detail").map { $0.prefix(7) } == ["line 3:", "line 4:", "line 5:"])
            #expect(errors.texts("pointer") == ["/slug", "", "/name"])
            #expect(try await client.get("/v1/categories?total=true").json()["total"] == .number("0"))
            let wrong = try await client.send(.post, "/v1/categories/import", text)
            #expect(wrong.status == 415)
            #expect(try await client.send(.post, "/v1/orders/import?mode=upsert", "", headers: type).status == 400)
            #expect(try await client.get("/v1/categories/export?format=xml").status == 400)
            #expect(try await client.get("/v1/categories/export?limit=3").status == 400)
        }
    }
}
