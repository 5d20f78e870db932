import Engine
import Infra
import Synchronization
import Testing

@testable import TerminalUI

struct LiveProgressTests {
    /// A terminal and a clock that only the test moves: every pause is a tick.
    private final class World: Sendable {
        struct Facts {
            var text = ""
            var now = Duration.zero
            var pauses: [Duration] = []
        }
        let facts = Mutex(Facts())

        func surroundings(ticks: Int, each: @escaping @Sendable (Int) -> Void) -> LiveProgress.Surroundings {
            LiveProgress.Surroundings(
                now: { self.facts.withLock { $0.now } },
                pause: { duration in
                    let count = self.facts.withLock {
                        $0.now += duration
                        $0.pauses.append(duration)
                        return $0.pauses.count
                    }
                    if count > ticks { throw CancellationError() }
                    each(count)
                },
                size: { (80, 24) },
                write: { text in self.facts.withLock { $0.text += text } },
                colour: false
            )
        }
    }

    @Test func showsEventsAtTheNextDrawingAndRestoresTheCursor() async {
        let world = World()
        let work = Fixture.work("network.vpc")
        let started = Mutex<LiveProgress?>(nil)
        let progress = LiveProgress(
            expected: [work],
            surroundings: world.surroundings(ticks: 2) { tick in
                let progress = started.withLock { $0 }
                if tick == 1 { progress?.handle(.started(work)) }
                if tick == 2 { progress?.handle(.finished(work, id: "vpc-0ab1", elapsed: .milliseconds(100))) }
            }
        )
        started.withLock { $0 = progress }
        await progress.run()
        progress.end()
        progress.end()
        let facts = world.facts.withLock { $0 }
        #expect(facts.text.contains("creating network.vpc"))
        #expect(facts.text.contains("created network.vpc vpc-0ab1 (0.1s)\n"))
        #expect(facts.text.components(ofCursor: "\u{1B}[?25l") == 1)
        #expect(facts.text.components(ofCursor: "\u{1B}[?25h") == 1)
        #expect(facts.text.hasSuffix("\u{1B}[?25h"))
        #expect(facts.pauses.allSatisfy { $0 >= .milliseconds(100) })
    }
}

extension LiveProgressTests {
    @Test func leavesTheTerminalToTheShellWhileItIsStopped() async {
        let world = World()
        let work = Fixture.work("network.vpc")
        let started = Mutex<LiveProgress?>(nil)
        let progress = LiveProgress(
            expected: [work],
            surroundings: world.surroundings(ticks: 4) { tick in
                let progress = started.withLock { $0 }
                switch tick {
                case 1: progress?.handle(.started(work))
                case 2:
                    progress?.suspend()
                    progress?.suspend()
                    world.facts.withLock { $0.text += "<" }
                case 3:
                    world.facts.withLock { $0.text += ">" }
                    progress?.handle(.finished(work, id: "vpc-0ab1", elapsed: .milliseconds(100)))
                    progress?.resume()
                default: break
                }
            }
        )
        started.withLock { $0 = progress }
        await progress.run()
        progress.end()
        let text = world.facts.withLock { $0.text }
        #expect(text.contains("\u{1B}[?25h<>"), "the cursor is back, and nothing is drawn until it goes on")
        #expect(text.hasSuffix("\u{1B}[?25h"))
        #expect(text.contains("created network.vpc vpc-0ab1 (0.1s)\n"))
        #expect(text.components(ofCursor: "\u{1B}[?25l") == 2)
        #expect(text.components(ofCursor: "\u{1B}[?25h") == 2)
    }
}

extension String {
    fileprivate func components(ofCursor sequence: String) -> Int {
        split(separator: sequence, omittingEmptySubsequences: false).count - 1
    }
}
