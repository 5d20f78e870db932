import AWSClient
import Foundation
import TestSupport

/// The real program with a client that keeps its connections.
struct ServiceUnderLoad: Sendable {
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

    let service: ServiceProcess
    /// Keeps connections; one for a test is enough.
    let transport: CurlTransport

    /// - Throws: `TransportError` where no whole answer came.
    func send(_ method: String, _ path: String, _ body: String = "", headers: HTTPHeaders = [:])
        async throws -> Answer
    {
        var headers = headers
        if !body.isEmpty { headers["Content-Type"] = "application/json" }
        let response = try await transport.send(
            HTTPRequest(
                method: method,
                url: try HTTPURL(service.url + path),
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
