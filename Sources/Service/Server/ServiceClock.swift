import Foundation

/// The clocks that the service reads, so that a test can pass in its own.
struct ServiceClock: Sendable {
    /// Nanoseconds since some moment; never goes back. For durations and deadlines.
    var monotonic: @Sendable () -> Int64
    /// Nanoseconds since 1970 in UTC, exact to a microsecond. For what people and other machines read.
    var wall: @Sendable () -> Int64

    /// The machine's own. Not by `clock_gettime`: optimized builds find its `timespec` in a module of SwiftNIO's that cannot be imported.
    static let system = ServiceClock(
        monotonic: { (ContinuousClock.now - origin).nanoseconds },
        wall: { Int64((Date.now.timeIntervalSince1970 * 1e6).rounded()) * 1000 }
    )

    private static let origin = ContinuousClock.now
}

extension ServiceClock {
    /// The moment that rows are stamped with.
    var now: Timestamp { Timestamp(microseconds: wall() / 1000) }
}

/// A moment as RFC 3339 in UTC.
///
/// `nanoseconds`: Since 1970.
func timestampText(_ nanoseconds: Int64) -> String { Timestamp(microseconds: nanoseconds / 1000).description }
