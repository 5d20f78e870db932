package import Engine
import Infra

/// A plan for people.
package struct PlanLines: Sendable {
    package let layout: Layout

    package init(_ layout: Layout) { self.layout = layout }

    /// The whole plan, with a line on how long an apply is likely to take where that is known.
    package func lines(for plan: Plan, estimate: Duration? = nil) -> [Line] {
        let sections = [settled(plan), drift(plan), changes(plan), outputs(plan)]
        var lines = sections.filter { !$0.isEmpty }.flatMap { $0 + [Line()] }
        lines.append(summary(plan))
        if let estimate, estimate > .zero, !plan.isEmpty {
            lines.append(Line("Estimated time: \(estimate.roughText).", .muted))
        }
        return lines
    }

    /// Only what others changed since the last apply.
    package func driftLines(for plan: Plan) -> [Line] {
        let section = drift(plan)
        let count = plan.changes.count { $0.hasDrift }
        guard count > 0 else {
            return [Line("No drift. \(resources(plan.changes.count)) as last applied.", .strong)]
        }
        return section + [Line(), Line("Drift in \(count) of \(plan.changes.count) resources.", .strong)]
    }

    private func settled(_ plan: Plan) -> [Line] {
        guard !plan.settled.isEmpty else { return [] }
        return title("Begun by an earlier run that did not finish")
            + plan.settled.map { settled in
                var line = Line("  ? ", .note).appending(settled.intent.address.description, .strong)
                line.append("  \(settled.intent.type)", .muted)
                line.append(settled.id.map { "  found as \($0), adopted" } ?? "  nothing came of it")
                return line.cut(to: layout.cut)
            }
    }

    private func drift(_ plan: Plan) -> [Line] {
        let drifted = plan.changes.filter(\.hasDrift)
        guard !drifted.isEmpty else { return [] }
        return title("Changed outside of deployer") + drifted.flatMap(ChangeLines(layout: layout).drifted)
    }

    private func changes(_ plan: Plan) -> [Line] {
        let shown = plan.changes.filter { $0.isShown || layout.detail == .verbose }
        guard !shown.isEmpty else { return [] }
        return title("Changes") + shown.flatMap(ChangeLines(layout: layout).planned)
    }

    private func outputs(_ plan: Plan) -> [Line] {
        let changed = plan.outputs.filter { $0.before != $0.after }.sorted { $0.name < $1.name }
        guard !changed.isEmpty else { return [] }
        let width = changed.map(\.name.columns).max() ?? 0
        return title("Outputs")
            + changed.map { output in
                let symbol = output.before == nil ? "+" : output.after == nil ? "-" : "~"
                let style: Style = output.before == nil ? .create : output.after == nil ? .delete : .update
                var line = Line("  \(symbol)", style).appending(" " + output.name.padded(to: width) + "  ")
                let texts = [output.before, output.after].compactMap { $0.map(DocumentText.inline) }
                line.append(texts.joined(separator: " → "))
                if let after = output.after, !after.isResolved { line.append("  (known after apply)", .muted) }
                return line.cut(to: layout.cut)
            }
    }

    private func summary(_ plan: Plan) -> Line {
        let counts = PlanCounts(plan)
        if plan.isEmpty {
            return Line("No changes. ", .strong).appending("\(resources(counts.unchanged)) as described.")
        }
        guard counts.hasChanges else {
            let outputsChange = plan.outputs.contains { $0.before != $0.after }
            let what = outputsChange ? "Only outputs change." : "Only the state is brought up to date."
            return Line("No changes to resources. ", .strong).appending(what)
        }
        return Line("Plan: ", .strong).appending(counts.text + ".")
    }

    private func title(_ text: String) -> [Line] { [Line(text, .strong), Line()] }

    private func resources(_ count: Int) -> String {
        count == 1 ? "1 resource is" : "\(count) resources are"
    }
}

extension Change {
    var hasDrift: Bool { !drift.isEmpty || isGone }
}
