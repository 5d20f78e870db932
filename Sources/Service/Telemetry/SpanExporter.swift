import AWSClient
import Foundation
import Logging
import ServiceLifecycle
import Synchronization

/// Sends finished spans to a collector, many at once and beside the requests. What does not fit in memory, or is refused, is dropped and
/// counted: a collector that is down costs the service nothing but spans.
final class SpanExporter: Service {
    /// Spans that may wait.
    static let capacity = 4096
    /// Spans in one request.
    static let batchSize = 512

    private struct Contents {
        var waiting: [Span] = []
        var isFailing = false
    }

    private let contents = Mutex(Contents())
    private let transport: any HTTPTransport
    private let request: HTTPRequest
    private let service: String
    private let dropped: CounterSeries
    private let logger: Logger
    private let clock: any Clock<Duration>

    /// `settings`: With an endpoint; nil is given back without one.
    /// `transport`: Carries the requests.
    /// `registry`: Counts the spans that are dropped.
    /// `clock`: Waits between two requests.
    /// Throws: `InvalidURL`.
    init?(
        _ settings: ObservabilitySettings,
        transport: any HTTPTransport,
        registry: MetricsRegistry,
        logger: Logger,
        clock: any Clock<Duration>
    ) throws {
        guard let endpoint = settings.otlpEndpoint else { return nil }
        var url = try HTTPURL(endpoint)
        url.path = (url.path.hasSuffix("/") ? String(url.path.dropLast()) : url.path) + "/v1/traces"
        var headers = HTTPHeaders()
        headers["Content-Type"] = "application/json"
        for pair in settings.otlpHeaders?.exposed.split(separator: ",") ?? [] {
            let parts = pair.split(separator: "=", maxSplits: 1)
            // Encoded as in a URL (OpenTelemetry Protocol Exporter, "Specifying headers via environment variables").
            if parts.count == 2 {
                let value = parts[1].trimmed
                headers[parts[0].trimmed] = value.removingPercentEncoding ?? value
            }
        }
        request = HTTPRequest(
            method: "POST",
            url: url,
            headers: headers,
            timeouts: Timeouts(connect: .seconds(5), total: .seconds(10)),
            isIdempotent: false
        )
        self.transport = transport
        self.logger = logger
        self.clock = clock
        service = settings.serviceName
        dropped = registry.counter(MetricKey("spans_dropped_total", []))
        registry.explain("spans_dropped_total", "Spans that the collector did not get.")
    }

    /// Takes a finished span.
    func add(_ span: Span) {
        let isKept = contents.withLock { contents in
            guard contents.waiting.count < Self.capacity else { return false }
            contents.waiting.append(span)
            return true
        }
        if !isKept { dropped.increment(by: 1) }
    }

    /// Sends what waits every two seconds, and at last when the service ends.
    func run() async {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do {
                    try await self.clock.sleep(for: .seconds(2))
                } catch {
                    return
                }
                await self.flush()
            }
        }
        await flush()
    }

    /// Sends what waits.
    func flush() async {
        while true {
            let batch = contents.withLock { contents in
                let batch = Array(contents.waiting.prefix(Self.batchSize))
                contents.waiting.removeFirst(batch.count)
                return batch
            }
            if batch.isEmpty { return }
            if !(await send(batch)) {
                dropped.increment(by: Int64(batch.count))
                return
            }
        }
    }

    private func send(_ batch: [Span]) async -> Bool {
        var request = request
        request.body = .bytes(traceDocument(batch, service: service))
        do {
            let response = try await transport.send(request)
            guard (200..<300).contains(response.status) else {
                complain("it answered with \(response.status)")
                return false
            }
            contents.withLock { $0.isFailing = false }
            return true
        } catch {
            complain("\(error)")
            return false
        }
    }

    /// Once for each time that it begins to fail.
    private func complain(_ reason: String) {
        let isNew = contents.withLock { contents in
            defer { contents.isFailing = true }
            return !contents.isFailing
        }
        if isNew { logger.warning("Spans cannot be sent to \(request.url.authority): \(reason)") }
    }
}

extension Substring {
    fileprivate var trimmed: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
