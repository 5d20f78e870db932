package import Infra

/// How an apply ended.
package struct ApplyResult: Sendable {
    package var done: [Event.Work]
    package var failed: [(work: Event.Work, diagnostic: Diagnostic)]
    package var heldBack: [Event.Work]
    package var wasInterrupted: Bool
    package var outputs: [String: Document]

    package init(
        done: [Event.Work] = [],
        failed: [(work: Event.Work, diagnostic: Diagnostic)] = [],
        heldBack: [Event.Work] = [],
        wasInterrupted: Bool = false,
        outputs: [String: Document] = [:]
    ) {
        self.done = done
        self.failed = failed
        self.heldBack = heldBack
        self.wasInterrupted = wasInterrupted
        self.outputs = outputs
    }

    package var succeeded: Bool { failed.isEmpty && heldBack.isEmpty && !wasInterrupted }
}
