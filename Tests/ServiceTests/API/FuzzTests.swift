import HTTPTypes
import Testing

@testable import Service

/// Requests that nobody would send on purpose: each is answered, none with a mistake of the service's.
@Suite struct FuzzTests {
    @Test(arguments: Place.routers, [UInt64(1), 2, 3, 4])
    func randomRequestsAreNeverAnsweredWithAnError(place: Place, seed: UInt64) async throws {
        try await place.withService { client in
            let (category, ids) = try await client.products([("A", "1"), ("B", "2")])
            var requests = RandomRequests(seed: seed, ids: ids + [category])
            for number in 0..<250 {
                let request = requests.next()
                let answer = try await client.send(request.method, request.path, request.body, headers: request.headers)
                #expect(answer.status < 500, "request \(number): \(request) → \(answer.body)")
                if answer.status >= 400, request.method != .head {
                    #expect(try answer.text("type")?.hasPrefix("/problems/") == true, "\(request) → \(answer.body)")
                }
            }
        }
    }
}

/// Requests made of right and wrong pieces.
private struct RandomRequests {
    struct Request {
        var method: HTTPRequest.Method
        var path: String
        var body: String?
        var headers: [String: String]
    }

    var random: SplitMix
    let ids: [String]

    init(seed: UInt64, ids: [String]) {
        random = SplitMix(seed: seed)
        self.ids = ids
    }

    mutating func next() -> Request {
        let collection = pick(Catalogue.store.collections)
        var path = "/v1/\(collection.name)"
        let kind = Int.random(in: 0..<8, using: &random)
        if kind >= 3 {
            path += "/" + pick(ids + ["x", "bulk", "export", "import", "%00", "0193a5f0-0000-7000-8000-000000000000"])
        }
        if kind == 7 { path += "/" + pick(["history", "restore", "x"]) }
        let names = collection.fields.map(\.name)
        var query: [String] = []
        for _ in 0..<Int.random(in: 0...3, using: &random) { query.append(parameter(names)) }
        if !query.isEmpty { path += "?" + query.joined(separator: "&") }
        let method = pick([HTTPRequest.Method.get, .get, .get, .post, .post, .put, .patch, .delete, .head, .options])
        var headers: [String: String] = [:]
        if Bool.random(using: &random) {
            headers["If-Match"] = pick(["*", "\"1\"", "W/\"2\"", "", "x", "\"99999999999999999999\""])
        }
        if Int.random(in: 0..<4, using: &random) == 0 {
            headers["Accept"] = pick(["*/*", "text/*", ";;", ",", "application/json"])
        }
        if Int.random(in: 0..<4, using: &random) == 0 { headers["Idempotency-Key"] = pick(["a", "b", "\"", "ü"]) }
        if Int.random(in: 0..<4, using: &random) == 0 { headers["If-None-Match"] = pick(["*", "\"1\"", ",,"]) }
        if Int.random(in: 0..<6, using: &random) == 0 { headers["Read-After"] = pick(["0/0", "/", "x"]) }
        let body = [.post, .put, .patch].contains(method) ? body(names) : nil
        return Request(method: method, path: path, body: body, headers: headers)
    }

    private mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[Int.random(in: 0..<elements.count, using: &random)]
    }

    private mutating func parameter(_ names: [String]) -> String {
        let values = [
            "", "1", "-1", "1e400", "0.001", "true", "null", "*", "%2A%CC%81", "a,b", "%5C,", "%", "%C3%28",
            "%F0%9F%98%80",
            "9223372036854775807", "99999999999999999999", "2026-01-01T00:00:00Z", "'; DROP TABLE products; --", "[",
            "%00",
            ids[0], "-price,name", "items,category", "-id", "AAAA", "0/0",
        ]
        let words = [
            "limit", "offset", "cursor", "sort", "fields", "embed", "total", "deleted", "as_of", "before", "format",
            "x",
        ]
        let operators = ["", "[eq]", "[ne]", "[lt]", "[gte]", "[in]", "[like]", "[null]", "[x]", "["]
        let name = Bool.random(using: &random) ? pick(words) : pick(names) + pick(operators)
        return "\(name)=\(pick(values).replacing(" ", with: "+"))"
    }

    private mutating func body(_ names: [String]) -> String {
        switch Int.random(in: 0..<10, using: &random) {
        case 0: return ""
        case 1: return pick(["{", "[]", "null", "1", "\"", "{\"a\":}", "{} {}", "\u{0}", "{\"operations\":[{}]}"])
        case 2:
            return
                #"{"operations":[{"op":"\#(pick(["create", "upsert", "delete"]))","value":\#(object(names)),"id":\#(value())}]}"#
        default: return object(names)
        }
    }

    private mutating func object(_ names: [String]) -> String {
        let chosen =
            names.filter { _ in Int.random(in: 0..<3, using: &random) > 0 }
            + (Bool.random(using: &random) ? ["items"] : [])
        return "{\(chosen.map { "\"\($0)\":\(value())" }.joined(separator: ","))}"
    }

    private mutating func value() -> String {
        pick([
            "null", "true", "1", "-1", "0.5", "1e18", "1e400", "-0", "12345678901234567890", "\"\"", "\"a\"", "\"A-1\"",
            "\"\\u0000\"", "\"\\ud83d\\ude00\"", "\"pending\"", "\"2026-01-01T00:00:00Z\"", "\"9.99\"", "\"\(ids[0])\"",
            "\"\(ids[ids.count - 1])\"", "[]", "{}", "{\"a\":{\"b\":[1,null,\"\\u0000\"]}}", "{\"a\":1e999}",
            "{\"n\":1.0}",
            "[{\"product_id\":\"\(ids[0])\",\"quantity\":1,\"unit_price\":1}]",
            "\"\(String(repeating: "x", count: 300))\"",
        ])
    }
}
