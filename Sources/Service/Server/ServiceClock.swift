import Foundation

/// The clocks that the service reads, so that a test can pass in its own.
struct ServiceClock: Sendable {
    /// Nanoseconds since some moment; never goes back. For durations and deadlines.
    var monotonic: @Sendable () -> Int64
    /// Nanoseconds since 1970 in UTC. For what people and other machines read.
    var wall: @Sendable () -> Int64

    /// The machine's own.
    static let system = ServiceClock(monotonic: { read(CLOCK_MONOTONIC) }, wall: { read(CLOCK_REALTIME) })

    private static func read(_ clock: clockid_t) -> Int64 {
        var time = timespec()
        clock_gettime(clock, &time)
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }
}

extension ServiceClock {
    /// The moment that rows are stamped with.
    var now: Timestamp { Timestamp(microseconds: wall() / 1000) }
}

/// A moment as RFC 3339 in UTC.
///
/// `nanoseconds`: Since 1970.
func timestampText(_ nanoseconds: Int64) -> String { Timestamp(microseconds: nanoseconds / 1000).description }
