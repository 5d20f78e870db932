import CoreMetrics
import Synchronization

/// Every series of the process: what swift-metrics writes to, and what `/metrics` shows.
///
/// Making a series takes a lock; recording in one that was made does not.
final class MetricsRegistry: MetricsFactory, Sendable {
    enum Series: Sendable {
        case counter(CounterSeries)
        case gauge(GaugeSeries)
        case histogram(HistogramSeries)
    }

    private struct Contents {
        var series: [MetricKey: Series] = [:]
        var explanations: [String: String] = [:]
    }

    private let contents = Mutex(Contents())

    /// All series, by name and then by labels.
    var all: [(key: MetricKey, series: Series)] {
        contents.withLock { $0.series }.map { ($0.key, $0.value) }.sorted { one, other in
            (one.key.name, one.key.labels.map(\.value).joined(separator: "\u{0}"))
                < (other.key.name, other.key.labels.map(\.value).joined(separator: "\u{0}"))
        }
    }

    /// What a name counts or measures, for readers of `/metrics`.
    func explain(_ name: String, _ explanation: String) {
        contents.withLock { $0.explanations[name] = explanation }
    }

    func explanation(of name: String) -> String? { contents.withLock { $0.explanations[name] } }

    func counter(_ key: MetricKey) -> CounterSeries {
        contents.withLock { contents in
            if case .counter(let series) = contents.series[key] { return series }
            let series = CounterSeries()
            contents.series[key] = .counter(series)
            return series
        }
    }

    func gauge(_ key: MetricKey) -> GaugeSeries {
        contents.withLock { contents in
            if case .gauge(let series) = contents.series[key] { return series }
            let series = GaugeSeries()
            contents.series[key] = .gauge(series)
            return series
        }
    }

    func histogram(_ key: MetricKey, bounds: [Int64] = HistogramSeries.durations, scale: Double = 1e9)
        -> HistogramSeries
    {
        contents.withLock { contents in
            if case .histogram(let series) = contents.series[key] { return series }
            let series = HistogramSeries(bounds: bounds, scale: scale)
            contents.series[key] = .histogram(series)
            return series
        }
    }

    // MARK: swift-metrics

    func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        counter(MetricKey(label.hasSuffix("total") ? label : label + "_total", dimensions))
    }

    func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
        gauge(MetricKey(label, dimensions))
    }

    func makeRecorder(label: String, dimensions: [(String, String)], aggregate: Bool) -> any RecorderHandler {
        guard aggregate else { return gauge(MetricKey(label, dimensions)) }
        return histogram(MetricKey(label, dimensions), bounds: (0...12).map { Int64(1) << (2 * $0) }, scale: 1)
    }

    func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        histogram(MetricKey(label.hasSuffix("seconds") ? label : label + "_seconds", dimensions))
    }

    // Series live as long as the process: Prometheus takes one that ends for a restart.
    func destroyCounter(_ handler: any CounterHandler) {}
    func destroyMeter(_ handler: any MeterHandler) {}
    func destroyRecorder(_ handler: any RecorderHandler) {}
    func destroyTimer(_ handler: any TimerHandler) {}
}
