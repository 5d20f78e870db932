import AWSClient
import Foundation
import TestSupport

/// The real executable on a free port, with a database of its own.
final class ServiceUnderLoad: Sendable {
    struct Answer: Sendable {
        var status: Int
        var headers: HTTPHeaders
        var body: String

        /// The `id` of the row in the body.
        var id: String {
            get throws {
                let object = try JSONSerialization.jsonObject(with: Data(body.utf8)) as? [String: Any]
                guard let id = object?["id"] as? String else { throw TestFailure("no id in \(body)") }
                return id
            }
        }
    }

    /// Built beside the test bundle.
    static let binary: String = {
        let bundle = URL(filePath: ProcessInfo.processInfo.arguments[0]).deletingLastPathComponent()
        return bundle.appending(path: "service").path
    }()

    private let port: Int
    private let process: ChildProcess
    private let folder: TemporaryFolder
    private let transport: CurlTransport

    /// Starts it and returns when it is ready.
    ///
    /// - Parameters:
    ///   - settings: Environment variables beside `HOST` and `PORT`.
    ///   - transport: Keeps connections; one for a test is enough.
    /// - Returns: A service that answers `/readyz` with 200.
    /// - Throws: `TestFailure` when it ends instead.
    static func start(_ settings: [String: String], _ transport: CurlTransport) async throws
        -> ServiceUnderLoad
    {
        let service = try ServiceUnderLoad(settings, transport)
        while true {
            do {
                if try await service.send("GET", "/readyz").status == 200 { return service }
            } catch is TransportError {
                // Not yet.
            }
            if service.process.status != nil {
                throw TestFailure("the service ended:\n\(try service.log)")
            }
            try await Task.sleep(for: .milliseconds(5))
        }
    }

    private init(_ settings: [String: String], _ transport: CurlTransport) throws {
        self.transport = transport
        port = try freePort()
        folder = try TemporaryFolder("service")
        process = try ChildProcess(
            Self.binary,
            [],
            environment: settings.merging(["HOST": "127.0.0.1", "PORT": "\(port)", "HOME": folder.path]) {
                own,
                _ in own
            },
            folder: folder.path,
            output: folder.path + "/log",
            errors: folder.path + "/log"
        )
    }

    /// What it has logged.
    var log: String { get throws { try folder.read("log") } }

    /// Whether it still runs.
    var isRunning: Bool { process.status == nil }

    /// `kill -9`; returns when it has ended.
    func kill() async {
        process.signal(SIGKILL)
        _ = await process.wait()
    }

    /// - Throws: `TransportError` where no whole answer came.
    func send(_ method: String, _ path: String, _ body: String = "", headers: HTTPHeaders = [:])
        async throws -> Answer
    {
        var headers = headers
        if !body.isEmpty { headers["Content-Type"] = "application/json" }
        let response = try await transport.send(
            HTTPRequest(
                method: method,
                url: try HTTPURL("http://127.0.0.1:\(port)\(path)"),
                headers: headers,
                body: .bytes(Array(body.utf8)),
                timeouts: Timeouts(total: .seconds(60)),
                isIdempotent: false
            )
        )
        return Answer(
            status: response.status,
            headers: response.headers,
            body: String(decoding: response.body, as: UTF8.self)
        )
    }
}
