import Logging

/// Writes one line for each request. Bodies, queries, header fields and tokens never stand in it.
struct RequestLog: Sendable {
    var level: Logger.Level
    var output: LogOutput
    var clock: ServiceClock
    /// nil: no metrics in the lines.
    var embedded: EmbeddedMetrics?

    /// An answered request.
    struct Entry: Sendable {
        var requestID: String
        var trace: TraceContext?
        var method: String
        var route: String
        var path: String
        var status: Int
        var nanoseconds: Int64
        var principal: String
        /// What the server failed at, for its operators.
        var failure: String?
    }

    func write(_ entry: Entry) {
        let severity: Logger.Level = entry.status >= 500 ? .error : Operations.isProbe(entry.path) ? .debug : .info
        guard severity >= level else { return }
        let now = clock.wall()
        var line = JSONLine()
        line.add("time", timestampText(now))
        line.add("level", severity.rawValue)
        line.add("message", "request")
        line.add("requestId", entry.requestID)
        if let trace = entry.trace {
            line.add("traceId", trace.traceID)
            line.add("spanId", trace.spanID)
        }
        line.add("method", entry.method)
        line.add("route", entry.route)
        line.add("path", entry.path)
        line.add("status", entry.status)
        line.add("durationMs", thousandths: entry.nanoseconds / 1000)
        line.add("principal", entry.principal)
        if let failure = entry.failure { line.add("error", failure) }
        embedded?.add(
            to: &line,
            status: entry.status,
            microseconds: entry.nanoseconds / 1000,
            milliseconds: now / 1_000_000
        )
        output.append(line.finished())
    }
}
