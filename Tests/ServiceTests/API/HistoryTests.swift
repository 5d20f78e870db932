import HTTPTypes
import Synchronization
import Testing

@testable import Service

@Suite struct HistoryTests {
    /// A clock that goes on by a second with each look.
    private static func ticking() -> ServiceClock {
        let seconds = Seconds()
        return ServiceClock(monotonic: { 0 }, wall: { 1_790_000_000_000_000_000 + seconds.next() * 1_000_000_000 })
    }

    @Test(arguments: Place.all)
    func everyChangeIsKeptWithWhoAndWhen(place: Place) async throws {
        try await place.withService(clock: Self.ticking()) { client in
            let (_, ids) = try await client.products([("A", "1")])
            let path = "/v1/products/\(ids[0])"
            let match = ["If-Match": "*"]
            _ = try await client.send(.patch, path, #"{"price":2,"attributes":{"a":1}}"#, headers: match)
            let deleted = try await client.send(.delete, path, headers: match)
            #expect(deleted.status == 204)
            _ = try await client.send(.post, "\(path)/restore", headers: match)
            let row = try await client.get(path).json()
            let history = try await client.get("\(path)/history").json()
            #expect(history["data"]?.texts("action") == ["restore", "delete", "update", "create"])
            #expect(history["data"]?.texts("principal") == Array(repeating: "anonymous", count: 4))
            #expect(history[path: "data.0.after"] == row)
            #expect(history[path: "data.3.before"] == .null)
            #expect(history[path: "data.2.before.price"] == .string("1.00"))
            #expect(history[path: "data.2.after.price"] == .string("2.00"))
            #expect(history[path: "data.2.after.attributes.a"] == .number("1"))
            #expect(history[path: "data.1.after.version"] == .number("3"))
            let page = try await client.get("\(path)/history?limit=3")
            #expect(try page.json()["next"] == .number("2"))
            let rest = try await client.get(try #require(page.link("next")))
            #expect(try rest.json()["data"]?.texts("action") == ["create"])
        }
    }

    @Test(arguments: Place.all)
    func aRowCanBeReadAsItWas(place: Place) async throws {
        try await place.withService(clock: Self.ticking()) { client in
            let id = try await client.create("categories", #"{"slug":"a","name":"A"}"#)
            let path = "/v1/categories/\(id)"
            let first = try await client.get(path)
            _ = try await client.send(.patch, path, #"{"name":"B"}"#, headers: ["If-Match": "*"])
            let second = try await client.get(path)
            _ = try await client.send(.delete, path, headers: ["If-Match": "*"])
            let (begin, change) = (
                try #require(try first.text("updated_at")), try #require(try second.text("updated_at"))
            )
            #expect(try await client.get("\(path)?as_of=\(begin)").json() == first.json())
            #expect(try await client.get("\(path)?as_of=\(change)").json() == second.json())
            #expect(
                try await client.get("\(path)?as_of=\(change)&fields=name").json() == JSONReader.parse(#"{"name":"B"}"#)
            )
            #expect(try await client.get("\(path)?as_of=2020-01-01T00:00:00Z").status == 404)
            #expect(try await client.get("\(path)?as_of=2050-01-01T00:00:00Z").status == 404)
            #expect(try await client.get("\(path)?as_of=now").status == 400)
            #expect(
                try await client.get("\(path)/history").json()["data"]?.texts("action") == [
                    "delete", "update", "create",
                ]
            )
        }
    }

    @Test(arguments: Place.routers)
    func partsAreKeptWithTheirOrder(place: Place) async throws {
        try await place.withService { client in
            let (_, ids) = try await client.products([("A", "1")])
            let order = try await client.create(
                "orders",
                #"{"customer":"Kim","items":[{"product_id":"\#(ids[0])","quantity":1,"unit_price":1}]}"#
            )
            let items = try await client.get("/v1/order_items?order_id=\(order)").json()
            guard case .string(let item)? = items[path: "data.0.id"] else { return #expect(Bool(false)) }
            let deleted = try await client.send(.delete, "/v1/orders/\(order)", headers: ["If-Match": "\"1\""])
            #expect(deleted.status == 204, "\(deleted.body)")
            #expect(try await client.get("/v1/order_items/\(item)").status == 404)
            let history = try await client.get("/v1/order_items/\(item)/history").json()
            #expect(history["data"]?.texts("action") == ["delete", "create"])
            #expect(history[path: "data.0.before.quantity"] == .number("1"))
        }
    }
}

/// Counts up, from any task.
private final class Seconds: Sendable {
    private let value = Atomic<Int64>(0)

    func next() -> Int64 { value.add(1, ordering: .relaxed).newValue }
}
