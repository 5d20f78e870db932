import Foundation
import Synchronization
import TestSupport
import Testing

@testable import AWSClient

/// The real transport against a real server.
struct CurlTransportTests {
    private func request(
        _ server: HTTPServer,
        _ method: String = "GET",
        _ path: String = "/",
        headers: HTTPHeaders = HTTPHeaders(),
        body: HTTPRequest.Body = .bytes([]),
        timeouts: Timeouts = Timeouts(),
        isIdempotent: Bool = true
    ) throws -> HTTPRequest {
        HTTPRequest(
            method: method,
            url: try HTTPURL(server.url + path),
            headers: headers,
            body: body,
            timeouts: timeouts,
            isIdempotent: isIdempotent
        )
    }

    // MARK: Requests and answers

    @Test(arguments: ["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD"])
    func sendsMethodPathHeadersAndBodyAsTheyAre(_ method: String) async throws {
        let server = try HTTPServer { _ in .text("answer", status: 201, headers: ["X-One": " a  b "]) }
        defer { server.stop() }
        let body = method == "GET" || method == "HEAD" ? [] : Array("hällo".utf8)
        let response = try await CurlTransport().send(
            try request(
                server,
                method,
                "/a//b/../c%20d?x=%2F&y",
                headers: ["X-Test": "v", "X-Empty": ""],
                body: .bytes(body)
            )
        )
        #expect(response.status == 201)
        #expect(response.headers["x-one"] == "a  b")
        #expect(response.body == (method == "HEAD" ? [] : Array("answer".utf8)))
        let seen = try #require(server.requests.first)
        #expect(seen.method == method)
        #expect(seen.target == "/a//b/../c%20d?x=%2F&y")
        #expect(seen.body == body)
        #expect(seen.headers["x-test"] == "v")
        #expect(seen.headers["x-empty"] == "")
        #expect(seen.headers["host"] == "127.0.0.1:\(server.port)")
        #expect(seen.headers["expect"] == nil)
        #expect(seen.headers["accept"] == nil)
        #expect(seen.headers["transfer-encoding"] == nil)
    }

    @Test func anEmptyPostSaysThatItIsEmpty() async throws {
        let server = try HTTPServer { _ in .respond() }
        defer { server.stop() }
        _ = try await CurlTransport().send(try request(server, "POST"))
        #expect(server.requests.first?.headers["content-length"] == "0")
    }

    @Test func aHeaderWithALineBreakIsRefused() async throws {
        let server = try HTTPServer { _ in .respond() }
        defer { server.stop() }
        let error = try await #require(throws: TransportError.self) {
            try await CurlTransport().send(try request(server, headers: ["X": "a\r\nY: b"]))
        }
        #expect(error.kind == .invalidRequest)
        #expect(server.requests.isEmpty)
    }

    @Test func twoAnswersToOneRequestCountAsTheLast() async throws {
        let server = try HTTPServer { _ in
            .sendAndClose(
                Array("HTTP/1.1 100 Continue\r\nX-A: 1\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok".utf8)
            )
        }
        defer { server.stop() }
        let response = try await CurlTransport().send(try request(server))
        #expect(response.status == 200)
        #expect(response.headers["X-A"] == nil)
        #expect(response.body == Array("ok".utf8))
    }

    // MARK: Connections

    @Test func oneConnectionServesOneRequestAfterTheOther() async throws {
        let server = try HTTPServer { _ in .text("ok") }
        defer { server.stop() }
        let transport = try CurlTransport()
        for _ in 1...5 { _ = try await transport.send(try request(server, "POST", body: .bytes([1, 2]))) }
        #expect(server.requests.count == 5)
        #expect(server.connectionCount == 1)
    }

    @Test func requestsRunBesideEachOther() async throws {
        // The server answers none before all have come.
        let server = try HTTPServer { _ in .hang }
        let transport = try CurlTransport()
        let tasks = try (1...20).map { _ in
            let request = try request(server)
            return Task { try await transport.send(request) }
        }
        var arrivals = server.arrivals.makeAsyncIterator()
        for _ in 1...20 { #expect(await arrivals.next() != nil) }
        server.stop()
        for task in tasks {
            await #expect(throws: TransportError.self) { try await task.value }
        }
    }

    @Test func aKeptConnectionThatDiesIsReplacedForAHarmlessCall() async throws {
        let server = try HTTPServer { $0.number == 2 ? .close : .text("ok") }
        defer { server.stop() }
        let client = AWSClient(
            AWSClient.Configuration(
                region: "eu-central-1",
                credentials: StaticCredentials(testCredentials),
                transport: try CurlTransport(),
                time: .test(TestClock(skips: true)),
                endpoints: EndpointSettings(all: try HTTPURL(server.url))
            )
        )
        for _ in 1...2 {
            let request = WireRequest(body: Array("Action=Describe".utf8))
            let response = try await client.send(request, service: testService, operation: "Do", isIdempotent: true)
            #expect(response.body == Array("ok".utf8))
        }
        #expect(server.requests.count == 3)
        #expect(server.connectionCount == 2)
    }

    @Test(arguments: [HTTPRequest.Body.bytes(Array("Action=Create".utf8)), .bytes([])])
    func aRequestThatCreatesIsNeverSentTwice(_ body: HTTPRequest.Body) async throws {
        let server = try HTTPServer { $0.number == 2 ? .close : .text("ok") }
        defer { server.stop() }
        let transport = try CurlTransport()
        _ = try await transport.send(try request(server))
        let error = try await #require(throws: TransportError.self) {
            try await transport.send(try request(server, "POST", body: body, isIdempotent: false))
        }
        #expect(error.kind == .connectionLost)
        #expect(error.mayHaveBeenSent)
        #expect(server.requests.count == 2)
    }

    @Test func nobodyListening() async throws {
        let url = try HTTPURL("http://127.0.0.1:\(try freePort())")
        let error = try await #require(throws: TransportError.self) {
            try await CurlTransport().send(HTTPRequest(method: "POST", url: url))
        }
        #expect(error.kind == .cannotConnect)
        #expect(!error.mayHaveBeenSent)
        #expect(error.message.contains("127.0.0.1"))
    }

    @Test func aBrokenAnswerIsNoAnswer() async throws {
        let server = try HTTPServer { _ in
            .sendAndClose(Array("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf".utf8))
        }
        defer { server.stop() }
        let error = try await #require(throws: TransportError.self) {
            try await CurlTransport().send(try request(server))
        }
        #expect(error.kind == .connectionLost)
        #expect(error.mayHaveBeenSent)
    }

    // MARK: Time

    @Test func theWholeRequestHasALimit() async throws {
        let server = try HTTPServer { _ in .hang }
        defer { server.stop() }
        let error = try await #require(throws: TransportError.self) {
            try await CurlTransport().send(try request(server, timeouts: Timeouts(total: .milliseconds(200))))
        }
        #expect(error.kind == .timedOut)
        #expect(error.mayHaveBeenSent)
    }

    @Test func aTransferThatStandsStillEnds() async throws {
        let server = try HTTPServer { _ in
            .sendAndHang(Array("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf".utf8))
        }
        defer { server.stop() }
        let error = try await #require(throws: TransportError.self) {
            try await CurlTransport().send(try request(server, timeouts: Timeouts(stall: .seconds(1))))
        }
        #expect(error.kind == .timedOut)
    }

    @Test func cancellingTheTaskEndsTheRequestAndItsConnection() async throws {
        let server = try HTTPServer { _ in .hang }
        defer { server.stop() }
        let transport = try CurlTransport()
        let request = try request(server)
        let task = Task { try await transport.send(request) }
        var arrivals = server.arrivals.makeAsyncIterator()
        #expect(await arrivals.next() != nil)
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        var departures = server.departures.makeAsyncIterator()
        #expect(await departures.next() == 1)
    }

    @Test func aTaskThatIsAlreadyCancelledSendsNothing() async throws {
        let server = try HTTPServer { _ in .text("ok") }
        defer { server.stop() }
        let transport = try CurlTransport()
        let request = try request(server)
        let (gate, opener) = AsyncStream<Void>.makeStream()
        let task = Task {
            for await _ in gate {}
            return try await transport.send(request)
        }
        task.cancel()
        opener.finish()
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(server.requests.isEmpty)
    }

    // MARK: Streaming

    @Test func aFileIsSentWithoutBeingReadWhole() async throws {
        let server = try HTTPServer { .text("\($0.body.count)") }
        defer { server.stop() }
        let folder = try TemporaryFolder()
        let text = String(repeating: "0123456789abcdef", count: 200_000)
        let path = try folder.write(text, to: "layer")
        let response = try await CurlTransport().send(
            try request(server, "PUT", body: .file(path: path, size: text.utf8.count))
        )
        #expect(response.body == Array("3200000".utf8))
        #expect(server.requests.first?.text == text)
    }

    @Test func aFileThatIsMissingOrTooShortIsAnError() async throws {
        let server = try HTTPServer { .text("\($0.body.count)") }
        defer { server.stop() }
        let folder = try TemporaryFolder()
        let path = try folder.write("short", to: "layer")
        for (path, size, problem) in [(folder.path + "/none", 5, "No such file"), (path, 9, "after 5 of 9 bytes")] {
            let error = try await #require(throws: TransportError.self) {
                try await CurlTransport().send(try request(server, "PUT", body: .file(path: path, size: size)))
            }
            #expect(error.kind == .invalidRequest)
            #expect(error.message.contains(problem))
        }
    }

    /// Gathers what a sink is given.
    private final class Gathered: Sendable {
        private let pieces = Mutex<[[UInt8]]>([])

        var bytes: [UInt8] { pieces.withLock { Array($0.joined()) } }

        func add(_ piece: [UInt8]) { pieces.withLock { $0.append(piece) } }
    }

    @Test func aBodyGoesToASinkAndAnErrorsBodyDoesNot() async throws {
        let body = [UInt8](repeating: 7, count: 1_000_000)
        let server = try HTTPServer { $0.path == "/good" ? .respond(body: body) : .text("no", status: 404) }
        defer { server.stop() }
        let transport = try CurlTransport()
        let gathered = Gathered()
        var good = try request(server, "GET", "/good")
        good.sink = { gathered.add($0) }
        #expect(try await transport.send(good).body.isEmpty)
        #expect(gathered.bytes == body)

        var bad = try request(server, "GET", "/bad")
        bad.sink = { gathered.add($0) }
        #expect(try await transport.send(bad).body == Array("no".utf8))
        #expect(gathered.bytes.count == body.count)
    }

    @Test func whatASinkThrowsComesBack() async throws {
        let server = try HTTPServer { _ in .text("body") }
        defer { server.stop() }
        var request = try request(server)
        request.sink = { _ in throw TestFailure("disk full") }
        let error = try await #require(throws: TestFailure.self) { try await CurlTransport().send(request) }
        #expect(error.description == "disk full")
    }

    // MARK: Proxies

    @Test func aProxyIsUsedUnlessTheHostOrTheRequestIsExempt() async throws {
        let proxy = try HTTPServer { _ in .text("by proxy") }
        defer { proxy.stop() }
        let server = try HTTPServer { _ in .text("direct") }
        defer { server.stop() }
        let through = try CurlTransport(settings: TransportSettings(environment: ["http_proxy": proxy.url]))
        var request = try request(server, "GET", "/p")
        #expect(try await through.send(request).body == Array("by proxy".utf8))
        #expect(proxy.requests.first?.target == "\(server.url)/p")

        request.bypassesProxy = true
        #expect(try await through.send(request).body == Array("direct".utf8))

        request.bypassesProxy = false
        let exempt = TransportSettings(environment: ["http_proxy": proxy.url, "NO_PROXY": "127.0.0.1"])
        #expect(try await CurlTransport(settings: exempt).send(request).body == Array("direct".utf8))
    }

    @Test func aProxyThatRefusesIsNoConnection() async throws {
        let proxy = try HTTPServer { _ in .text("no", status: 403) }
        defer { proxy.stop() }
        let transport = try CurlTransport(settings: TransportSettings(environment: ["HTTPS_PROXY": proxy.url]))
        let url = try HTTPURL("https://ec2.eu-central-1.amazonaws.com")
        let error = try await #require(throws: TransportError.self) {
            try await transport.send(HTTPRequest(method: "POST", url: url))
        }
        #expect(error.kind == .cannotConnect)
        #expect(!error.mayHaveBeenSent)
        #expect(proxy.requests.first?.method == "CONNECT")
    }

    @Test func proxiesComeFromTheVariablesThatOtherToolsRead() {
        let both = TransportSettings(environment: ["https_proxy": "http://a:1", "HTTPS_PROXY": "http://b:2"])
        #expect(both.httpsProxy == "http://a:1")
        #expect(both.httpProxy == "")
        // Behind a web server a caller's `Proxy:` header becomes HTTP_PROXY.
        #expect(TransportSettings(environment: ["HTTP_PROXY": "http://a:1"]).httpProxy == "")
        let all = TransportSettings(environment: ["ALL_PROXY": "http://a:1", "https_proxy": ""])
        #expect(all.httpProxy == "http://a:1")
        #expect(all.httpsProxy == "http://a:1")
    }

    @Test func aTransportsThreadEndsWithIt() async throws {
        // Each leaves descriptors behind if its thread does not end; 2,000 would exceed the limit of 1,024.
        let server = try HTTPServer { _ in .text("ok") }
        defer { server.stop() }
        for _ in 1...300 {
            _ = try await CurlTransport().send(try request(server))
        }
        #expect(server.connectionCount == 300)
    }
}
