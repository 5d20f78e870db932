import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import NIOEmbedded
import NIOFoundationEssentialsCompat
import Testing

@testable import Service

/// What holds for every request, at the depth of the router.
@Suite struct EdgeTests {
    @Test func aRequestKeepsASaneIdOfItsOwn() async throws {
        let fixture = try EdgeFixture()
        try await fixture.application().test(.router) { client async throws in
            let kept = try await client.execute(
                uri: "/v1/products/7",
                method: .get,
                headers: [.requestID: "checkout-17:a.b_C"]
            )
            #expect(kept.headers[.requestID] == "checkout-17:a.b_C")
            for bad in ["", "a b", "a\u{e9}", String(repeating: "x", count: 129), "a\"b"] {
                let made = try await client.execute(uri: "/v1/products/7", method: .get, headers: [.requestID: bad])
                #expect(made.headers[.requestID] != bad)
                #expect(made.headers[.requestID]?.count ?? 0 >= 16)
            }
        }
    }

    @Test func oneLineTellsOfARequestAndNothingThatIsSecret() async throws {
        let fixture = try EdgeFixture()
        try await fixture.application().test(.router) { client async throws in
            _ = try await client.execute(
                uri: "/v1/products?token=geheim",
                method: .post,
                headers: [
                    .requestID: "r-1", .authorization: "Bearer geheim",
                    .traceparent: "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                ],
                body: ByteBuffer(string: "{\"card\":\"geheim\"}")
            )
        }
        let lines = try fixture.logged()
        let line = try #require(lines.first)
        #expect(lines.count == 1)
        #expect(line["time"] as? String == "2026-11-28T08:31:05.120000Z")
        #expect(line["level"] as? String == "info")
        #expect(line["message"] as? String == "request")
        #expect(line["requestId"] as? String == "r-1")
        #expect(line["traceId"] as? String == "4bf92f3577b34da6a3ce929d0e0e4736")
        #expect((line["spanId"] as? String)?.count == 16)
        #expect(line["method"] as? String == "POST")
        #expect(line["route"] as? String == "/v1/products")
        #expect(line["path"] as? String == "/v1/products")
        #expect(line["status"] as? Int == 201)
        #expect(line["durationMs"] as? Double == 0)
        #expect(line["principal"] as? String == "anonymous")
        #expect(!fixture.lines.all.joined().contains("geheim"))
    }

    @Test func aStreamedAnswerIsLoggedWhenItHasEnded() async throws {
        let fixture = try EdgeFixture()
        try await fixture.application().test(.router) { client async throws in
            let response = try await client.execute(uri: "/v1/products", method: .get)
            #expect(String(buffer: response.body).split(separator: "\n").count == 300)
        }
        #expect(try fixture.logged().count == 1)
        #expect(fixture.assembly.edge.metrics.running.value == 0)
    }

    @Test func aStreamedAnswerThatNobodyTakesIsLoggedToo() async throws {
        let fixture = try EdgeFixture()
        let edge = Edge(inner: fixture.router.responder(), services: fixture.assembly.edge)
        let head = HTTPRequest(method: .get, scheme: "http", authority: "localhost", path: "/v1/products")
        var logger = Logger(label: "test")
        logger[metadataKey: "hb.request.id"] = "r-1"
        let source = ApplicationRequestContextSource(channel: EmbeddedChannel(), logger: logger)
        var answer: Response? = try await edge.respond(
            to: Request(head: head, body: RequestBody(buffer: ByteBuffer())),
            context: ServiceContext(source: source)
        )
        #expect(answer?.status == .ok)
        #expect(fixture.assembly.edge.metrics.running.value == 1)
        answer = nil
        let line = try #require(try fixture.logged().first)
        #expect(line["incomplete"] as? Bool == true)
        #expect(line["level"] as? String == "info")
        #expect(fixture.assembly.edge.metrics.running.value == 0)
    }

    @Test func whatTheServiceBreaksOffIsAnError() async throws {
        let fixture = try EdgeFixture()
        fixture.router.get("v1/half") { _, _ in
            Response(
                status: .ok,
                headers: [.contentType: "application/x-ndjson"],
                body: .init { writer in
                    try await writer.write(ByteBuffer(string: "{}\n"))
                    throw MistakeForTests()
                }
            )
        }
        try await fixture.application().test(.router) { client async throws in
            _ = try? await client.execute(uri: "/v1/half", method: .get)
        }
        let line = try #require(try fixture.logged().first)
        #expect(line["level"] as? String == "error")
        #expect(line["incomplete"] as? Bool == true)
        #expect((line["error"] as? String)?.contains("MistakeForTests()") == true)
    }

    @Test func theHeadOfAStreamHasNoLengthButSaysWhatItDependsOn() async throws {
        let fixture = try EdgeFixture()
        try await fixture.application().test(.router) { client async throws in
            let response = try await client.execute(uri: "/v1/products", method: .head)
            #expect(response.headers[.contentLength] == nil)
            #expect(response.headers[.vary] == "Accept-Encoding")
        }
    }

    @Test func aRequestNamesOneHost() async throws {
        let fixture = try EdgeFixture()
        try await fixture.application().test(.router) { client async throws in
            let second = try #require(HTTPField.Name("Host"))
            let response = try await client.execute(uri: "/v1/products", method: .get, headers: [second: "other"])
            #expect(response.status == .badRequest)
        }
    }

    @Test(arguments: [
        ("/nothing", 404, "not-found"), ("/v1/mistake", 500, "internal-error"), ("/v1/down", 503, "unavailable"),
        ("/v1/products/\(String(repeating: "x", count: 9000))", 414, "address-too-long"),
    ])
    func anErrorIsAProblemDocument(path: String, status: Int, kind: String) async throws {
        let fixture = try EdgeFixture()
        try await fixture.application().test(.router) { client async throws in
            let response = try await client.execute(uri: path, method: .get, headers: [.requestID: "r-2"])
            #expect(response.status.code == status)
            #expect(response.headers[.contentType] == "application/problem+json")
            #expect(response.headers[.cacheControl] == "no-store")
            let problem = try JSONSerialization.jsonObject(with: Data(buffer: response.body)) as? [String: Any]
            #expect(problem?["type"] as? String == "/problems/\(kind)")
            #expect(problem?["status"] as? Int == status)
            #expect(problem?["requestId"] as? String == "r-2")
            #expect(!String(buffer: response.body).contains("geheim"))
        }
        if status == 500 { #expect(try fixture.logged().first?["error"] as? String == "MistakeForTests()") }
    }

    @Test func aBodyThatIsTooLargeIsRefused() async throws {
        let fixture = try EdgeFixture()
        try await fixture.application().test(.router) { client async throws in
            let response = try await client.execute(
                uri: "/v1/products",
                method: .post,
                body: ByteBuffer(repeating: 32, count: 1025)
            )
            #expect(response.status == .contentTooLarge)
            #expect(response.headers[.contentType] == "application/problem+json")
        }
    }

    @Test func aLengthThatNoRouteTakesIsRefusedBeforeTheBody() async throws {
        let fixture = try EdgeFixture(["MAX_IMPORT": "1MiB"])
        try await fixture.application().test(.router) { client async throws in
            let response = try await client.execute(
                uri: "/v1/products",
                method: .post,
                headers: [.contentLength: "1048577"]
            )
            #expect(response.status == .contentTooLarge)
        }
    }

    @Test func beyondTheLimitRequestsAreRefusedAtOnce() async throws {
        let fixture = try EdgeFixture(["MAX_CONCURRENT_REQUESTS": "1"])
        let (arrived, release) = (AsyncStream<Void>.makeStream(), AsyncStream<Void>.makeStream())
        fixture.router.get("v1/slow") { _, _ in
            arrived.continuation.yield()
            for await _ in release.stream { break }
            return "done"
        }
        try await fixture.application().test(.router) { client async throws in
            async let first = client.execute(uri: "/v1/slow", method: .get)
            for await _ in arrived.stream { break }
            let second = try await client.execute(uri: "/v1/products/7", method: .get)
            #expect(second.status == .serviceUnavailable)
            #expect(second.headers[.retryAfter] == "1")
            #expect(try await client.execute(uri: "/livez", method: .get).status == .ok)
            release.continuation.yield()
            let answered = try await first
            #expect(answered.status == .ok)
            #expect(try await client.execute(uri: "/v1/products/7", method: .get).status == .ok)
        }
        #expect(PrometheusText(fixture.registry).text.contains("http_requests_shed_total 1\n"))
    }

    @Test func aRequestThatTakesTooLongIsEnded() async throws {
        let fixture = try EdgeFixture(["REQUEST_TIMEOUT": "2s"])
        let arrived = AsyncStream<Void>.makeStream()
        fixture.router.get("v1/endless") { _, _ -> Response in
            arrived.continuation.yield()
            // Ends when its task is cancelled.
            for await _ in AsyncStream<Void>.makeStream().stream {}
            try Task.checkCancellation()
            return Response(status: .ok)
        }
        try await fixture.application().test(.router) { client async throws in
            async let response = client.execute(uri: "/v1/endless", method: .get)
            for await _ in arrived.stream { break }
            fixture.assembly.edge.deadlines.sweep()
            fixture.clock.advance(by: .seconds(2))
            fixture.assembly.edge.deadlines.sweep()
            let answered = try await response
            #expect(answered.status == .serviceUnavailable)
            #expect(String(buffer: answered.body).contains("/problems/timeout"))
        }
    }

    @Test func aTurnIsGivenUpWithItsLastHolder() throws {
        let exports = Admission(limit: 1, of: "exports")
        var turn: Admission.Turn? = try exports.turn()
        let error = #expect(throws: Problem.self) { _ = try exports.turn() }
        #expect(error?.detail.contains("1 exports are running") == true)
        #expect(exports.count == 1)
        withExtendedLifetime(turn) {}
        turn = nil
        #expect(exports.count == 0)
        _ = try exports.turn()
    }

    @Test func aQueueForTheDatabaseShedsLoad() throws {
        let statistics = DatabaseStatistics(open: 1, busy: 1, waiting: 3, limit: 1)
        let admission = Admission(limit: 100, poolQueue: 2) { statistics }
        for _ in 0..<3 { try admission.enter() }
        #expect(throws: Problem.self) { try admission.enter() }
        #expect(admission.count == 3)
    }
}
