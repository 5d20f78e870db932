package import Engine
import Infra

/// A plan for people.
package struct PlanLines: Sendable {
    package let layout: Layout

    package init(_ layout: Layout) { self.layout = layout }

    /// The whole plan, with what it may cost, and how long an apply is likely to take where that is known.
    package func lines(for plan: Plan, estimate: PlanEstimate? = nil) -> [Line] {
        let sections = [settled(plan), drift(plan), changes(plan), outputs(plan)]
        var lines = sections.filter { !$0.isEmpty }.flatMap { $0 + [Line()] }
        lines.append(summary(plan))
        if let risk = risk(plan) { lines.append(risk) }
        if let estimate, estimate.total > .zero, !plan.isEmpty { lines += time(estimate) }
        return lines
    }

    /// What the plan may cost, the worst first; `nil` where it costs nothing.
    private func risk(_ plan: Plan) -> Line? {
        let parts: [String] = [Risk.dataLoss, .replacement, .interruption].compactMap { risk in
            let count = plan.changes.count { $0.risk == risk }
            return count == 0 ? nil : risk.sentence(count)
        }
        guard !parts.isEmpty, let worst = plan.changes.map(\.risk).max() else { return nil }
        return Line("Risk: ", worst == .dataLoss ? .error : .warning).appending(parts.joined(separator: ", ") + ".")
    }

    /// The whole time, and the work that has to be done one after the other: all of it, or what is worth waiting for.
    private func time(_ estimate: PlanEstimate) -> [Line] {
        let lines = [Line("Estimated time: \(estimate.total.roughText).", .muted)]
        let isLong: (Event.Work) -> Bool = { $0.estimate * 10 >= estimate.total }
        let steps = estimate.criticalPath.filter { layout.detail == .verbose || isLong($0) }
        guard layout.detail != .quiet, estimate.criticalPath.count > 1, !steps.isEmpty else { return lines }
        let texts = steps.map { "\($0.kind.word) \($0.address) (\($0.estimate.roughText))" }
        let text = "Longest chain: \(texts.joined(separator: " → "))"
        return lines + text.wrapped(to: layout.textColumns).map { Line($0, .muted) }
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
        if plan.isEmpty, plan.changes.isEmpty {
            return Line("No changes. ", .strong).appending("There are no resources.")
        }
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

extension Risk {
    /// `data of 2 resources is lost`.
    fileprivate func sentence(_ count: Int) -> String {
        let things = count == 1 ? "1 resource" : "\(count) resources"
        return switch self {
        case .none: "\(things) without risk"
        case .interruption: "\(things) interrupted"
        case .replacement: "\(things) replaced"
        case .dataLoss: "data of \(things) is lost"
        }
    }
}
