import AWSClient
import Foundation
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import Synchronization

@testable import Service

/// A database that runs nothing, and tells what a test says.
final class IdleDatabase: Database {
    let contents = Mutex((statistics: DatabaseStatistics(), isDown: false, pings: 0, isClosed: false))

    var dialect: SQLDialect { .sqlite }
    var statistics: DatabaseStatistics { contents.withLock { $0.statistics } }

    func read<Value: Sendable>(
        _ freshness: Freshness,
        _ body: @Sendable (any DatabaseConnection) async throws -> Value
    ) async throws -> Value {
        throw DatabaseError(.unavailable(isCertain: true), "no database")
    }

    func transaction<Value: Sendable>(
        _ body: @Sendable (any DatabaseConnection) async throws -> Value
    ) async throws -> (value: Value, mark: Freshness) {
        throw DatabaseError(.unavailable(isCertain: true), "no database")
    }

    func ping() async throws {
        let isDown = contents.withLock { contents in
            contents.pings += 1
            return contents.isDown
        }
        if isDown { throw DatabaseError(.unavailable(isCertain: true), "geheim: connection refused") }
    }

    func close() async { contents.withLock { $0.isClosed = true } }
}

/// Lines that a log wrote.
final class Lines: Sendable {
    private let contents = Mutex<[String]>([])

    /// An output that writes here.
    var output: LogOutput {
        LogOutput { [self] bytes in
            let lines = String(buffer: bytes).split(separator: "\n").map(String.init)
            contents.withLock { $0 += lines }
        }
    }

    var all: [String] { contents.withLock { $0 } }

    /// Every line as an object.
    func objects() throws -> [[String: Any]] {
        try all.map { line in
            try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] ?? [:]
        }
    }
}

/// A clock that stands until a test moves it.
final class HandClock: Sendable {
    /// 2026-11-28T08:31:05.120Z.
    static let start: Int64 = 1_795_854_665_120_000_000

    private let passed = Atomic<Int64>(0)

    var clock: ServiceClock {
        ServiceClock(monotonic: { [self] in now }, wall: { [self] in Self.start + now })
    }

    private var now: Int64 { passed.load(ordering: .relaxed) }

    func advance(by duration: Duration) { passed.add(duration.nanoseconds, ordering: .relaxed) }
}

/// An edge in front of routes that a test makes.
struct EdgeFixture: Sendable {
    let database = IdleDatabase()
    let lines = Lines()
    let registry = MetricsRegistry()
    let clock = HandClock()
    let output: LogOutput
    let assembly: Assembly
    // Changed before the application runs, and read by it alone.
    nonisolated(unsafe) let router = RouteTable()

    /// `environment`: The configuration.
    /// `checks`: What `/readyz` asks beside the database.
    /// `transport`: Fetches keys, takes spans.
    /// `database`: In place of `database`.
    init(
        _ environment: [String: String] = [:],
        checks: [Health.Check] = [],
        transport: any HTTPTransport = NoTransport(),
        database other: (any Database)? = nil
    ) throws {
        output = lines.output
        assembly = try Assembly(
            try Configuration(environment: environment),
            database: other ?? database,
            checks: checks,
            transport: transport,
            registry: registry,
            output: output,
            clock: clock.clock,
            logger: Logger(label: "test") { [output, clock] _ in
                JSONLogHandler(level: .info, output: output, clock: clock.clock)
            }
        )
        assembly.operations.addRoutes(to: router)
        router.get("v1/products/:id") { _, context in
            Response(
                status: .ok,
                headers: [.contentType: "application/json"],
                body: .init(byteBuffer: ByteBuffer(string: "{\"principal\":\"\(context.principal.name)\"}"))
            )
        }
        router.get("v1/products") { _, _ -> Response in
            Response(
                status: .ok,
                headers: [.contentType: "application/x-ndjson"],
                body: .init { writer in
                    for number in 0..<300 { try await writer.write(ByteBuffer(string: "{\"number\":\(number)}\n")) }
                    try await writer.finish(nil)
                }
            )
        }
        router.post("v1/products") { request, _ -> Response in
            let body = try await request.body.collect(upTo: 1024)
            return Response(status: .created, body: .init(byteBuffer: body))
        }
        router.get("v1/mistake") { _, _ -> Response in throw MistakeForTests() }
        router.get("v1/down") { _, _ -> Response in throw DatabaseError(.unavailable(isCertain: true), "geheim") }
    }

    /// The application of the edge and the routes.
    func application() throws -> Application<Edge<RouterResponder<ServiceContext>>> {
        try assembly.application(router.responder())
    }

    /// The lines so far, as objects.
    func logged() throws -> [[String: Any]] {
        output.flush()
        return try lines.objects()
    }
}

struct MistakeForTests: Error {}
