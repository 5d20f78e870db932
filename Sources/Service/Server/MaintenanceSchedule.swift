import Logging
import ServiceLifecycle

/// Maintains the database at the start and every few hours after it, as long as the service runs.
struct MaintenanceSchedule: Service {
    let maintenance: Maintenance
    let logger: Logger
    /// Long before a day is over: answers are kept for one, and partitions are made months ahead.
    var interval: Duration = .seconds(6 * 3600)

    func run() async {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                await maintain()
                do {
                    try await Task.sleep(for: interval)
                } catch {
                    return
                }
            }
        }
    }

    /// A failure is told, and what is due is done the next time: the service serves without it.
    private func maintain() async {
        do {
            let report = try await maintenance.run()
            for name in report.partitions { logger.info("Partition made", metadata: ["partition": "\(name)"]) }
        } catch {
            logger.warning("The database was not maintained", metadata: ["error": "\(error)"])
        }
    }
}
