import Foundation

/// What the operating system and the database's pool tell about the process, read when somebody asks.
struct ProcessMetrics: Sendable {
    /// How the database's connections are used now.
    var pool: @Sendable () -> DatabaseStatistics
    /// How long a task that is handed to each event loop waits until it runs, in nanoseconds.
    var eventLoopDelays: @Sendable () async -> [Int64]
    /// When the process began, in nanoseconds since 1970.
    var began: Int64

    /// The names are those of Prometheus' client libraries.
    func samples() async -> [PrometheusText.Sample] {
        let statistics = pool()
        var samples: [PrometheusText.Sample] = [
            .init(
                name: "database_connections_limit",
                explanation: "The most connections.",
                value: Double(statistics.limit)
            ),
            .init(name: "database_connections_open", explanation: "Open connections.", value: Double(statistics.open)),
            .init(
                name: "database_connections_busy",
                explanation: "Connections in use.",
                value: Double(statistics.busy)
            ),
            .init(
                name: "database_connections_waiting",
                explanation: "Requests that wait for a connection.",
                value: Double(statistics.waiting)
            ),
        ]
        for (index, delay) in await eventLoopDelays().enumerated() {
            samples.append(
                .init(
                    name: "event_loop_delay_seconds",
                    explanation: "How long work waits for an event loop.",
                    value: Double(delay) / 1e9,
                    labels: [.init(name: "loop", value: "\(index)")]
                )
            )
        }
        samples.append(
            .init(
                name: "process_start_time_seconds",
                explanation: "Start, in seconds since 1970.",
                value: Double(began) / 1e9
            )
        )
        // The process's own time in CLOCKS_PER_SEC, which POSIX fixes at a million.
        let ticks = clock()
        if ticks >= 0 {
            samples.append(
                .init(
                    name: "process_cpu_seconds_total",
                    kind: .counter,
                    explanation: "Time on processors.",
                    value: Double(ticks) / 1e6
                )
            )
        }
        if let resident = Self.residentBytes() {
            samples.append(
                .init(name: "process_resident_memory_bytes", explanation: "Memory in use.", value: Double(resident))
            )
        }
        if let count = Self.openDescriptors() {
            samples.append(.init(name: "process_open_fds", explanation: "Open file descriptors.", value: Double(count)))
        }
        var limit = rlimit()
        if getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 {
            samples.append(
                .init(name: "process_max_fds", explanation: "The most of them.", value: Double(limit.rlim_cur))
            )
        }
        return samples
    }

    /// nil where the system has no `/proc`.
    private static func residentBytes() -> Int? {
        guard let data = FileManager.default.contents(atPath: "/proc/self/statm") else { return nil }
        let words = String(decoding: data, as: UTF8.self).split(separator: " ")
        return words.count > 1 ? Int(words[1]).map { $0 * sysconf(Int32(_SC_PAGESIZE)) } : nil
    }

    private static func openDescriptors() -> Int? {
        guard let folder = opendir("/proc/self/fd") else { return nil }
        defer { closedir(folder) }
        var count = 0
        while readdir(folder) != nil { count += 1 }
        // `.`, `..` and the one that reads the folder.
        return count - 3
    }
}
