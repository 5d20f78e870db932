/// Where the service listens and how it ends.
struct ServerSettings: Sendable, Hashable {
    var host: String
    /// 0: any free one.
    var port: Int
    /// How long a connection may stay open without a request, or without anything taken of an answer.
    var idleTimeout: Duration
    /// How long the service goes on to accept after `/readyz` began to fail.
    var shutdownDelay: Duration
    /// How long running requests may take to end after that.
    var shutdownTimeout: Duration

    /// Whether only this machine can connect.
    var isLoopback: Bool { host == "localhost" || host == "::1" || host.hasPrefix("127.") }

    init(_ reader: inout SettingReader) {
        reader.begin("Server")
        host = reader.text(
            "HOST",
            standard: "127.0.0.1",
            "The address to listen on. Any other than this machine's own needs tokens or API keys.",
            kind: "address or name"
        )
        port = reader.integer("PORT", standard: 8080, in: 0...65_535, "The port to listen on; 0 for any free one.")
        idleTimeout = reader.duration(
            "IDLE_TIMEOUT",
            standard: .seconds(75),
            in: .seconds(1) ... .seconds(3600),
            "How long a connection may stay open without a request, or while nothing is taken of an answer. More than the load balancer's, which is 60 s for an ALB."
        )
        shutdownDelay = reader.duration(
            "SHUTDOWN_DELAY",
            standard: .zero,
            in: .zero ... .seconds(300),
            "After SIGTERM: how long to go on accepting while /readyz fails, so that load balancers notice."
        )
        shutdownTimeout = reader.duration(
            "SHUTDOWN_TIMEOUT",
            standard: .seconds(25),
            in: .seconds(1) ... .seconds(600),
            "How long running requests may then take to end."
        )
    }
}

/// What a request may cost.
struct LimitSettings: Sendable, Hashable {
    /// Bytes of a body that is not streamed.
    var body: Int
    /// Bytes of a body that is streamed: an import.
    var importBody: Int
    /// Bytes of all header fields together.
    var headers: Int
    /// Bytes of path and query.
    var url: Int
    /// From the first byte of the request to the first of the answer.
    var requestTimeout: Duration
    var concurrentRequests: Int
    var connections: Int
    /// Requests of one principal in `rateWindow`; 0 for no limit.
    var rate: Int
    var rateWindow: Duration

    init(_ reader: inout SettingReader) {
        reader.begin("Limits")
        body = reader.size("MAX_BODY", standard: 1 << 20, in: 1024...1 << 30, "The largest body, but for imports.")
        importBody = reader.size(
            "MAX_IMPORT",
            standard: 256 << 20,
            in: 1024...1 << 40,
            "The largest body of an import."
        )
        headers = reader.size(
            "MAX_HEADERS",
            standard: 16 << 10,
            in: 1024...1 << 20,
            "The most that all header fields of a request have together."
        )
        url = reader.size("MAX_URL", standard: 8 << 10, in: 256...1 << 16, "The longest path with its query.")
        requestTimeout = reader.duration(
            "REQUEST_TIMEOUT",
            standard: .seconds(30),
            in: .milliseconds(100) ... .seconds(3600),
            "The longest from a request's first byte to the answer's first."
        )
        concurrentRequests = reader.integer(
            "MAX_CONCURRENT_REQUESTS",
            standard: 1024,
            in: 1...100_000,
            "Requests that run at the same time; what comes beyond is answered with 503 at once."
        )
        connections = reader.integer(
            "MAX_CONNECTIONS",
            standard: 10_000,
            in: 1...1_000_000,
            "Open connections; further ones wait to be accepted."
        )
        rate = reader.integer(
            "RATE_LIMIT",
            standard: 0,
            in: 0...1_000_000_000,
            "Requests of one principal in RATE_LIMIT_WINDOW; 0 for no limit."
        )
        rateWindow = reader.duration(
            "RATE_LIMIT_WINDOW",
            standard: .seconds(60),
            in: .seconds(1) ... .seconds(86_400),
            "The time in which RATE_LIMIT requests may come; a bucket of that size fills evenly over it."
        )
    }
}
