package import Engine
import Infra
import Synchronization

/// Writes a run line by line, for logs and programs: what a terminal shows while it lasts, a log must say once.
package final class EventLog: Sendable {
    private struct Reason: Hashable {
        let address: Address
        let text: String
    }

    private let console: Console
    /// Why calls were refused for now; each is worth one line for each resource.
    private let told = Mutex<Set<Reason>>([])

    /// - Parameter console: Where the lines go.
    package init(_ console: Console) { self.console = console }

    /// Takes in an event and writes its line, if it has one. With `--json` every event is a line.
    package func handle(_ event: Event) {
        switch console.format {
        case .json: console.write([event.message])
        case .text:
            let line: Line? =
                if case .waiting(let address, let reason) = event {
                    isNew(Reason(address: address, text: reason)) ? EventLine.waiting(address, reason) : nil
                } else {
                    EventLine.plain(event, detail: console.errors.layout.detail)
                }
            if let line { console.errors.write([line]) }
        }
    }

    private func isNew(_ reason: Reason) -> Bool { told.withLock { $0.insert(reason).inserted } }
}
