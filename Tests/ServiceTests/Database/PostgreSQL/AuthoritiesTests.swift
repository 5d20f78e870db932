import AWSClient
import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Service

/// Certificate authorities that come from an address.
@Suite struct AuthoritiesTests {
    /// Answers every request with the next of its answers, and with the last for good.
    private final class Answers: HTTPTransport {
        private let rest: Mutex<[(status: Int, body: String)]>
        let requests = Mutex(0)

        init(_ answers: [(status: Int, body: String)]) {
            rest = Mutex(answers)
        }

        func send(_ request: HTTPRequest) async throws -> HTTPResponse {
            requests.withLock { $0 += 1 }
            let answer = rest.withLock { $0.count > 1 ? $0.removeFirst() : $0[0] }
            return HTTPResponse(status: answer.status, headers: [:], body: Array(answer.body.utf8))
        }
    }

    private let address = "https://authorities.example/bundle.pem"

    private func database(_ transport: some HTTPTransport) async throws -> PostgreSQLDatabase {
        let server = try await PostgreSQLServer.shared()
        let parameters = try ConnectionParameters(
            "postgresql://postgres:secret@localhost:\(server.port)/postgres?sslmode=verify-full"
        )
        var settings = PostgreSQLSettings(primary: parameters)
        settings.authorities = AuthoritiesSource(address, transport: transport)
        settings.connectTimeout = .seconds(60)
        settings.pool.timeout = .seconds(60)
        settings.pool.firstRetry = .zero
        return try PostgreSQLDatabase(settings)
    }

    @Test func theyAreFetchedOnceAndVouchForTheServer() async throws {
        let pem = try String(contentsOfFile: try await PostgreSQLServer.shared().folder + "/ca.pem", encoding: .utf8)
        let transport = Answers([(200, pem)])
        let database = try await database(transport)
        try await withThrowingTaskGroup { group in
            for _ in 0..<4 { group.addTask { try await database.run("SELECT pg_sleep(0.05)") } }
            try await group.waitForAll()
        }
        let version = try await database.run("SELECT version FROM pg_stat_ssl WHERE pid = pg_backend_pid()")
        #expect(version.text(0, 0) == "TLSv1.3")
        #expect(transport.requests.withLock { $0 } == 1)
        await database.close()
    }

    @Test func othersThanTheServersAreNotEnough() async throws {
        let pem = try String(contentsOfFile: try await PostgreSQLServer.start().folder + "/ca.pem", encoding: .utf8)
        let database = try await database(Answers([(200, pem)]))
        let error = await #expect(throws: DatabaseError.self) { try await database.run("SELECT 1") }
        #expect(error?.message.contains("certificate verify failed") == true)
        await database.close()
    }

    @Test(arguments: [(503, "", "it answered with 503"), (200, "<html>", "it is no PEM file of certificates")])
    func anotherAnswerIsNamedAndTheNextTryMayWork(status: Int, body: String, reason: String) async throws {
        let pem = try String(contentsOfFile: try await PostgreSQLServer.shared().folder + "/ca.pem", encoding: .utf8)
        let source = AuthoritiesSource(address, transport: Answers([(status, body), (200, pem)]))
        let error = await #expect(throws: DatabaseError.self) { try await source.path() }
        #expect(error?.kind == .unavailable(isCertain: true))
        #expect(error?.message == "the certificate authorities at \(address) cannot be had: \(reason)")
        let path = try await source.path()
        #expect(try Data(contentsOf: URL(filePath: path)) == Data(pem.utf8))
    }

    @Test func theyDoNotComeOverPlainHTTP() throws {
        let environment = ["DATABASE_ROOT_CERTIFICATES": "http://authorities.example/bundle.pem"]
        let error = #expect(throws: ConfigurationError.self) { try Configuration(environment: environment) }
        #expect(error?.mistakes.map(\.name) == ["DATABASE_ROOT_CERTIFICATES"])
    }
}
