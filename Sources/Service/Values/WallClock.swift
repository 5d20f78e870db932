#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Where the time comes from; another one in tests.
struct WallClock: Sendable {
    var now: @Sendable () -> Timestamp

    /// The system's.
    static let system = WallClock {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Timestamp(microseconds: Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000)
    }
}
