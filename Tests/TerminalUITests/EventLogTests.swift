import Engine
import Infra
import Synchronization
import Testing

@testable import TerminalUI

struct EventLogTests {
    private final class Text: Sendable {
        let content = Mutex("")
    }

    private func log(_ format: OutputFormat, detail: Layout.Detail = .normal) -> (EventLog, Text) {
        let text = Text()
        let channel = Channel(layout: Layout(detail: detail), colour: false) { new in
            text.content.withLock { $0 += new }
        }
        return (EventLog(Console(format: format, output: channel, errors: channel)), text)
    }

    private static let events: [Event] = [
        .waiting("a", reason: "EC2 refused it with DependencyViolation."),
        .waiting("a", reason: "EC2 refused it with DependencyViolation."),
        .waiting("b", reason: "EC2 refused it with DependencyViolation."),
        .waiting("a", reason: "EC2 refused it with IncorrectState."),
        .waiting("a", reason: "EC2 refused it with DependencyViolation."),
    ]

    @Test(arguments: [Layout.Detail.quiet, .normal, .verbose])
    func aLongRefusalIsToldOnceForEachReasonAndResource(detail: Layout.Detail) {
        let (log, text) = log(.text, detail: detail)
        for event in Self.events { log.handle(event) }
        #expect(
            text.content.withLock { $0 } == """
                a: waiting, EC2 refused it with DependencyViolation.
                b: waiting, EC2 refused it with DependencyViolation.
                a: waiting, EC2 refused it with IncorrectState.

                """
        )
    }

    @Test func programsGetEveryEvent() {
        let (log, text) = log(.json)
        for event in Self.events { log.handle(event) }
        #expect(text.content.withLock { $0 }.split(separator: "\n").count == Self.events.count)
    }
}
