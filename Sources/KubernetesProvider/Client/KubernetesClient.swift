package import AWSClient
import AWSSigner
package import Infra

/// Calls the API of one cluster.
package struct KubernetesClient: Sendable {
    private let connection: ClusterConnection
    private let transport: any HTTPTransport
    private let sleep: @Sendable (Duration) async throws -> Void
    private let userAgent: String

    /// - Parameters:
    ///   - connection: Where the cluster is.
    ///   - transport: What carries requests.
    ///   - sleep: Waits before a read is tried again.
    ///   - userAgent: As in `deployer/0.4.0`.
    package init(
        _ connection: ClusterConnection,
        transport: any HTTPTransport,
        sleep: @escaping @Sendable (Duration) async throws -> Void,
        userAgent: String = "deployer"
    ) {
        self.connection = connection
        self.transport = transport
        self.sleep = sleep
        self.userAgent = userAgent
    }

    /// One request, and its answer as JSON.
    ///
    /// A read that is refused for now is tried again, twice at most; a change never.
    ///
    /// - Parameters:
    ///   - method: As in `PATCH`.
    ///   - path: Below the server's own path, percent-encoded.
    ///   - query: Names and values, not encoded.
    ///   - body: JSON in UTF-8. Default: none.
    ///   - contentType: Of the body. Default: JSON.
    /// - Returns: The answer's body; null where it has none.
    /// - Throws: `KubernetesError`, `CancellationError`, what the login throws.
    package func send(
        _ method: String,
        _ path: String,
        query: [(String, String)] = [],
        body: [UInt8] = [],
        contentType: String = "application/json"
    ) async throws -> Document {
        let response = try await response(method, path, query: query, body: body, contentType: contentType)
        if response.body.isEmpty { return .null }
        do { return try Document(json: response.body) } catch {
            throw KubernetesError(
                status: response.status,
                reason: "Unreadable",
                message: "\(error)",
                request: "\(method) \(path)"
            )
        }
    }

    /// What is at a path; `nil` where the server says that nothing is.
    package func get(_ path: String, query: [(String, String)] = []) async throws -> Document? {
        do { return try await send("GET", path, query: query) } catch let error as KubernetesError
            where error.isNotFound
        {
            return nil
        }
    }

    /// A body that is no JSON, such as a log.
    package func text(_ path: String, query: [(String, String)] = []) async throws -> String {
        String(decoding: try await response("GET", path, query: query).body, as: UTF8.self)
    }

    /// Reads an answer that does not end, as of a watch, until `sink` throws.
    ///
    /// - Throws: What `sink` throws; else as `send`.
    package func stream(
        _ path: String,
        query: [(String, String)],
        sink: @escaping @Sendable ([UInt8]) throws -> Void
    ) async throws {
        _ = try await answer("GET", path, query: query, body: [], contentType: "", sink: sink)
    }

    private func response(
        _ method: String,
        _ path: String,
        query: [(String, String)],
        body: [UInt8] = [],
        contentType: String = ""
    ) async throws -> HTTPResponse {
        var attempt = 1
        while true {
            do {
                return try await answer(method, path, query: query, body: body, contentType: contentType, sink: nil)
            } catch let error as KubernetesError
                where method == "GET" && attempt < 3 && [0, 429, 500, 503, 504].contains(error.status)
            {
                try await sleep(.milliseconds(200 << attempt))
                attempt += 1
            }
        }
    }

    private func answer(
        _ method: String,
        _ path: String,
        query: [(String, String)],
        body: [UInt8],
        contentType: String,
        sink: (@Sendable ([UInt8]) throws -> Void)?
    ) async throws -> HTTPResponse {
        var isSecondTry = false
        while true {
            let credentials = try await connection.login.credentials()
            let request = request(method, path, query, body, contentType, credentials, sink)
            let response: HTTPResponse
            do { response = try await transport.send(request) } catch let error as TransportError {
                throw KubernetesError(error, to: "\(method) \(path)")
            }
            if (200..<300).contains(response.status) { return response }
            // A token may have been taken back, or have expired early by the server's clock.
            guard response.status == 401, !isSecondTry else {
                throw KubernetesError(response, to: "\(method) \(path)")
            }
            isSecondTry = true
            await connection.login.discard()
        }
    }

    private func request(
        _ method: String,
        _ path: String,
        _ query: [(String, String)],
        _ body: [UInt8],
        _ contentType: String,
        _ credentials: ClusterCredentials,
        _ sink: (@Sendable ([UInt8]) throws -> Void)?
    ) -> HTTPRequest {
        var url = connection.server
        let base = url.path.hasSuffix("/") ? String(url.path.dropLast()) : url.path
        url.path = base + path
        url.query =
            query.isEmpty
            ? nil
            : query.map { "\($0.0)=\(PercentEncoding.encoded($0.1))" }.joined(separator: "&")
        var headers: HTTPHeaders = ["Accept": "application/json", "User-Agent": userAgent]
        if !body.isEmpty { headers["Content-Type"] = contentType }
        if let token = credentials.token { headers["Authorization"] = "Bearer \(token)" }
        return HTTPRequest(
            method: method,
            url: url,
            headers: headers,
            body: .bytes(body),
            timeouts: Timeouts(total: sink == nil ? .seconds(60) : nil, stall: sink == nil ? .seconds(60) : nil),
            tls: TLSSettings(authorities: connection.authorities, clientCertificate: credentials.certificate),
            isIdempotent: method == "GET",
            sink: sink
        )
    }
}
