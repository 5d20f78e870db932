package import Engine
import Synchronization

/// Draws a run on a terminal: a thin driver around `ProgressView` and `LiveRegion`.
package final class LiveProgress: Sendable {
    /// What the driver needs of the world.
    package struct Surroundings: Sendable {
        /// Time since some fixed moment.
        package var now: @Sendable () -> Duration
        /// Returns after the duration, or throws when the task is cancelled.
        package var pause: @Sendable (Duration) async throws -> Void
        /// The terminal's size now.
        package var size: @Sendable () -> (columns: Int, rows: Int)
        package var write: @Sendable (String) -> Void
        package var colour: Bool

        package init(
            now: @escaping @Sendable () -> Duration,
            pause: @escaping @Sendable (Duration) async throws -> Void,
            size: @escaping @Sendable () -> (columns: Int, rows: Int),
            write: @escaping @Sendable (String) -> Void,
            colour: Bool
        ) {
            self.now = now
            self.pause = pause
            self.size = size
            self.write = write
            self.colour = colour
        }
    }

    private struct Screen {
        var view: ProgressView
        var region: LiveRegion
        var scrolled: [Line] = []
        var isOver = false
        var isSuspended = false
    }

    /// Time between two drawings.
    private static let interval = Duration.milliseconds(100)

    private let surroundings: Surroundings
    private let start: Duration
    private let screen: Mutex<Screen>

    /// - Parameters:
    ///   - expected: What the run is going to do.
    ///   - surroundings: The terminal and the time.
    package init(expected: [Event.Work], surroundings: Surroundings) {
        self.surroundings = surroundings
        start = surroundings.now()
        screen = Mutex(Screen(view: ProgressView(expected: expected), region: LiveRegion(colour: surroundings.colour)))
    }

    /// Takes in an event; it is shown at the next drawing.
    package func handle(_ event: Event) {
        let now = surroundings.now() - start
        screen.withLock { $0.scrolled += $0.view.handle(event, at: now) }
    }

    /// Draws ten times a second until the task is cancelled.
    package func run() async {
        repeat { draw() } while await (try? surroundings.pause(Self.interval)) != nil
    }

    /// Takes the live view away, leaves what has happened on the screen and shows the cursor.
    ///
    /// May be called at any time, from any thread, more than once.
    package func end() {
        let columns = surroundings.size().columns
        screen.withLock { screen in
            guard !screen.isOver else { return }
            screen.isOver = true
            surroundings.write(screen.region.end(scrolled: screen.scrolled, columns: columns))
            screen.scrolled = []
        }
    }

    /// Takes the live view away and shows the cursor until `resume`, for the shell that comes to the front meanwhile.
    ///
    /// May be called at any time, from any thread.
    package func suspend() {
        let columns = surroundings.size().columns
        screen.withLock { screen in
            guard !screen.isOver, !screen.isSuspended else { return }
            screen.isSuspended = true
            surroundings.write(screen.region.end(scrolled: screen.scrolled, columns: columns))
            screen.scrolled = []
        }
    }

    /// Draws again, with what has happened meanwhile.
    package func resume() { screen.withLock { $0.isSuspended = false } }

    private func draw() {
        let now = surroundings.now() - start
        let size = surroundings.size()
        screen.withLock { screen in
            guard !screen.isOver, !screen.isSuspended else { return }
            let frame = screen.view.frame(at: now, columns: size.columns, rows: size.rows)
            let text = screen.region.draw(scrolled: screen.scrolled, frame: frame, columns: size.columns)
            screen.scrolled = []
            if !text.isEmpty { surroundings.write(text) }
        }
    }
}
