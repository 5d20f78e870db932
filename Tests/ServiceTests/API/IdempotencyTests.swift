import HTTPTypes
import Testing

@testable import Service

@Suite struct IdempotencyTests {
    private let body = #"{"slug":"a","name":"A"}"#

    @Test(arguments: Place.all)
    func theSameRequestIsAnsweredOnce(place: Place) async throws {
        try await place.withService { [body] client in
            let key = ["Idempotency-Key": "\"k-1\""]
            let first = try await client.send(.post, "/v1/categories", body, headers: key)
            #expect(first.status == 201)
            #expect(first.headers[.idempotencyReplayed] == nil)
            let again = try await client.send(.post, "/v1/categories", body, headers: ["Idempotency-Key": "k-1"])
            #expect(again.status == 201)
            #expect(again.body == first.body)
            #expect(again.headers[.location] == first.headers[.location])
            #expect(again.headers[.eTag] == "\"1\"")
            #expect(again.headers[.idempotencyReplayed] == "true")
            #expect(try await client.get("/v1/categories?total=true").json()["total"] == .number("1"))
        }
    }

    @Test(arguments: Place.routers)
    func aKeyBelongsToItsRequest(place: Place) async throws {
        try await place.withService { [body] client in
            let key = ["Idempotency-Key": "k"]
            _ = try await client.send(.post, "/v1/categories", body, headers: key)
            let other = try await client.send(.post, "/v1/categories", #"{"slug":"b","name":"B"}"#, headers: key)
            #expect(other.status == 409)
            #expect(try other.text("type") == "/problems/idempotency-mismatch")
            let elsewhere = try await client.send(.post, "/v1/categories/bulk", #"{"operations":[]}"#, headers: key)
            #expect(elsewhere.status == 422)
            for key in ["", String(repeating: "x", count: 256), "a b"] {
                let answer = try await client.send(.post, "/v1/categories", body, headers: ["Idempotency-Key": key])
                #expect(answer.status == 400, "\(key)")
            }
        }
    }

    @Test(arguments: Place.routers)
    func anImportIsDoneOnce(place: Place) async throws {
        try await place.withService { client in
            // More than is read from the file at once.
            let name = String(repeating: "n", count: 190)
            let lines = (0..<2000).map { #"{"slug":"s-\#($0)","name":"\#(name)"}"# }.joined(separator: "\n")
            let headers = ["Content-Type": MediaTypes.lines, "Idempotency-Key": "k"]
            let trial = try await client.send(.post, "/v1/categories/import?dry_run=true", lines, headers: headers)
            #expect(try trial.json()["created"] == .number("2000"))
            for round in 0..<2 {
                let answer = try await client.send(.post, "/v1/categories/import", lines, headers: headers)
                #expect(try answer.json()["created"] == .number("2000"))
                #expect(answer.headers[.idempotencyReplayed] == (round == 0 ? nil : "true"))
            }
            let other = try await client.send(.post, "/v1/categories/import", "\(lines)\n", headers: headers)
            #expect(other.status == 409)
            #expect(try await client.get("/v1/categories?total=true").json()["total"] == .number("2000"))
        }
    }

    @Test(arguments: Place.routers)
    func aRowIsRestoredOnce(place: Place) async throws {
        try await place.withService { client in
            let (_, ids) = try await client.products([("A", "1")])
            let path = "/v1/products/\(ids[0])"
            #expect(try await client.send(.delete, path, headers: ["If-Match": "\"1\""]).status == 204)
            let headers = ["If-Match": "\"2\"", "Idempotency-Key": "k"]
            let first = try await client.send(.post, "\(path)/restore", headers: headers)
            #expect(first.status == 200)
            let again = try await client.send(.post, "\(path)/restore", headers: headers)
            #expect(again.headers[.idempotencyReplayed] == "true")
            #expect(again.body == first.body)
        }
    }

    @Test(arguments: Place.routers)
    func whatFailedCanBeSentAgain(place: Place) async throws {
        try await place.withService { [body] client in
            let id = try await client.create("categories", body)
            let key = ["Idempotency-Key": "k"]
            #expect(try await client.send(.post, "/v1/categories", body, headers: key).status == 409)
            _ = try await client.send(.delete, "/v1/categories/\(id)", headers: ["If-Match": "*"])
            #expect(try await client.send(.post, "/v1/categories", body, headers: key).status == 201)
        }
    }

    @Test(arguments: Place.routers)
    func ofManyAtOnceOneIsMade(place: Place) async throws {
        try await place.withService { [body] client in
            let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<10 {
                    group.addTask {
                        try await client.send(.post, "/v1/categories", body, headers: ["Idempotency-Key": "k"]).status
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            // Those that came while the first ran are told to ask again.
            #expect(statuses.contains(201))
            #expect(statuses.allSatisfy { $0 == 201 || $0 == 409 }, "\(statuses)")
            #expect(try await client.get("/v1/categories?total=true").json()["total"] == .number("1"))
        }
    }
}
