import Engine
import TerminalUI

/// Shows a run while it goes on: live on a terminal, line by line elsewhere.
struct Progress {
    let console: Console
    /// Every line of a verbose run stays on the screen, so there is no live view then.
    let isLive: Bool

    init(console: Console) {
        self.console = console
        isLive =
            console.format == .text && console.errors.layout.width != nil && console.errors.layout.detail != .verbose
    }

    /// Runs `body` with a sink for its events; it must have sent the last one when it returns.
    ///
    /// What the run is expected to do is for the bar.
    func showing<T>(
        _ expected: [Event.Work] = [],
        _ body: (@escaping EventSink) async throws -> T
    ) async throws -> T {
        guard isLive else {
            let log = EventLog(console)
            return try await body { log.handle($0) }
        }
        let clock = ContinuousClock()
        let start = clock.now
        let live = LiveProgress(
            expected: expected,
            surroundings: LiveProgress.Surroundings(
                now: { clock.now - start },
                pause: { try await clock.sleep(for: $0) },
                size: { TerminalDevice.errors.size },
                write: console.errors.write,
                colour: console.errors.colour
            )
        )
        let drawing = Task { await live.run() }
        defer {
            live.end()
            drawing.cancel()
        }
        let view = Signals.View(end: { live.end() }, suspend: { live.suspend() }, resume: { live.resume() })
        return try await Signals.shared.showing(view) {
            try await body { live.handle($0) }
        }
    }
}
