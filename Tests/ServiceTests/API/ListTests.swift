import Foundation
import HTTPTypes
import Testing

@testable import Service

@Suite struct ListTests {
    @Test(arguments: Place.all)
    func pagesFollowEachOtherInBothDirections(place: Place) async throws {
        try await place.withService { client in
            let wares = (0..<7).map { (sku: "S\($0)", price: "\($0 / 2)") }
            _ = try await client.products(wares)
            for sort in ["price", "-price", "price,-sku", "-price,sku", "id", "-sku"] {
                let all = try await client.get("/v1/products?sort=\(sort)&limit=200").json()["data"]?.texts("sku") ?? []
                #expect(Set(all).count == 7)
                var path: String? = "/v1/products?sort=\(sort)&limit=3&fields=sku,id"
                var pages: [[String]] = []
                var last: Client.Answer?
                while let current = path {
                    let answer = try await client.get(current)
                    #expect(answer.status == 200, "\(answer.body)")
                    pages.append(try answer.json()["data"]?.texts("sku") ?? [])
                    path = answer.link("next")
                    last = answer
                }
                #expect(pages.map(\.count) == [3, 3, 1])
                #expect(pages.flatMap { $0 } == all, "\(sort)")
                #expect(try last?.json()["next"] == .null)
                let back = try await client.get(try #require(last?.link("prev")))
                #expect(try back.json()["data"]?.texts("sku") == pages[1])
                let first = try await client.get(try #require(back.link("prev")))
                #expect(try first.json()["data"]?.texts("sku") == pages[0])
                #expect(first.link("prev") == nil)
                #expect(try await client.get(try #require(first.link("next"))).json()["data"]?.texts("sku") == pages[1])
            }
        }
    }

    @Test(arguments: Place.routers)
    func offsetsAndTotalsAreThereOnRequest(place: Place) async throws {
        try await place.withService { client in
            _ = try await client.products((0..<5).map { (sku: "S\($0)", price: "1") })
            let answer = try await client.get("/v1/products?limit=2&offset=2&total=true&sort=sku")
            #expect(try answer.json()["data"]?.texts("sku") == ["S2", "S3"])
            #expect(try answer.json()["total"] == .number("5"))
            #expect(answer.link("next") == "/v1/products?limit=2&total=true&sort=sku&offset=4")
            #expect(answer.link("prev") == "/v1/products?limit=2&total=true&sort=sku&offset=0")
            #expect(answer.link("first") == "/v1/products?limit=2&total=true&sort=sku")
            let empty = try await client.get("/v1/products?offset=50")
            #expect(empty.body == #"{"data":[],"next":null}"#)
        }
    }

    @Test(arguments: Place.routers)
    func filtersSelect(place: Place) async throws {
        try await place.withService { client in
            let (category, ids) = try await client.products([
                ("A-1", "9.99"), ("A-2", "10"), ("B-1", "100.5"), ("B-2", "0.05"),
            ])
            _ = try await client.send(
                .patch,
                "/v1/products/\(ids[3])",
                #"{"name":"50%_[x]*?","active":false,"description":"d"}"#,
                headers: ["If-Match": "*"]
            )
            let cases: [(String, [String])] = [
                ("price[gte]=10", ["A-2", "B-1"]), ("price[gt]=10.00", ["B-1"]), ("price[lt]=9.99", ["B-2"]),
                ("price[lte]=9.99", ["A-1", "B-2"]), ("price=10.00", ["A-2"]), ("price[ne]=10", ["A-1", "B-1", "B-2"]),
                ("price[in]=10,0.05,7", ["A-2", "B-2"]), ("price[gt]=1&price[lt]=50", ["A-1", "A-2"]),
                ("sku[like]=A-*", ["A-1", "A-2"]), ("sku[like]=*-1", ["A-1", "B-1"]), ("sku[like]=a-*", []),
                ("name[like]=*%25_%5Bx%5D*", ["B-2"]), ("name[like]=The+?-1", []), ("name[like]=*_", []),
                ("sku[in]=A-1,B-2", ["A-1", "B-2"]), ("sku=A-1&price[gt]=1", ["A-1"]), ("active=false", ["B-2"]),
                ("id=\(ids[0].uppercased())", ["A-1"]), ("id[in]=\(ids[1]),\(ids[2])", ["A-2", "B-1"]),
                ("category_id=\(category)", ["A-1", "A-2", "B-1", "B-2"]), ("category_id=\(ids[0])", []),
                ("created_at[gt]=2020-01-01T00:00:00Z", ["A-1", "A-2", "B-1", "B-2"]),
                ("updated_at[lt]=2020-01-01T00:00:00%2B02:00", []), ("name[in]=a%5C,b,The+A-1", ["A-1"]),
            ]
            for (query, expected) in cases {
                let answer = try await client.get("/v1/products?sort=sku&\(query)")
                #expect(answer.status == 200, "\(query): \(answer.body)")
                #expect(try answer.json()["data"]?.texts("sku") == expected, "\(query)")
            }
            let orders = try await client.get("/v1/stock_movements?reference[null]=true")
            #expect(orders.status == 200, "\(orders.body)")
        }
    }

    @Test(arguments: Place.routers)
    func rowsShowChosenFieldsAndEmbeddedRows(place: Place) async throws {
        try await place.withService { client in
            let (category, ids) = try await client.products([("A", "1")])
            let short = try await client.get("/v1/products?fields=sku,price")
            #expect(try short.json()["data"] == JSONReader.parse(#"[{"sku":"A","price":"1.00"}]"#))
            let order = try await client.create(
                "orders",
                """
                {"customer":"Kim","items":[{"product_id":"\(ids[0])","quantity":2,"unit_price":1},\
                {"product_id":"\(ids[0])","quantity":3,"unit_price":"0.5"}]}
                """
            )
            let whole = try await client.get("/v1/orders/\(order)?embed=items&fields=customer").json()
            #expect(whole[path: "items.0.quantity"] == .number("2"))
            #expect(whole[path: "items.1.unit_price"] == .string("0.50"))
            #expect(whole[path: "items.1.order_id"] == .string(order))
            #expect(whole["status"] == nil)
            let items = try await client.get("/v1/order_items?embed=order,product&order_id=\(order)").json()
            #expect(items[path: "data.0.order.customer"] == .string("Kim"))
            #expect(items[path: "data.0.product.sku"] == .string("A"))
            #expect(items[path: "data.0.product.active"] == .bool(true))
            let product = try await client.get("/v1/products/\(ids[0])?embed=category").json()
            #expect(product["category"] == (try await client.get("/v1/categories/\(category)").json()))
        }
    }

    @Test(arguments: [
        ("nothing=1", "nothing", "is unknown"), ("limit=0", "limit", "1 to 200"), ("limit=+5", "limit", "1 to 200"),
        ("limit=5&limit=6", "limit", "there twice"), ("sort=description", "sort", "can be sorted by"),
        ("sort=price,-price", "sort", "price twice"), ("sort=", "sort", "can be sorted by"),
        ("fields=sku,nothing", "fields", "'nothing'"), ("embed=items", "embed", "there are category"),
        ("price[like]=1", "price[like]", "can have only"), ("price[x]=1", "price[x]", "unknown operator"),
        ("price=abc", "price", "decimal"), ("attributes=1", "attributes", "cannot be filtered"),
        ("active=1", "active", "true or false"), ("id=7", "id", "a UUID"), ("cursor=abc", "cursor", "does not belong"),
        ("offset=1&cursor=abc", "cursor", "cannot stand beside"), ("sku=%zz", "sku=%zz", "percent-encoding"),
        ("sku=%ff", "sku=%ff", "percent-encoding"), ("sku=%00", "sku", "U+0000"),
        ("total=yes", "total", "true or false"),
        ("deleted=maybe", "deleted", "exclude"), ("created_at[gt]=yesterday", "created_at[gt]", "timestamp"),
        ("id[in]=", "id[in]", "a UUID"), ("description[null]=true", "description[null]", "is no filter"),
    ])
    func whatCannotBeAskedIsRefusedWithTheParameter(query: String, parameter: String, detail: String) throws {
        let table = Table(try #require(Catalogue.store["products"]), of: .store, .sqlite)
        let problem = try #require(throws: Problem.self) {
            _ = try ListRequest(try QueryParameters(query), table, CursorSigner(secret: nil), for: .anonymous)
        }
        #expect(problem.kind == .malformedRequest)
        #expect(problem.errors.first?.parameter == parameter)
        #expect(problem.errors.first?.detail.contains(detail) == true, "\(problem)")
    }

    @Test(arguments: Place.routers)
    func aCursorIsBoundToItsList(place: Place) async throws {
        try await place.withService { client in
            _ = try await client.products((0..<3).map { (sku: "S\($0)", price: "1") })
            let next = try #require(try await client.get("/v1/products?limit=1&sort=sku").text("next"))
            #expect(try await client.get("/v1/products?sort=sku&limit=2&cursor=\(next)").status == 200)
            for query in ["sort=-sku", "sort=sku&price[gt]=0", "sort=sku&deleted=include", ""] {
                #expect(try await client.get("/v1/products?\(query)&cursor=\(next)").status == 400, "\(query)")
            }
            #expect(try await client.get("/v1/products?sort=sku&cursor=\(next.dropLast(3))AAA").status == 400)
        }
    }
}

extension Client.Answer {
    /// Where a link of this relation leads.
    func link(_ relation: String) -> String? {
        headers[.link]?.components(separatedBy: ", <").first { $0.hasSuffix("; rel=\"\(relation)\"") }
            .map { String($0.drop { $0 == "<" }.prefix { $0 != ">" }) }
    }
}
