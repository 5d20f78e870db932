/// What `/metrics` answers: Prometheus' text format 0.0.4
/// (https://prometheus.io/docs/instrumenting/exposition_formats/#text-based-format).
struct PrometheusText {
    static let contentType = "text/plain; version=0.0.4; charset=utf-8"

    /// A value that is looked up when somebody asks.
    struct Sample: Sendable, Hashable {
        enum Kind: String, Sendable { case gauge, counter }

        var name: String
        var kind = Kind.gauge
        var explanation: String
        var value: Double
        var labels: [MetricKey.Label] = []
    }

    private(set) var text = ""
    private var family = ""

    init(_ registry: MetricsRegistry, samples: [Sample] = []) {
        for (key, series) in registry.all {
            switch series {
            case .counter(let counter):
                begin(key.name, "counter", registry.explanation(of: key.name))
                line(key.name, key.labels, "\(counter.value)")
            case .gauge(let gauge):
                begin(key.name, "gauge", registry.explanation(of: key.name))
                line(key.name, key.labels, number(gauge.value))
            case .histogram(let histogram):
                begin(key.name, "histogram", registry.explanation(of: key.name))
                add(histogram, key)
            }
        }
        for sample in samples {
            begin(sample.name, sample.kind.rawValue, sample.explanation)
            line(sample.name, sample.labels, number(sample.value))
        }
    }

    private mutating func add(_ histogram: HistogramSeries, _ key: MetricKey) {
        let counts = histogram.cumulativeCounts
        let bounds = histogram.bounds.map { number(Double($0) / histogram.scale) } + ["+Inf"]
        for (bound, count) in zip(bounds, counts) {
            line(key.name + "_bucket", key.labels + [.init(name: "le", value: bound)], "\(count)")
        }
        line(key.name + "_sum", key.labels, number(histogram.sum))
        line(key.name + "_count", key.labels, "\(counts.last ?? 0)")
    }

    private mutating func begin(_ name: String, _ kind: String, _ explanation: String?) {
        if family == name { return }
        family = name
        if let explanation { text += "# HELP \(name) \(explanation)\n" }
        text += "# TYPE \(name) \(kind)\n"
    }

    private mutating func line(_ name: String, _ labels: [MetricKey.Label], _ value: String) {
        text += name
        if !labels.isEmpty {
            text += "{" + labels.map { "\($0.name)=\"\(escaped($0.value))\"" }.joined(separator: ",") + "}"
        }
        text += " \(value)\n"
    }

    private func escaped(_ text: String) -> String {
        var result = ""
        for character in text {
            switch character {
            case "\\": result += "\\\\"
            case "\"": result += "\\\""
            case "\n": result += "\\n"
            default: result.append(character)
            }
        }
        return result
    }

    private func number(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? "\(Int64(value))" : "\(value)"
    }
}
