/// How long the engine waits for what, and how often it looks.
package struct Patience: Sendable, Hashable {
    /// How long a create whose answer was never seen is looked for before it counts as not made; listings lag.
    package var settling: Duration = .seconds(15)
    /// How often a create is made, each with the same token, while nobody knows what became of the last.
    package var createAttempts = 3
    /// How long a create waits for what another resource still has.
    package var taken: Duration = .seconds(60)
    /// The shortest time that something may take before it counts as failed, however fast its type usually is.
    package var minimumDeadline: Duration = .seconds(300)
    /// How many times its typical duration something may take.
    package var deadlineFactor = 6
    /// The pause after a first look that did not find a resource ready.
    package var firstPause: Duration = .milliseconds(200)
    /// The longest pause between two looks.
    package var longestPause: Duration = .seconds(15)

    package init() {}

    /// How long a resource may take to become ready, or to be gone.
    func deadline(of handler: any AnyResourceHandler) -> Duration {
        max(minimumDeadline, handler.longestDuration ?? handler.typicalDuration * deadlineFactor)
    }

    /// The pauses of one wait: growing by half, up to a twentieth of the typical duration but at least one second.
    func pauses(typical: Duration) -> Pauses {
        Pauses(next: firstPause, longest: min(longestPause, max(.seconds(1), typical / 20)))
    }

    /// Growing pauses with jitter, so that a hundred resources do not ask in step.
    struct Pauses {
        fileprivate var next: Duration
        fileprivate let longest: Duration

        /// The next pause: between three quarters of its length and the whole.
        mutating func take() -> Duration {
            defer { next = min(longest, next * 3 / 2) }
            return next * Double.random(in: 0.75...1)
        }
    }
}
