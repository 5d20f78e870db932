package import Infra

/// What checks found in a stack, and what of it the stack lives with.
package struct ChecksReport: Report {
    package var results: CheckResults

    package init(_ results: CheckResults) { self.results = results }

    /// Nothing where there is nothing to say.
    package func lines(in layout: Layout) -> [Line] {
        if results.findings.isEmpty { return [] }
        let findings = results.byCheck.flatMap { CheckLines(layout: layout).lines(for: $0) }
        let counts = [(results.failures.count, "failed"), (results.waived.count, "waived")]
            .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
        let summary = Line("Checks: ", .strong).appending("\(counts.joined(separator: ", ")).")
        let end = layout.detail == .quiet ? [Line(), summary] : [summary]
        return [Line(), Line("Checks", .strong), Line()] + findings + end
    }

    package var messages: [JSONMessage] {
        guard results.checks > 0 else { return [] }
        return results.findings.map(\.message)
            + [
                JSONMessage(
                    "check_summary",
                    [
                        "checks": .integer(results.checks),
                        "failed": .integer(results.failures.count),
                        "waived": .integer(results.waived.count),
                    ]
                )
            ]
    }
}

extension CheckResults {
    /// What there is to say beside the findings: waivers that cover nothing, and that the plan must not be applied.
    package var diagnostics: [Diagnostic] {
        unused.map { .unusedWaiver($0) } + (failures.first.map { [.checksFailed(failures, first: $0)] } ?? [])
    }

    /// Findings of one check, together.
    fileprivate var byCheck: [[Finding]] {
        findings.reduce(into: []) { groups, finding in
            if groups.last?.first?.check.id == finding.check.id {
                groups[groups.count - 1].append(finding)
            } else {
                groups.append([finding])
            }
        }
    }
}

private struct CheckLines {
    let layout: Layout

    /// `findings`: Of one check, at least one.
    func lines(for findings: [CheckResults.Finding]) -> [Line] {
        guard let check = findings.first?.check else { return [] }
        if layout.detail == .quiet {
            return findings.map { head(check, $0.isBlocking).appending("  \($0.address)").cut(to: layout.cut) }
        }
        let isBlocking = findings.contains(where: \.isBlocking)
        let advice = isBlocking ? text(check.remedy, .plain) + [Line(check.source, .muted).indented(by: 6)] : []
        return [head(check, isBlocking).cut(to: layout.cut)] + findings.flatMap(details) + advice + [Line()]
    }

    private func head(_ check: Check, _ isBlocking: Bool) -> Line {
        var head = isBlocking ? Line("  ✗ ", .error) : Line("  ~ ", .muted)
        head.append(check.id, .strong)
        head.append("  \(check.title)")
        head.append("  (\(check.severity.rawValue))", .muted)
        return head
    }

    private func details(_ finding: CheckResults.Finding) -> [Line] {
        var lines = text("\(finding.address): \(finding.problem)", .plain)
        if let waiver = finding.waiver {
            lines += text("waived until \(waiver.until): \(waiver.reason)", .muted)
        } else if let waiver = finding.expired {
            lines += text("its waiver ended on \(waiver.until): \(waiver.reason) (\(waiver.location))", .warning)
        }
        if finding.isBlocking { lines.append(Line("at \(finding.location)", .muted).indented(by: 8)) }
        return lines
    }

    private func text(_ text: String, _ style: Style) -> [Line] {
        text.wrapped(to: layout.textColumns - 6).map { Line($0, style).indented(by: 6) }
    }
}

extension CheckResults.Finding {
    var message: JSONMessage {
        JSONMessage(
            "check",
            [
                "id": .string(check.id),
                "title": .string(check.title),
                "severity": .string(check.severity.rawValue),
                "address": JSONValue(address),
                "problem": .string(problem),
                "remedy": .string(check.remedy),
                "source": .string(check.source),
                "locations": .array([location.json]),
                "failed": .bool(isBlocking),
                "waiver": (waiver ?? expired).map(\.json),
            ]
        )
    }
}

extension Waiver {
    fileprivate var json: JSONValue {
        JSONValue(members: [
            "because": .string(reason), "until": .string(until), "locations": .array([location.json]),
        ])
    }
}

extension Diagnostic {
    fileprivate static func unusedWaiver(_ waiver: Waiver) -> Diagnostic {
        Diagnostic(
            .warning,
            "Waiver is not needed",
            detail:
                "\(waiver.check) finds nothing \(waiver.address.map { "at \($0)" } ?? "in the stack"). Take the waiver out.",
            locations: [waiver.location]
        )
    }

    fileprivate static func checksFailed(_ failures: [CheckResults.Finding], first: CheckResults.Finding) -> Diagnostic
    {
        let ids = failures.map(\.check.id).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        return Diagnostic(
            .error,
            "Checks failed",
            detail:
                "\(ids.joined(separator: ", ")): repair what was found, or say in the stack why it is accepted and until when:",
            commands: [
                "stack.waive(\"\(first.check.id)\", at: \"\(first.address)\", because: \"…\", until: \"…\")"
            ]
        )
    }
}
