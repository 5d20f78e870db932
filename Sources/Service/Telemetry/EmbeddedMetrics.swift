import NIOCore

/// Metrics inside log lines, which CloudWatch takes out of them
/// (https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html).
struct EmbeddedMetrics: Sendable, Hashable {
    var namespace: String

    /// A metric's name and its unit, in CloudWatch's words.
    struct Metric: Sendable, Hashable {
        var name: String
        var unit: String
    }

    /// The member `_aws` of a line, whose other members hold the values.
    ///
    /// `milliseconds`: Since 1970.
    /// `dimensions`: Names of members with text.
    /// `metrics`: Names of members with numbers.
    func declaration(milliseconds: Int64, dimensions: [String], metrics: [Metric]) -> String {
        let names = dimensions.map { quotedJSON($0) }.joined(separator: ",")
        let units = metrics.map { "{\"Name\":\(quotedJSON($0.name)),\"Unit\":\(quotedJSON($0.unit))}" }.joined(
            separator: ","
        )
        let directive = "{\"Namespace\":\(quotedJSON(namespace)),\"Dimensions\":[[\(names)]],\"Metrics\":[\(units)]}"
        return "{\"Timestamp\":\(milliseconds),\"CloudWatchMetrics\":[\(directive)]}"
    }

    /// Members that make metrics of a request's line: requests, errors and duration by route and method.
    func add(to line: inout JSONLine, status: Int, microseconds: Int64, milliseconds: Int64) {
        line.add("Requests", 1)
        line.add("ServerErrors", status >= 500 ? 1 : 0)
        line.add("Duration", thousandths: microseconds)
        let metrics = [
            Metric(name: "Requests", unit: "Count"), Metric(name: "ServerErrors", unit: "Count"),
            Metric(name: "Duration", unit: "Milliseconds"),
        ]
        line.add(
            "_aws",
            json: declaration(milliseconds: milliseconds, dimensions: ["route", "method"], metrics: metrics)
        )
    }

    /// A line about the process and its pool.
    func line(_ samples: [PrometheusText.Sample], service: String, time: Int64) -> ByteBuffer {
        let wanted = samples.filter {
            $0.labels.isEmpty && $0.kind == .gauge && $0.name != "process_start_time_seconds"
        }
        var line = JSONLine()
        line.add("time", timestampText(time))
        line.add("level", "info")
        line.add("message", "metrics")
        line.add("service", service)
        for sample in wanted { line.add(sample.name, Int(sample.value)) }
        let metrics = wanted.map { Metric(name: $0.name, unit: $0.name.hasSuffix("bytes") ? "Bytes" : "Count") }
        line.add("_aws", json: declaration(milliseconds: time / 1_000_000, dimensions: ["service"], metrics: metrics))
        return line.finished()
    }
}
