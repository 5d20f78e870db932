package import Infra

/// A stack with everything that is needed to plan and apply it: the entry point of the engine.
///
/// Planning reads only. Everything that changes AWS or the state happens under the backend's lock.
package struct Deployment: Sendable {
    package var stack: Stack
    package var handlers: HandlerRegistry
    package var backend: any StateBackend
    /// Where it works; `nil` for what asks AWS nothing, and then no state is refused for being somewhere else.
    package var place: Place?
    package var clock: any Clock<Duration>
    /// Hexadecimal digits that nobody has had before: tokens, lineages, salts.
    package var newToken: @Sendable () -> String
    package var events: EventSink
    package var patience = Patience()
    /// How many resources an apply works on at a time, at least 1.
    package var parallelism = 64

    package init(
        stack: Stack,
        handlers: HandlerRegistry,
        backend: any StateBackend,
        place: Place? = nil,
        clock: any Clock<Duration>,
        newToken: @escaping @Sendable () -> String,
        events: @escaping EventSink = { _ in }
    ) {
        self.stack = stack
        self.handlers = handlers
        self.backend = backend
        self.place = place
        self.clock = clock
        self.newToken = newToken
        self.events = events
    }
}
