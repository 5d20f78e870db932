package import AWSClient
import FoundationEssentials
package import Infra
import Synchronization

/// Talks to one registry: logs in as it asks, and makes a call again that failed for now.
///
/// Source: https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md
package final class RegistryClient: Sendable {
    /// What a client works with.
    package struct Surroundings: Sendable {
        package var transport: any HTTPTransport
        package var time: TimeSource
        /// Who calls a registry, by its host; `nil` for nobody in particular. Asked when a registry wants to know.
        package var credentials: @Sendable (String) async throws -> RegistryCredentials?
        /// Where a registry is called instead of at its own host; `nil` for that.
        package var endpoint: @Sendable (String) -> HTTPURL?
        /// What the user may do where a registry refuses who calls, by its host; empty for nothing in particular.
        package var advice: @Sendable (String) -> String
        package var userAgent: String

        package init(
            transport: any HTTPTransport,
            time: TimeSource = .system,
            credentials: @escaping @Sendable (String) async throws -> RegistryCredentials? = { _ in nil },
            endpoint: @escaping @Sendable (String) -> HTTPURL? = { _ in nil },
            advice: @escaping @Sendable (String) -> String = { _ in "" },
            userAgent: String = "deployer"
        ) {
            self.transport = transport
            self.time = time
            self.credentials = credentials
            self.endpoint = endpoint
            self.advice = advice
            self.userAgent = userAgent
        }
    }

    /// One call, before it has a host and an authorization.
    struct Call: Sendable {
        var method: String
        /// Percent-encoded, with the query; or a whole URL, as registries give for uploads.
        var target: String
        var headers: HTTPHeaders = [:]
        var body: HTTPRequest.Body = .bytes([])
        /// What the call needs permission for, as in `repository:shop:pull,push`.
        var scope: String
        /// Whether it may be made again after a failure that leaves open whether it was carried out.
        var isRepeatable = true

        var name: String { "\(method) \(target.prefix { $0 != "?" })" }
    }

    let host: String
    private let base: HTTPURL
    private let surroundings: Surroundings
    private let authorizations = Mutex<[String: String]>([:])

    /// How often a call is made at most.
    static let attempts = 5

    /// - Parameters:
    ///   - reference: Names the registry.
    ///   - surroundings: How it is reached, and who calls.
    /// - Throws: `Diagnostic` where the registry's name is no host.
    package init(_ reference: ImageReference, _ surroundings: Surroundings) throws(Diagnostic) {
        host = reference.registry
        self.surroundings = surroundings
        let host = reference.registry == ImageReference.dockerHub ? "registry-1.docker.io" : reference.registry
        let text = "\(reference.scheme.rawValue)://\(host)"
        do {
            base = try surroundings.endpoint(reference.registry) ?? HTTPURL(text)
        } catch {
            throw Diagnostic(.error, "Not a place for an image", detail: "\(error).")
        }
    }

    /// Makes a call, as often as it takes.
    ///
    /// - Parameters:
    ///   - call: One that may be made again, or that is not sent twice.
    ///   - accepted: The statuses that are answers; others are errors.
    /// - Returns: An answer with one of these statuses.
    /// - Throws: `RegistryError`, `CancellationError`.
    func send(_ call: Call, accepting accepted: Set<Int>) async throws -> HTTPResponse {
        let response = try await repeated(call.name, at: host, isRepeatable: call.isRepeatable) {
            try await sendOnce(call)
        }
        guard accepted.contains(response.status) else { throw refusal(response, to: call.name, at: host) }
        return response
    }

    private func refusal(_ response: HTTPResponse, to request: String, at place: String) -> RegistryError {
        var error = RegistryError(response, to: request, at: place)
        if [401, 403].contains(response.status) { error.advice = surroundings.advice(host) }
        return error
    }

    /// Asks until there is an answer that is not only for now.
    private func repeated(
        _ request: String,
        at place: String,
        isRepeatable: Bool = true,
        _ attempt: () async throws -> HTTPResponse
    ) async throws -> HTTPResponse {
        var count = 1
        while true {
            do {
                let response = try await attempt()
                guard Self.isTransient(response.status), count < Self.attempts else { return response }
                try await pause(after: count, response.headers["Retry-After"])
            } catch let error as TransportError {
                let isSafe = !error.mayHaveBeenSent || isRepeatable
                guard isSafe, error.kind != .untrusted, error.kind != .invalidRequest, count < Self.attempts else {
                    throw Self.failure(error, request, place)
                }
                try await pause(after: count)
            }
            count += 1
        }
    }

    /// Makes a call once, twice where the registry first wants to know who calls.
    func sendOnce(_ call: Call) async throws -> HTTPResponse {
        let known = authorizations.withLock { $0[call.scope] }
        let response = try await perform(call, authorization: known)
        guard response.status == 401 else { return response }
        guard let challenge = response.headers["WWW-Authenticate"].flatMap({ Challenge($0) }),
            let authorization = try await authorization(for: challenge, call)
        else { return response }
        authorizations.withLock { $0[call.scope] = authorization }
        return try await perform(call, authorization: authorization)
    }

    /// Waits before the next attempt: twice as long each time, at random so that many do not come at once.
    func pause(after attempt: Int, _ retryAfter: String? = nil) async throws {
        let most = min(20, 0.5 * Double(1 << min(attempt, 10)))
        let asked = retryAfter.flatMap { Double($0) } ?? 0
        let seconds = max(min(asked, 60), Double.random(in: 0...most))
        try await surroundings.time.sleep(.milliseconds(Int(seconds * 1_000)))
    }

    static func isTransient(_ status: Int) -> Bool { [408, 429, 500, 502, 503, 504].contains(status) }

    static func failure(_ error: TransportError, _ request: String, _ place: String) -> RegistryError {
        RegistryError(
            registry: place,
            request: request,
            message: error.message,
            mayHaveBeenDone: error.mayHaveBeenSent
        )
    }

    private func perform(_ call: Call, authorization: String?) async throws -> HTTPResponse {
        var url = try place(call.target, from: base)
        var hops = 0
        while true {
            var headers = call.headers
            headers["User-Agent"] = surroundings.userAgent
            // Registries hand reading on to storage that is signed into the URL; credentials are none of its business.
            let isRegistry = url.scheme == base.scheme && url.authority == base.authority
            if isRegistry { headers["Authorization"] = authorization }
            let request = HTTPRequest(
                method: call.method,
                url: url,
                headers: headers,
                body: call.body,
                isIdempotent: call.isRepeatable
            )
            var response = try await surroundings.transport.send(request)
            // Nor does it have a say in who gets them.
            if !isRegistry { response.headers["WWW-Authenticate"] = nil }
            guard [301, 302, 303, 307, 308].contains(response.status), ["GET", "HEAD"].contains(call.method),
                let location = response.headers["Location"], hops < Self.attempts
            else { return response }
            hops += 1
            url = try place(location, from: url)
        }
    }

    /// Where a path or a whole URL leads from another place.
    ///
    /// - Throws: `Diagnostic` where it is no URL, or leads from TLS to a place without it, where anybody could read the password.
    private func place(_ target: String, from origin: HTTPURL) throws(Diagnostic) -> HTTPURL {
        guard target.hasPrefix("http://") || target.hasPrefix("https://") else {
            var url = origin
            let path = target.prefix { $0 != "?" }
            url.path = String(path)
            url.query = path.endIndex < target.endIndex ? String(target[path.endIndex...].dropFirst()) : nil
            return url
        }
        let url: HTTPURL
        do { url = try HTTPURL(target) } catch {
            throw Diagnostic(.error, "Registry cannot be understood", detail: "\(host) leads on to no URL: \(error).")
        }
        guard url.scheme == .https || base.scheme == .http else {
            throw Diagnostic(
                .error,
                "Registry leads to a place without TLS",
                detail: "\(host) is called with TLS, but leads on to http://\(url.authority)\(url.path), where nothing "
                    + "is sent. A registry behind a proxy that ends TLS must be told so: the proxy sets "
                    + "X-Forwarded-Proto."
            )
        }
        return url
    }

    // MARK: Who calls

    private func authorization(for challenge: Challenge, _ call: Call) async throws -> String? {
        let credentials = try await surroundings.credentials(host)
        switch challenge.scheme {
        case .basic: return credentials?.basic
        case .bearer: return try await token(challenge, credentials, call)
        }
    }

    private struct TokenAnswer: Decodable {
        var token: String?
        var access_token: String?
    }

    /// Source: https://distribution.github.io/distribution/spec/auth/token/
    private func token(
        _ challenge: Challenge,
        _ credentials: RegistryCredentials?,
        _ call: Call
    ) async throws -> String? {
        guard let realm = challenge.realm else { return nil }
        var url = try place(realm, from: base)
        let scopes = call.scope.split(separator: " ").map { "scope=\(String($0).queryEncoded)" }
        let parts = (challenge.service.map { ["service=\($0.queryEncoded)"] } ?? []) + scopes
        url.query = ([url.query].compactMap { $0 } + parts).joined(separator: "&")
        var headers: HTTPHeaders = ["User-Agent": surroundings.userAgent]
        headers["Authorization"] = credentials?.basic
        let request = HTTPRequest(method: "GET", url: url, headers: headers)
        let name = "GET \(url.path)"
        let response = try await repeated(name, at: url.authority) { try await surroundings.transport.send(request) }
        guard response.status == 200 else { throw refusal(response, to: name, at: url.authority) }
        do {
            let answer = try JSONDecoder().decode(TokenAnswer.self, from: Data(response.body))
            return (answer.token ?? answer.access_token).map { "Bearer \($0)" }
        } catch {
            throw RegistryError(
                registry: url.authority,
                request: name,
                status: 200,
                message: "the answer holds no token"
            )
        }
    }
}

extension String {
    /// Percent-encoded for a query's value.
    var queryEncoded: String {
        utf8.map { byte in
            let character = Character(UnicodeScalar(byte))
            let isPlain = byte < 128 && (character.isLetter || character.isNumber || "-._~".contains(character))
            return isPlain ? String(character) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16).uppercased()
        }.joined()
    }
}
