/// Returns when a condition holds, looked at again and again.
///
/// For what other processes and threads do; what runs on a clock of ours is waited for with `TestClock`.
///
/// - Parameters:
///   - expectation: What is waited for, as in `the server listens`.
///   - deadline: How long it may take. Long, since tests share the machine with each other.
///   - condition: Thrown errors end the waiting.
/// - Throws: `TestFailure` when the condition does not hold in time.
package func until(
    _ expectation: String,
    within deadline: Duration = .seconds(120),
    _ condition: () async throws -> Bool
) async throws {
    let clock = ContinuousClock()
    let end = clock.now + deadline
    while !(try await condition()) {
        guard clock.now < end else { throw TestFailure("not within \(deadline): \(expectation)") }
        try await clock.sleep(for: .milliseconds(10))
    }
}
