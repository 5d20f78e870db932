import HTTPTypes

/// What pages of other sites may do (the Fetch standard, https://fetch.spec.whatwg.org/#http-cors-protocol).
struct CORSPolicy: Sendable, Hashable {
    /// As in `https://shop.example`; `*` stands for all.
    var origins: [String]
    /// How long a browser may remember what is allowed.
    var maximumAge: Duration

    private static let exposed = [
        "ETag", "Link", "Location", "Retry-After", "RateLimit", "RateLimit-Policy", "X-Request-Id",
        "Idempotency-Replayed", "Read-After", "Content-Disposition",
    ].joined(separator: ", ")
    private static let methods = "GET, HEAD, POST, PUT, PATCH, DELETE"
    private static let headers =
        "Authorization, Content-Type, Accept, If-Match, If-None-Match, Idempotency-Key, Read-After, X-Api-Key, X-Request-Id, traceparent, tracestate"

    /// The answer to a browser that asks before it sends, or nil for another request.
    func preflight(_ request: HTTPRequest) -> HTTPFields? {
        guard !origins.isEmpty, request.method == .options, let origin = request.headerFields[.origin],
            request.headerFields[.accessControlRequestMethod] != nil
        else { return nil }
        var fields: HTTPFields = [:]
        vary(&fields, on: ["Origin", "Access-Control-Request-Method", "Access-Control-Request-Headers"])
        guard let allowed = allowedOrigin(origin) else { return fields }
        fields[.accessControlAllowOrigin] = allowed
        fields[.accessControlAllowMethods] = Self.methods
        fields[.accessControlAllowHeaders] = Self.headers
        fields[.accessControlMaxAge] = "\(maximumAge.components.seconds)"
        return fields
    }

    /// Adds what a browser needs to hand an answer to a page.
    func apply(to fields: inout HTTPFields, request: HTTPRequest) {
        guard !origins.isEmpty else { return }
        // Also without an origin: a cache must not give the answer to a page that another asked for.
        if !origins.contains("*") { vary(&fields, on: ["Origin"]) }
        guard let origin = request.headerFields[.origin], let allowed = allowedOrigin(origin) else { return }
        fields[.accessControlAllowOrigin] = allowed
        fields[.accessControlExposeHeaders] = Self.exposed
    }

    private func allowedOrigin(_ origin: String) -> String? {
        // Tokens travel in a header field, never in cookies, so that `*` gives nobody another's rights.
        if origins.contains("*") { return "*" }
        return origins.contains(origin) ? origin : nil
    }
}

/// Adds names to `Vary` that are not there.
func vary(_ fields: inout HTTPFields, on names: [String]) {
    var present = fields[.vary]?.split(separator: ",").map { $0.filter { $0 != " " } } ?? []
    for name in names where !present.contains(where: { $0.lowercased() == name.lowercased() }) { present.append(name) }
    fields[.vary] = present.joined(separator: ", ")
}
