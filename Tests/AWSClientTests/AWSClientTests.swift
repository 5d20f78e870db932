import TestSupport
import Testing

@testable import AWSClient

/// A client from its variables to a typed answer.
struct AWSClientTests {
    /// An operation of the test service.
    private enum Greet: AWSOperation {
        struct Input: Sendable {
            var name: String
            var isIdempotent = true
        }

        static let name = "Greet"
        static let service = testService

        static func isIdempotent(_ input: Input) -> Bool { input.isIdempotent }

        static func request(for input: Input) throws -> WireRequest {
            guard !input.name.isEmpty else { throw TestFailure("no name") }
            return WireRequest(path: "/greet", query: [.init("who", input.name)])
        }

        static func output(from response: HTTPResponse) throws -> String {
            String(decoding: response.body, as: UTF8.self)
        }
    }

    /// Lives as long as the test: credentials are looked for with the first call.
    private let home: TemporaryFolder

    init() throws {
        home = try TemporaryFolder()
    }

    private func client(
        _ server: HTTPServer,
        _ extra: [String: String] = [:],
        config: String = "",
        log: AttemptLog = AttemptLog()
    ) throws -> AWSClient {
        try home.write(config, to: ".aws/config")
        let environment = [
            "AWS_ACCESS_KEY_ID": "AKIDEXAMPLE", "AWS_SECRET_ACCESS_KEY": "s", "AWS_REGION": "eu-central-1",
            "AWS_ENDPOINT_URL_TEST_SERVICE": server.url,
        ].merging(extra) { $1 }
        return try AWSClient(
            environment: environment,
            home: home.path,
            time: .test(TestClock(skips: true)),
            userAgent: "deployer/test",
            observer: { log.add($0) }
        )
    }

    @Test func callsATypedOperation() async throws {
        let server = try HTTPServer { _ in .text("hello", headers: ["x-amzn-RequestId": "r-1"]) }
        defer { server.stop() }
        let log = AttemptLog()
        let client = try client(server, log: log)
        #expect(client.region == "eu-central-1")
        #expect(try await client.execute(Greet.self, Greet.Input(name: "kim")) == "hello")
        let request = try #require(server.requests.first)
        #expect(request.target == "/greet?who=kim")
        #expect(request.headers["user-agent"] == "deployer/test")
        #expect(
            request.headers["authorization"]?
                .hasPrefix(
                    "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260102/eu-central-1/test/aws4_request, "
                        + "SignedHeaders=host;x-amz-date, Signature="
                ) == true
        )
        #expect(log.all.map(\.operation) == ["Greet"])
        #expect(log.all.map(\.service) == ["Test Service"])
        #expect(log.all.map(\.status) == [200])
        #expect(log.all.map(\.requestID) == ["r-1"])
        #expect(log.all.map(\.errorCode) == [nil])
    }

    @Test func asksTheOperationWhetherItMayBeRepeated() async throws {
        let server = try HTTPServer { $0.number % 2 == 1 ? .text("", status: 500) : .text("hello") }
        defer { server.stop() }
        let client = try client(server)
        #expect(try await client.execute(Greet.self, Greet.Input(name: "kim")) == "hello")
        let error = try await #require(throws: AWSError.self) {
            try await client.execute(Greet.self, Greet.Input(name: "kim", isIdempotent: false))
        }
        #expect(error.isAmbiguous)
        #expect(server.requests.count == 3)
    }

    @Test func whatCannotBeWrittenIsNotSent() async throws {
        let server = try HTTPServer { _ in .text("hello") }
        defer { server.stop() }
        let client = try client(server)
        await #expect(throws: TestFailure.self) { try await client.execute(Greet.self, Greet.Input(name: "")) }
        #expect(server.requests.isEmpty)
    }

    @Test func settingsComeFromTheProfile() async throws {
        let server = try HTTPServer { _ in .text("", status: 500) }
        defer { server.stop() }
        let client = try client(
            server,
            ["AWS_REGION": "", "AWS_PROFILE": "dev"],
            config: "[profile dev]\nregion = sa-east-1\nmax_attempts = 2"
        )
        #expect(client.region == "sa-east-1")
        await #expect(throws: AWSError.self) { try await client.execute(Greet.self, Greet.Input(name: "kim")) }
        #expect(server.requests.count == 2)
    }

    @Test func withoutARegionThereIsNoClient() throws {
        let server = try HTTPServer { _ in .text("hello") }
        defer { server.stop() }
        let error = try #require(throws: SettingError.self) { try client(server, ["AWS_REGION": ""]) }
        #expect(error.description.hasPrefix("AWS_REGION is ''"))
    }
}
