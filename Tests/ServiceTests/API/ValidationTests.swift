import HTTPTypes
import Testing

@testable import Service

@Suite struct ValidationTests {
    @Test(arguments: [
        (#"{"sku":"a b"}"#, "/sku", "must match"), (#"{"sku":""}"#, "/sku", "1 to 64 characters, has 0"),
        (#"{"sku":7}"#, "/sku", "must be a string, is a number"), (#"{"name":null}"#, "/name", "must not be null"),
        (#"{"name":"\u0000"}"#, "/name", "U+0000"), (#"{"price":-0.01}"#, "/price", "from 0"),
        (#"{"price":"1.255"}"#, "/price", "decimal number"), (#"{"price":true}"#, "/price", "is a boolean"),
        (#"{"active":"true"}"#, "/active", "must be true or false"),
        (#"{"attributes":[]}"#, "/attributes", "an object"),
        (#"{"attributes":{"a":"\u0000"}}"#, "/attributes", "U+0000"),
        (#"{"attributes":{"a":[1,1e131000]}}"#, "/attributes", "400 digits"),
        (#"{"attributes":{"a":1e99999999999999999999}}"#, "/attributes", "400 digits"),
        (
            #"{"attributes":{"a":["# + Array(repeating: "1e390", count: 400).joined(separator: ",") + "]}}",
            "/attributes", "131072"
        ),
        (#"{"category_id":"x"}"#, "/category_id", "a UUID"),
        (#"{"nothing":1}"#, "/nothing", "is no member of products"), (#"{"id":"x"}"#, "/id", "is set by the service"),
        (#"{"version":1}"#, "/version", "is set by the service"), (#"{"a/b~c":1}"#, "/a~1b~0c", "is no member"),
        (#"{"price":1e30}"#, "/price", "decimal"),
    ])
    func eachMemberThatIsWrongIsNamed(body: String, pointer: String, detail: String) throws {
        var reader = BodyReader(parts: nil)
        _ = reader.values(try JSONReader.parse(body), try #require(Catalogue.store["products"]))
        let found = reader.errors.filter { $0.pointer == pointer }
        #expect(found.count == 1)
        #expect(found.first?.detail.contains(detail) == true, "\(reader.errors)")
    }

    @Test func lengthsCountCodePoints() throws {
        let field = Field("name", .text(1...2), "A name.")
        #expect(throws: Never.self) { try field.value(.string("🇩🇪")) }
        #expect(throws: Field.Refusal.self) { try field.value(.string("e\u{301}e")) }
    }

    @Test func wholeNumbersMayBeWrittenInAnyWay() throws {
        let field = Field("count", .integer(-5...1000), "A count.")
        #expect(try field.value(.number("1e2")) == .integer(100))
        #expect(try field.value(.number("7.0")) == .integer(7))
        #expect(throws: Field.Refusal.self) { try field.value(.number("7.5")) }
        #expect(throws: Field.Refusal.self) { try field.value(.number("1e300")) }
        #expect(throws: Field.Refusal.self) { try field.value(.number("-6")) }
    }

    @Test(arguments: Place.routers)
    func whatTheDatabaseAloneKnowsIsNamedToo(place: Place) async throws {
        try await place.withService { client in
            let (category, ids) = try await client.products([("A", "1")])
            let taken = try await client.send(
                .post,
                "/v1/products",
                #"{"sku":"A","name":"A","category_id":"\#(category)","price":1}"#
            )
            #expect(taken.status == 409)
            #expect(taken.headers[.contentType] == "application/problem+json")
            #expect(try taken.text("type") == "/problems/conflict")
            #expect(try taken.text("errors.0.pointer") == "/sku")
            let unknown = try await client.send(
                .post,
                "/v1/orders",
                """
                {"customer":"Kim","items":[{"product_id":"\(ids[0])","quantity":1,"unit_price":"1"},\
                {"product_id":"\(category)","quantity":1,"unit_price":"1"}]}
                """
            )
            #expect(unknown.status == 422)
            #expect(try unknown.json()["errors"]?.texts("pointer") == ["/items/1/product_id"])
            #expect(try await client.get("/v1/orders?total=true").json()["total"] == .number("0"))
        }
    }
}
