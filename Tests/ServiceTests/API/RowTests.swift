import HTTPTypes
import Testing

@testable import Service

/// One row: created, read, replaced, patched, deleted, restored.
@Suite struct RowTests {
    @Test(arguments: Place.all)
    func aRowIsCreatedAndReadAsItWasGiven(place: Place) async throws {
        try await place.withService { client in
            let category = try await client.create("categories", #"{"slug":"tools","name":"Tööls \"1\""}"#)
            let body = """
                {"sku":"A-1","name":"Hammer\\n","category_id":"\(category.uppercased())","price":12.5,\
                "attributes":{"b":[1,2.50],"a":null}}
                """
            let created = try await client.send(.post, "/v1/products", body)
            #expect(created.status == 201, "\(created.body)")
            let id = try #require(try created.text("id"))
            #expect(created.headers[.location] == "/v1/products/\(id)")
            #expect(created.headers[.eTag] == "\"1\"")
            let read = try await client.get("/v1/products/\(id)")
            #expect(read.status == 200)
            #expect(read.headers[.contentType] == "application/json")
            let row = try read.json()
            #expect(try created.json() == row)
            #expect(row["price"] == .string("12.50"))
            #expect(row["active"] == .bool(true))
            #expect(row["name"] == .string("Hammer\n"))
            #expect(row["description"] == .null)
            #expect(row["category_id"] == .string(category))
            #expect(row["deleted_at"] == .null)
            #expect(row["version"] == .number("1"))
            #expect(row[path: "attributes.b.1"] == .number("2.50"))
            guard case .string(let time)? = row["created_at"] else { return #expect(Bool(false)) }
            #expect(try #require(Timestamp(time)).description == time)
            let names = try #require(Catalogue.store["products"]).fields.map(\.name)
            guard case .object(let members) = row else { return #expect(Bool(false)) }
            #expect(members.map(\.name) == names)
        }
    }

    @Test(arguments: Place.all)
    func aRowIsReadAgainOnlyWhenItChanged(place: Place) async throws {
        try await place.withService { client in
            let id = try await client.products([("A", "1")]).ids[0]
            let path = "/v1/products/\(id)"
            let same = try await client.get(path, headers: ["If-None-Match": "\"7\", W/\"1\""])
            #expect(same.status == 304)
            #expect(same.body.isEmpty)
            #expect(same.headers[.eTag] == "\"1\"")
            #expect(try await client.get(path, headers: ["If-None-Match": "\"2\""]).status == 200)
            let embedded = try await client.get("\(path)?embed=category")
            let tag = try #require(embedded.headers[.eTag])
            #expect(try await client.get("\(path)?embed=category", headers: ["If-None-Match": tag]).status == 304)
            let category = try #require(try embedded.text("category.id"))
            let patched = try await client.send(
                .patch,
                "/v1/categories/\(category)",
                #"{"name":"Other"}"#,
                headers: ["If-Match": "*"]
            )
            #expect(patched.status == 200)
            #expect(try await client.get("\(path)?embed=category", headers: ["If-None-Match": tag]).status == 200)
        }
    }

    @Test(arguments: Place.all)
    func aRowIsReplacedAsAWhole(place: Place) async throws {
        try await place.withService { client in
            let (category, ids) = try await client.products([("A", "1")])
            let path = "/v1/products/\(ids[0])"
            let body = #"{"sku":"B","name":"B","category_id":"\#(category)","price":"2","active":false}"#
            #expect(try await client.send(.put, path, body).status == 428)
            #expect(try await client.send(.put, path, body, headers: ["If-Match": "\"2\""]).status == 412)
            let answer = try await client.send(.put, path, body, headers: ["If-Match": "\"1\""])
            #expect(answer.status == 200, "\(answer.body)")
            #expect(answer.headers[.eTag] == "\"2\"")
            let row = try answer.json()
            #expect(row["sku"] == .string("B"))
            #expect(row["active"] == .bool(false))
            #expect(row["version"] == .number("2"))
            let missing = try await client.send(.put, path, #"{"sku":"C"}"#, headers: ["If-Match": "\"2\""])
            #expect(missing.status == 422)
            #expect(try missing.json()["errors"]?.texts("pointer") == ["/name", "/category_id", "/price"])
        }
    }

    @Test(arguments: Place.routers)
    func smallPatchesMakeNoLargeRow(place: Place) async throws {
        try await place.withService { client in
            let (_, ids) = try await client.products([("A", "1")])
            let text = String(repeating: "x", count: 600_000)
            let headers = ["Content-Type": MediaTypes.mergePatch, "If-Match": "*"]
            func patch(_ name: String) async throws -> Client.Answer {
                let body = #"{"attributes":{"\#(name)":"\#(text)"}}"#
                return try await client.send(.patch, "/v1/products/\(ids[0])", body, headers: headers)
            }
            #expect(try await patch("a").status == 200)
            let refused = try await patch("b")
            #expect(refused.status == 422)
            #expect(try refused.text("errors.0.pointer") == "/attributes")
            #expect(try await patch("a").status == 200)
        }
    }

    @Test(arguments: Place.all)
    func aMergePatchChangesWhatItNames(place: Place) async throws {
        try await place.withService { client in
            let (category, _) = try await client.products([])
            let id = try await client.create(
                "products",
                """
                {"sku":"A","name":"A","description":"d","category_id":"\(category)","price":1,\
                "attributes":{"a":1,"b":{"c":2,"d":3}}}
                """
            )
            let path = "/v1/products/\(id)"
            let patch = #"{"description":null,"price":"3.10","attributes":{"a":null,"b":{"c":"x"},"e":[]}}"#
            let stale = try await client.send(.patch, path, patch, headers: ["If-Match": "\"9\""])
            #expect(stale.status == 412)
            #expect(stale.headers[.eTag] == "\"1\"")
            let answer = try await client.send(.patch, path, patch, headers: ["If-Match": "\"1\""])
            #expect(answer.status == 200, "\(answer.body)")
            let row = try answer.json()
            #expect(row["description"] == .null)
            #expect(row["price"] == .string("3.10"))
            #expect(row["name"] == .string("A"))
            let attributes = try #require(row["attributes"])
            #expect(attributes[path: "b.c"] == .string("x"))
            #expect(attributes[path: "b.d"] == .number("3"))
            #expect(attributes["e"] == .array([]))
            #expect(attributes["a"] == nil)
            let removed = try await client.send(.patch, path, #"{"name":null}"#, headers: ["If-Match": "*"])
            #expect(removed.status == 422)
            #expect(try removed.text("errors.0.pointer") == "/name")
            let other = try await client.send(.patch, path, #"{"category_id":"\#(id)"}"#, headers: ["If-Match": "*"])
            #expect(other.status == 422)
            #expect(try other.text("errors.0.pointer") == "/category_id")
        }
    }

    @Test(arguments: Place.all)
    func aSoftlyDeletedRowIsHiddenAndComesBack(place: Place) async throws {
        try await place.withService { client in
            let (category, ids) = try await client.products([("A", "1")])
            let path = "/v1/products/\(ids[0])"
            #expect(try await client.send(.delete, path).status == 428)
            let deleted = try await client.send(.delete, path, headers: ["If-Match": "\"1\""])
            #expect(deleted.status == 204)
            #expect(deleted.body.isEmpty)
            #expect(try await client.get(path).status == 404)
            #expect(try await client.send(.delete, path, headers: ["If-Match": "*"]).status == 404)
            // Nor can it be named.
            let item = #"{"product_id":"\#(ids[0])","quantity":1,"unit_price":1}"#
            let order = try await client.send(.post, "/v1/orders", #"{"customer":"kim","items":[\#(item)]}"#)
            #expect(order.status == 422, "\(order.body)")
            #expect(try order.text("errors.0.pointer") == "/items/0/product_id")
            let hidden = try await client.get("\(path)?deleted=only")
            #expect(hidden.headers[.eTag] == "\"2\"")
            #expect(try hidden.text("deleted_at") != nil)
            // Its SKU is free again, and then not any more.
            let body = #"{"sku":"A","name":"Another","category_id":"\#(category)","price":1}"#
            let another = try await client.create("products", body)
            let taken = try await client.send(.post, "\(path)/restore", headers: ["If-Match": "\"2\""])
            #expect(taken.status == 409)
            #expect(try taken.text("errors.0.pointer") == "/sku")
            _ = try await client.send(.delete, "/v1/products/\(another)", headers: ["If-Match": "*"])
            let restored = try await client.send(.post, "\(path)/restore", headers: ["If-Match": "\"2\""])
            #expect(restored.status == 200, "\(restored.body)")
            #expect(try restored.json()["deleted_at"] == .null)
            #expect(restored.headers[.eTag] == "\"3\"")
            #expect(try await client.get(path).status == 200)
        }
    }

    @Test(arguments: Place.all)
    func aRowThatOthersNameStays(place: Place) async throws {
        try await place.withService { client in
            let (category, _) = try await client.products([("A", "1")])
            let path = "/v1/categories/\(category)"
            let refused = try await client.send(.delete, path, headers: ["If-Match": "*"])
            #expect(refused.status == 409, "\(refused.body)")
            #expect(try await client.get(path).status == 200)
            #expect(try await client.get("\(path)/history").json()[path: "data.1"] == nil)
            let empty = try await client.create("categories", #"{"slug":"empty","name":"Empty"}"#)
            #expect(
                try await client.send(.delete, "/v1/categories/\(empty)", headers: ["If-Match": "\"1\""]).status == 204
            )
            #expect(try await client.get("/v1/categories/\(empty)").status == 404)
        }
    }

    @Test(arguments: Place.all)
    func ofTwoChangesOfOneVersionOneIsMade(place: Place) async throws {
        // The live test client has one connection.
        guard place.depth == .router else { return }
        try await place.withService { client in
            let id = try await client.products([("A", "1")]).ids[0]
            let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
                for index in 0..<8 {
                    group.addTask {
                        try await client.send(
                            .patch,
                            "/v1/products/\(id)",
                            #"{"name":"N\#(index)","attributes":{"n":\#(index)}}"#,
                            headers: ["If-Match": "\"1\""]
                        ).status
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(statuses.sorted() == [200] + Array(repeating: 412, count: 7))
        }
    }
}
