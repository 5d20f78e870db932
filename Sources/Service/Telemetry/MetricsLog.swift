import ServiceLifecycle

/// Writes a line with the process' metrics once a minute, for CloudWatch.
struct MetricsLog: Service {
    var embedded: EmbeddedMetrics
    var process: ProcessMetrics
    var service: String
    var output: LogOutput
    var clock: ServiceClock

    func run() async {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                await write()
                do {
                    try await Task.sleep(for: .seconds(60))
                } catch {
                    return
                }
            }
        }
    }

    /// Writes one line now.
    func write() async {
        output.append(embedded.line(await process.samples(), service: service, time: clock.wall()))
    }
}
