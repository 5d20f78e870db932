import Foundation
import Synchronization

/// Rate, errors and duration of requests, by route.
final class RequestMetrics: Sendable {
    /// What tells series apart. The route is a pattern such as `/v1/products/{id}`, never a path, so that there are few.
    private struct Key: Hashable {
        var route: String
        var method: String
        var status: Int
    }

    private struct Handles {
        var requests: CounterSeries
        var duration: HistogramSeries
    }

    /// The handles that some of the threads have found. Apart, so that threads seldom wait for each other.
    private final class Shard: Sendable {
        let handles = Mutex<[Key: Handles]>([:])
    }

    private let registry: MetricsRegistry
    private let shards = (0..<16).map { _ in Shard() }
    /// Requests that run now.
    let running: GaugeSeries
    private let shed: CounterSeries

    init(_ registry: MetricsRegistry) {
        self.registry = registry
        running = registry.gauge(MetricKey("http_requests_running", []))
        shed = registry.counter(MetricKey("http_requests_shed_total", []))
        registry.explain("http_requests_running", "Requests that run now.")
        registry.explain("http_requests_shed_total", "Requests refused because too many ran.")
        registry.explain("http_requests_total", "Requests answered, by route, method and status.")
        registry.explain("http_request_duration_seconds", "From the request's head to the answer's end.")
    }

    /// Counts an answered request.
    func record(route: String, method: String, status: Int, nanoseconds: Int64) {
        let key = Key(route: route, method: method, status: status)
        // Stacks of threads lie megabytes apart, on pages of 4 KiB.
        let shard = shards[Int(truncatingIfNeeded: UInt(pthread_self()) >> 12) & 15]
        let found = shard.handles.withLock { $0[key] } ?? make(key, in: shard)
        found.requests.increment(by: 1)
        found.duration.record(nanoseconds)
    }

    func recordShed() { shed.increment(by: 1) }

    private func make(_ key: Key, in shard: Shard) -> Handles {
        let labels = [("route", key.route), ("method", key.method)]
        let made = Handles(
            requests: registry.counter(MetricKey("http_requests_total", labels + [("status", "\(key.status)")])),
            duration: registry.histogram(MetricKey("http_request_duration_seconds", labels))
        )
        return shard.handles.withLock { handles in
            handles[key] = made
            return made
        }
    }
}
