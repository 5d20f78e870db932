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
        /// Whether the answer was broken off.
        var isIncomplete = false

        /// Probes may fail by design, as at the end; what is wrong then has lines of its own.
        fileprivate var severity: Logger.Level {
            if Operations.isProbe(path) { return .debug }
            return status >= 500 || failure != nil ? .error : .info
        }
    }

    func write(_ entry: Entry) {
        let severity = entry.severity
        // Metrics are made of lines, whatever else is to be logged.
        guard severity >= level || embedded != nil && severity >= .info else { return }
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
        if entry.isIncomplete { line.add("incomplete", json: "true") }
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
