/// The time since it was started, by a clock whose instants nobody else needs to know.
package struct Stopwatch: Sendable {
    private let read: @Sendable () -> Duration

    package init(_ clock: any Clock<Duration>) { self.init(on: clock) }

    private init<C: Clock<Duration>>(on clock: C) {
        let start = clock.now
        read = { start.duration(to: clock.now) }
    }

    package var elapsed: Duration { read() }
}
