import Logging
import ServiceLifecycle

/// The first to hear of the end: makes `/readyz` fail, and holds the rest up for as long as load balancers need to notice.
struct Drain: Service {
    var health: Health
    /// How long the service goes on to accept.
    var delay: Duration
    var logger: Logger

    func run() async throws {
        try await gracefulShutdown()
        health.drain()
        logger.info("Draining: not ready any more", metadata: ["delay": "\(delay.short)"])
        if delay > .zero { try await Task.sleep(for: delay) }
    }
}

/// The last to end: runs what has to happen when no request runs any more.
struct Closing: Service {
    var health: Health
    var logger: Logger
    var close: @Sendable () async -> Void

    func run() async {
        do {
            try await gracefulShutdown()
        } catch {
            // Also when another service failed, as one that finds its port taken.
            if health.isDraining { logger.warning("Requests that did not end in time were given up") }
        }
        await close()
        logger.info("Closed")
    }
}
