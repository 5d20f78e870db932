import HTTPTypes

/// Asks who a client is, and whether it may do what it asks for.
struct Access: Sendable {
    var tokens: TokenVerifier?
    var keys: APIKeyVerifier?

    /// What a request needs.
    struct Requirement: Sendable, Hashable {
        var collection: String
        var verb: Scopes.Verb

        var scope: String { "\(collection):\(verb.rawValue)" }

        init(_ verb: Scopes.Verb, on collection: String) {
            self.collection = collection
            self.verb = verb
        }

        /// nil for what anybody may read: documents and probes. Everything else has to be asked for, so that no spelling of a path gets
        /// around it.
        init?(method: HTTPRequest.Method, path: String) {
            let parts = path.split(separator: "/", omittingEmptySubsequences: true)
            if Self.open.contains(path) || (parts.count == 2 && parts[0] == "problems") { return nil }
            collection =
                parts.count == 1 && parts[0] == "metrics" ? "metrics" : parts.count > 1 ? String(parts[1]) : "*"
            verb = [.get, .head, .options].contains(method) ? .read : .write
        }

        private static let open: Set<String> = ["/", "/docs", "/openapi.json", "/openapi.yaml", "/livez", "/readyz"]
    }

    /// - Returns: Who asks.
    /// - Throws: `Problem` of the kinds `unauthenticated` and `forbidden` with `WWW-Authenticate` (RFC 6750, section 3), or `unavailable`
    ///   where nobody can be known now.
    func admit(_ request: HTTPRequest) async throws -> Principal {
        let path = (request.path ?? "").prefix { $0 != "?" }
        guard let requirement = Requirement(method: request.method, path: String(path)) else { return .unknown }
        let principal = try await authenticate(request.headerFields)
        try principal.meet(requirement)
        return principal
    }

    private func authenticate(_ fields: HTTPFields) async throws -> Principal {
        if let key = fields[.apiKey] { return try await verify(key: key) }
        guard let credentials = fields[.authorization] else {
            throw Problem(
                .unauthenticated,
                "Send a token or a key as 'Authorization: Bearer …'.",
                headers: [.wwwAuthenticate: "Bearer realm=\"service\""]
            )
        }
        let parts = credentials.split(separator: " ", omittingEmptySubsequences: true)
        guard parts.count == 2, parts[0].lowercased() == "bearer" else {
            throw Problem.invalidToken("Authorization must be 'Bearer' and one token or key.")
        }
        let text = String(parts[1])
        if APIKey.isOne(text) { return try await verify(key: text) }
        guard let tokens else { throw Problem.invalidToken("This service takes API keys, no tokens.") }
        return try await tokens.verify(text)
    }

    private func verify(key: String) async throws -> Principal {
        guard let keys else { throw Problem.invalidToken("This service takes tokens, no API keys.") }
        return try await keys.verify(key)
    }
}

extension Problem {
    /// A token or a key that is not accepted, and why.
    static func invalidToken(_ reason: String) -> Problem {
        // The reason stands in a quoted string.
        let description = reason.filter { $0 != "\"" && $0 != "\\" && $0.isASCII }
        return Problem(
            .unauthenticated,
            reason,
            headers: [
                .wwwAuthenticate:
                    "Bearer realm=\"service\", error=\"invalid_token\", error_description=\"\(description)\""
            ]
        )
    }
}

extension Principal {
    /// Somebody who asks for what anybody may read.
    static let unknown = Principal(name: "anonymous", scopes: Scopes([String]()))

    /// Sees that something may be done.
    ///
    /// - Throws: `Problem` of the kind `forbidden` with `WWW-Authenticate` (RFC 6750, section 3), which names the scope.
    func meet(_ requirement: Access.Requirement) throws(Problem) {
        guard !scopes.allow(requirement.verb, on: requirement.collection) else { return }
        let scope = requirement.scope
        let kind = name.hasPrefix("key:") ? "key" : "token"
        throw Problem(
            .forbidden,
            "This needs the scope \(scope); the \(kind) has \(scopes.shown).",
            headers: [.wwwAuthenticate: "Bearer realm=\"service\", error=\"insufficient_scope\", scope=\"\(scope)\""]
        )
    }
}

extension Scopes {
    fileprivate var shown: String { words.isEmpty ? "none" : words.joined(separator: " ") }
}
