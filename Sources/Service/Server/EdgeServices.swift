import HTTPTypes
import Hummingbird
import Logging
import NIOCore

/// What is known about a request when it has been answered.
struct AnsweredRequest: Sendable {
    var begin: Int64
    var wallBegin: Int64
    var request: Request
    var context: ServiceContext
    var status: Int
    /// What the server failed at, for its operators.
    var failure: String?
    /// Whether the answer was broken off.
    var isIncomplete = false
}

/// What the edge works with.
struct EdgeServices: Sendable {
    var limits: LimitSettings
    /// In nanoseconds.
    var requestTimeout: Int64
    /// The part of traces begun here that is recorded.
    var traceRatio: Double
    var cors: CORSPolicy
    var health: Health
    var admission: Admission
    var deadlines: Deadlines
    /// nil: nobody is asked who they are.
    var access: Access?
    /// nil: no limit.
    var rateLimit: RateLimit?
    var metrics: RequestMetrics
    var log: RequestLog
    /// nil: no spans are exported.
    var spans: SpanExporter?
    var clock: ServiceClock
    var compression = Compression()
    var identifiers = IdentifierSource()

    /// Gives a request its id and its place in a trace.
    func identify(_ request: Request, _ context: inout ServiceContext) {
        context.requestID = context.id
        if let given = request.headers[.requestID], given.isIdentifier {
            context.requestID = given
            context.logger[metadataKey: "hb.request.id"] = .string(given)
        }
        var generator = identifiers
        if let parent = request.headers[.traceparent] {
            context.trace = TraceContext(
                traceparent: parent,
                tracestate: request.headers[.tracestate],
                using: &generator
            )
        }
        if context.trace == nil, spans != nil { context.trace = TraceContext(ratio: traceRatio, using: &generator) }
        if let trace = context.trace { context.logger[metadataKey: "traceId"] = .string(trace.traceID) }
    }

    /// - Throws: `Problem` where the request names two hosts (RFC 9112, section 3.2), or is larger than any route takes.
    func check(_ request: Request) throws(Problem) {
        guard request.headers[.host] == nil else {
            throw Problem(.malformedRequest, "A request must have one field Host, and no more.")
        }
        guard request.uri.string.utf8.count <= limits.url else {
            throw Problem(.addressTooLong, "Path and query have more than \(limits.url) bytes.")
        }
        let largest = max(limits.body, limits.importBody)
        if let text = request.headers[.contentLength], let length = Int(text), length > largest {
            throw Problem(.contentTooLarge, "The body has \(length) bytes; at most \(largest) are taken.")
        }
    }

    /// The answer to an error, and what the log says of it where it is the service's own.
    func response(to error: any Error, context: ServiceContext) -> (Response, failure: String?) {
        let problem = Problem(error, bodyLimit: limits.body)
        let failure = problem.status.code >= 500 && !(error is Problem) ? "\(error)" : nil
        return (problem.response(requestID: context.requestID), failure)
    }

    /// Counts and writes down an answered request.
    func record(_ record: AnsweredRequest) {
        let duration = clock.monotonic() - record.begin
        let method = record.request.method.rawValue
        // Hummingbird's name for what no route takes, which might be mistaken for one.
        let route = record.context.endpointPath.flatMap { $0 == "NotFound" ? nil : $0 } ?? "none"
        // Any method can be sent; series are kept for those that mean something.
        let known = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"].contains(method) ? method : "other"
        metrics.running.decrement(by: 1)
        metrics.record(route: route, method: known, status: record.status, nanoseconds: duration)
        log.write(
            RequestLog.Entry(
                requestID: record.context.requestID,
                trace: record.context.trace,
                method: known,
                route: route,
                path: record.request.uri.path,
                status: record.status,
                nanoseconds: duration,
                principal: record.context.principal.name,
                failure: record.failure,
                isIncomplete: record.isIncomplete
            )
        )
        guard let spans, let trace = record.context.trace, trace.isSampled else { return }
        spans.add(
            Span(
                trace: trace,
                name: "\(known) \(route)",
                begin: record.wallBegin,
                end: record.wallBegin + duration,
                method: known,
                route: route,
                path: record.request.uri.path,
                status: record.status,
                requestID: record.context.requestID,
                principal: record.context.principal.name
            )
        )
    }
}

extension String {
    /// Whether this can be an id of a request: up to 128 letters, digits and `-_.:`, so that it may stand in logs and header fields.
    fileprivate var isIdentifier: Bool {
        (1...128).contains(utf8.count)
            && utf8.allSatisfy { byte in
                switch byte {
                case 48...58, 65...90, 97...122, 45, 46, 95: true
                default: false
                }
            }
    }
}
