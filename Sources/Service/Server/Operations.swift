import Hummingbird

/// The addresses that operators and their tools use.
struct Operations: Sendable {
    var health: Health
    var registry: MetricsRegistry
    var process: ProcessMetrics

    /// Whether a path is asked by a load balancer or by Kubernetes every few seconds: always answered, never limited, logged for debugging.
    static func isProbe(_ path: String) -> Bool { path == "/livez" || path == "/readyz" }

    func addRoutes(to router: some RouterMethods<ServiceContext>) {
        router.get("livez") { [health] _, _ in health.liveness() }
        router.get("readyz") { [health] _, _ in await health.readiness() }
        router.get("metrics") { [registry, process] _, _ in
            let text = PrometheusText(registry, samples: await process.samples()).text
            return Response(
                status: .ok,
                headers: [.contentType: PrometheusText.contentType, .cacheControl: "no-store"],
                body: .init(byteBuffer: ByteBuffer(string: text))
            )
        }
    }
}
