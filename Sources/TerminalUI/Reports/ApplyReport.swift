package import Engine
import Infra

/// How an apply ended: what was done, what failed and why, what was held back, and what to do next.
package struct ApplyReport: Report {
    package var result: ApplyResult
    package var elapsed: Duration
    /// Repeats the run, as in `deployer apply dev`.
    package var command: String

    /// - Parameters:
    ///   - result: What the engine says.
    ///   - elapsed: How long the run took.
    ///   - command: Repeats the run; shown where something is left to do.
    package init(_ result: ApplyResult, elapsed: Duration, command: String) {
        self.result = result
        self.elapsed = elapsed
        self.command = command
    }

    package func lines(in layout: Layout) -> [Line] {
        var sections: [[Line]] = []
        sections += result.failed.map { DiagnosticLines(layout).lines(for: diagnostic(of: $0.work, $0.diagnostic)) }
        if !result.heldBack.isEmpty {
            sections.append([Line("Held back:", .strong)] + result.heldBack.map { heldBack($0).cut(to: layout.cut) })
        }
        if !result.outputs.isEmpty, result.succeeded, layout.detail != .quiet {
            sections.append(
                [Line("Outputs:", .strong)]
                    + OutputsReport(result.outputs).lines(in: layout).map {
                        $0.indented(by: 2)
                    }
            )
        }
        sections.append(ending)
        // A plan stands above it.
        return [Line()] + Array(sections.joined(separator: [Line()]))
    }

    package var messages: [JSONMessage] {
        OutputsReport(result.outputs).messages + [
            JSONMessage(
                "apply_summary",
                [
                    "succeeded": .bool(result.succeeded),
                    "interrupted": .bool(result.wasInterrupted),
                    "done": .array(result.done.map(\.json)),
                    "failed": .array(
                        result.failed.map { failure in
                            JSONValue(members: ["work": failure.work.json, "diagnostic": failure.diagnostic.json])
                        }
                    ),
                    "held_back": .array(result.heldBack.map(\.json)),
                    "seconds": .seconds(elapsed),
                ]
            )
        ]
    }

    /// The diagnostic with the resource that it is about, should it name none.
    private func diagnostic(of work: Event.Work, _ diagnostic: Diagnostic) -> Diagnostic {
        var diagnostic = diagnostic
        diagnostic.address = diagnostic.address ?? work.address
        return diagnostic
    }

    private func heldBack(_ work: Event.Work) -> Line {
        Line("  \(work.kind.word) ").appending(work.address.description, .strong).appending("  \(work.type)", .muted)
    }

    private var ending: [Line] {
        let done = counts.isEmpty ? "Nothing was changed" : counts.joined(separator: ", ")
        let time = " in \(elapsed.shortText)."
        if result.succeeded { return [Line("Done: ", .create).appending(done + time)] }
        var parts = [done]
        if !result.failed.isEmpty { parts.append("\(result.failed.count) failed") }
        if !result.heldBack.isEmpty { parts.append("\(result.heldBack.count) held back") }
        let (word, style): (String, Style) = result.failed.isEmpty ? ("Interrupted: ", .warning) : ("Failed: ", .error)
        return [
            Line(word, style).appending(parts.joined(separator: ", ") + time),
            Line("What was done is recorded. To go on from here:"),
            Line(command, .note).indented(by: 6),
        ]
    }

    /// `3 created`, `1 updated`, in the order of a plan's summary.
    private var counts: [String] {
        [Event.Work.Kind.create, .update, .delete, .deleteDeposed, .forget].compactMap { kind in
            let count = result.done.count { $0.kind == kind }
            if count == 0 { return nil }
            return kind == .deleteDeposed ? "\(count) old deleted" : "\(count) \(kind.past)"
        }
    }
}
