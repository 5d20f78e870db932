import Logging

/// What the service tells about itself.
struct ObservabilitySettings: Sendable, Hashable {
    /// How metrics leave the process.
    enum MetricsFormat: String, Sendable, Hashable, CaseIterable {
        /// At `/metrics`, for Prometheus.
        case prometheus
        /// There and in the logs, in CloudWatch's embedded metric format.
        case emf
    }

    var logLevel: Logger.Level
    var metrics: MetricsFormat
    /// CloudWatch's namespace.
    var metricsNamespace: String
    /// Base address of a collector that speaks OTLP over HTTP; nil: no spans are exported.
    var otlpEndpoint: String?
    /// Header fields for the collector: `name=value` between commas.
    var otlpHeaders: Secret?
    var serviceName: String
    /// The part of new traces that is exported, from 0 to 1.
    var traceRatio: Double

    init(_ reader: inout SettingReader) {
        reader.begin("Logs, metrics and traces")
        logLevel = reader.choice("LOG_LEVEL", standard: Logger.Level.info, "The least severe lines that are written.")
        metrics = reader.choice(
            "METRICS",
            standard: MetricsFormat.prometheus,
            "prometheus: at /metrics. emf: also in the logs, in CloudWatch's embedded metric format."
        )
        metricsNamespace = reader.text(
            "METRICS_NAMESPACE",
            standard: "service",
            "The namespace of metrics in CloudWatch."
        )
        otlpEndpoint = reader.read(
            "OTEL_EXPORTER_OTLP_ENDPOINT",
            kind: "http:// or https:// address, as in http://localhost:4318",
            standard: "",
            "The collector that takes spans by OTLP over HTTP; without one none are exported."
        ) { $0.isWebAddress ? $0 : nil }
        otlpHeaders = reader.secret(
            "OTEL_EXPORTER_OTLP_HEADERS",
            "Header fields for the collector.",
            kind: "name=value between commas"
        )
        serviceName = reader.text("OTEL_SERVICE_NAME", standard: "service", "The service's name in spans.")
        traceRatio = reader.fraction(
            "OTEL_TRACES_SAMPLER_ARG",
            standard: 1,
            "The part of traces begun here that is exported. A caller's own decision is kept."
        )
    }
}
